// SPDX-License-Identifier: MIT
#include "round/report_job.hpp"

#include "consolidation/consolidate.hpp"
#include "consolidation/set_aside.hpp"
#include "consolidation/waive.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "report/compose.hpp"
#include "round/files.hpp"
#include "round/findings_json.hpp"
#include "round/fonts.hpp"
#include "round/intake_files.hpp"
#include "round/own_templates.hpp"
#include "round/previous.hpp"
#include "round/web_report.hpp"
#include "round/words.hpp"
#include "round/write_output.hpp"

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::finding;
using foundation::FindingCode;

std::string file_stem(const foundation::Texts &texts, foundation::Period period) {
    return texts.fill("report.front.file",
                      {{"year", std::to_string(period.year)}, {"quarter", std::to_string(period.quarter)}});
}

CheckOutcome outcome_of(const portfolio::Portfolio &portfolio, std::vector<foundation::Finding> more) {
    CheckOutcome outcome;
    for (const portfolio::Return &one : portfolio.returns) {
        outcome.files.push_back(checked(one));
    }
    outcome.findings = portfolio.findings;
    outcome.findings.insert(outcome.findings.end(), more.begin(), more.end());
    foundation::rank(outcome.findings);
    return outcome;
}

} // namespace

ReportOutcome make_report(const ReportOptions &options, const JobOptions &job) {
    ReportOutcome outcome;
    portfolio::SetupReading setup = read_round_setup(options.round, job.limits);
    if (!setup.setup) {
        outcome.check.findings = std::move(setup.findings);
        return outcome;
    }
    const auto files = files_in(returns_folder(options.round));
    if (files.empty()) {
        throw foundation::Error{
            finding(FindingCode::no_returns).with("folder", returns_folder(options.round).string())};
    }
    const JobOptions reading = with_templates_of(options.round, job);
    std::vector<portfolio::Return> returns = read_returns(files, &*setup.setup, reading);
    const foundation::Texts &texts =
        definition::shipped_texts(options.language.value_or(setup.setup->language));
    portfolio::Vocabulary vocabulary = vocabulary_of(returns, Templates{reading.templates, job.limits});
    portfolio::Portfolio portfolio =
        consolidation::consolidate(std::move(*setup.setup), std::move(vocabulary), std::move(returns));
    consolidation::set_aside(portfolio);
    const auto since = compare_with_previous(portfolio, options.round, job);
    for (const foundation::Language other : foundation::all_languages) {
        report::name_figures_in(texts, definition::shipped_texts(other), portfolio.setup);
    }
    const std::vector<foundation::Finding> in_texts = report::check_texts(portfolio, texts, since.get());
    portfolio.findings.insert(portfolio.findings.end(), in_texts.begin(), in_texts.end());
    consolidation::waive(portfolio);
    portfolio.findings.insert(portfolio.findings.end(), setup.findings.begin(), setup.findings.end());
    foundation::rank(portfolio.findings);
    const report::Document document = report::compose(portfolio, texts, since.get());
    const std::string stem = file_stem(texts, portfolio.setup.period);
    const render::EnclosedWorkbook workbook{stem + ".xlsx", render::to_xlsx(document, texts)};
    const render::PdfRendering paper = render::to_pdf(document, texts, load_fonts(options.fonts), workbook);

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
    write("findings.json", to_json(outcome.check, texts));
    outcome.written.insert(outcome.written.end(), page.begin(), page.end());
    return outcome;
}

} // namespace kvartal::round
