// SPDX-License-Identifier: MIT
#include "workbook/shared_strings.hpp"

#include "workbook/text_runs.hpp"

namespace kvartal::workbook {

std::vector<std::string> read_shared_strings(XmlPart part, Budget &budget) {
    std::vector<std::string> strings;
    part.each({}, {"si"}, [&](pugi::xml_node item) {
        budget.add_string();
        strings.push_back(text_of_runs(item));
    });
    return strings;
}

} // namespace kvartal::workbook
