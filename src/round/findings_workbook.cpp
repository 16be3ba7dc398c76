// SPDX-License-Identifier: MIT
#include "round/findings_workbook.hpp"

#include "checking/findings_list.hpp"
#include "render/render.hpp"
#include "report/findings_document.hpp"

namespace kvartal::round {

std::string findings_workbook(const checking::CheckOutcome &outcome, const foundation::Texts &texts) {
    return render::to_xlsx(report::findings_document(checking::findings_list(outcome), texts), texts);
}

} // namespace kvartal::round
