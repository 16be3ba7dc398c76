// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace kvartal::round {

/// How many can work at once on this machine; at least 1.
std::size_t cores();

/// Calls `work` once for each number below `count`, in order of taking, by so many at once; fewer where the
/// system has no more threads. Ends when all are done. What the first number's work throws of those that
/// throw is thrown on; no more is begun then.
void work_in_parallel(std::size_t count, std::size_t workers, const std::function<void(std::size_t)> &work);

} // namespace kvartal::round
