// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/date.hpp"
#include "workbook/workbook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::intake {

/// What a workbook says of the template that it was made from: in its text properties "kvartal.template",
/// "kvartal.version" and so on, or, where a program has dropped those, in the two columns of the sheet
/// "_meta".
struct StatedTemplate {
    std::string definition, version; ///< empty when it does not say
    std::optional<foundation::Period> period;
    std::string organisation;
    int budget_year = 0; ///< 0 when it does not say
};

StatedTemplate stated_template(const workbook::Workbook &workbook);

/// The older versions of a definition whose words a workbook may use.
struct OlderWords {
    std::vector<const definition::OlderVersion *> versions;
    bool is_stated = false; ///< the workbook says that it is of this one version
};

/// The version that the workbook states, when it is an older one that the definition knows; none for today's
/// and for unknown ones; all when the workbook states no version of this definition.
OlderWords older_words(const definition::Definition &definition, const StatedTemplate &stated);

} // namespace kvartal::intake
