// SPDX-License-Identifier: MIT
#include "round/texts.hpp"

#include "definition/read.hpp"

namespace kvartal::round {

const foundation::Texts &terminal_texts(foundation::Language language) {
    return definition::shipped_texts(language);
}

} // namespace kvartal::round
