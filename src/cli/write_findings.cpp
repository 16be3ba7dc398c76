// SPDX-License-Identifier: MIT
#include "cli/write_findings.hpp"

#include "checking/findings_json.hpp"
#include "checking/findings_list.hpp"
#include "cli/print_findings.hpp"
#include "foundation/error.hpp"
#include "foundation/printable.hpp"
#include "round/files.hpp"
#include "round/findings_workbook.hpp"
#include "round/write_output.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>
#include <system_error>

namespace kvartal::cli {
namespace {

namespace fs = std::filesystem;

/// Colours in a file only when they are asked for.
Look look_for(const Check &check, const Surroundings &around) {
    const bool by_itself = around.show_colours && !check.output;
    return {check.colours == Colours::always || (check.colours == Colours::automatic && by_itself),
            check.output ? Look{}.columns : around.columns};
}

std::string written(const checking::CheckOutcome &outcome, const Check &check, const foundation::Texts &texts,
                    const Look &look) {
    switch (check.format) {
    case Format::json:
        return checking::to_json(outcome, texts);
    case Format::csv:
        return checking::to_csv(outcome, texts);
    case Format::xlsx:
        return round::findings_workbook(outcome, texts);
    case Format::text:
        break;
    }
    std::ostringstream out;
    print_outcome(out, outcome, texts, look);
    return out.str();
}

void refuse_checked_file(const fs::path &output, const checking::CheckOutcome &outcome) {
    const bool is_checked =
        std::any_of(outcome.files.begin(), outcome.files.end(), [&](const checking::CheckedFile &file) {
            std::error_code unknown;
            return fs::equivalent(file.path, output, unknown);
        });
    if (is_checked) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::cannot_write)
                                    .with("path", output.string())
                                    .with("why", "is-a-return")};
    }
}

} // namespace

void write_findings(const checking::CheckOutcome &outcome, const Check &check, const foundation::Texts &texts,
                    const Surroundings &around) {
    const Look look = look_for(check, around);
    if (!check.output) {
        around.out << written(outcome, check, texts, look);
        return;
    }
    refuse_checked_file(*check.output, outcome);
    round::write_output(*check.output, written(outcome, check, texts, look));
    around.out << counted(outcome, texts) << '\n' << foundation::printable(check.output->string()) << '\n';
}

} // namespace kvartal::cli
