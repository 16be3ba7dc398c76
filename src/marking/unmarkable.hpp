// SPDX-License-Identifier: MIT
#pragma once

#include "marking/mark.hpp"

namespace kvartal::marking {

/// Ends the marking of a file from anywhere in it. mark() catches it; it never leaves the room.
struct Unmarkable {
    MarkFault why = MarkFault::unreadable;
};

} // namespace kvartal::marking
