// SPDX-License-Identifier: MIT
#include "round/sender.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <string>

namespace kvartal::round {
namespace {

/// How long the longest of its names is that stands in the words; 0 when none does.
std::size_t longest_name_in(std::string_view padded_words, const portfolio::Organisation &organisation) {
    std::size_t longest = 0;
    const auto look_for = [&](std::string_view name) {
        const std::string folded = foundation::fold_name(name);
        if (!folded.empty() && padded_words.find(" " + folded + " ") != std::string_view::npos) {
            longest = std::max(longest, folded.size());
        }
    };
    look_for(organisation.id);
    for (const std::string &alias : organisation.aliases) {
        look_for(alias);
    }
    return longest;
}

} // namespace

const portfolio::Organisation *sender_by_file_name(const portfolio::Organisations &organisations,
                                                   std::string_view file_name) {
    const std::string words = " " + foundation::fold_name(file_name.substr(0, file_name.rfind('.'))) + " ";
    const portfolio::Organisation *best = nullptr;
    std::size_t longest = 0;
    for (const portfolio::Organisation &organisation : organisations.all) {
        const std::size_t length = longest_name_in(words, organisation);
        if (length > longest) {
            best = &organisation;
            longest = length;
        } else if (length == longest) {
            best = nullptr;
        }
    }
    return best;
}

} // namespace kvartal::round
