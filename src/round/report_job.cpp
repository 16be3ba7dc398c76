// SPDX-License-Identifier: MIT
#include "round/report_job.hpp"

#include "checking/findings_json.hpp"
#include "render/render.hpp"
#include "round/compose_round.hpp"
#include "round/fonts.hpp"
#include "round/hyphenation_patterns.hpp"
#include "round/web_report.hpp"
#include "round/write_output.hpp"

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;

std::string file_stem(const foundation::Texts &texts, foundation::Period period) {
    return texts.fill("report.front.file",
                      {{"year", std::to_string(period.year)}, {"quarter", std::to_string(period.quarter)}});
}

checking::CheckOutcome outcome_of(const portfolio::Portfolio &portfolio,
                                  std::vector<foundation::Finding> more) {
    checking::CheckOutcome outcome;
    for (const portfolio::Return &one : portfolio.returns) {
        outcome.files.push_back(checking::checked(one));
    }
    outcome.findings = portfolio.findings;
    outcome.findings.insert(outcome.findings.end(), more.begin(), more.end());
    foundation::rank(outcome.findings);
    return outcome;
}

} // namespace

ReportOutcome make_report(const ReportOptions &options, const JobOptions &job) {
    ReportOutcome outcome;
    ComposedReading reading = compose_round(options.round, options.language, job);
    if (!reading.round) {
        outcome.check.findings = std::move(reading.findings);
        return outcome;
    }
    const auto &[portfolio, document, words] = *reading.round;
    const foundation::Texts &texts = *words;
    const std::string stem = file_stem(texts, portfolio.setup.period);
    const render::EnclosedWorkbook workbook{stem + ".xlsx", render::to_xlsx(document, texts)};
    const render::PdfRendering paper =
        render::to_pdf(document, texts, load_fonts(options.fonts, options.shared), workbook,
                       load_hyphenation_patterns(texts.language(), options.shared));

    outcome.check = outcome_of(portfolio, paper.findings);
    outcome.initiatives = portfolio.initiatives.size();
    std::vector<fs::path> page;
    if (options.web) {
        page = write_web_report(*options.web, document, portfolio, texts);
    }
    const fs::path folder = options.output.value_or(options.round / "report");
    const auto write = [&](const std::string &name, std::string_view bytes) {
        write_output(folder / name, bytes);
        outcome.written.push_back(folder / name);
    };
    write(workbook.name, workbook.bytes);
    write(stem + ".pdf", paper.bytes);
    write("findings.json", checking::to_json(outcome.check, texts));
    outcome.written.insert(outcome.written.end(), page.begin(), page.end());
    return outcome;
}

} // namespace kvartal::round
