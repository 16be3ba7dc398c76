// SPDX-License-Identifier: MIT
#include "cli/program.hpp"

#include "cli/command_line.hpp"
#include "cli/print_findings.hpp"
#include "cli/print_status.hpp"
#include "cli/print_trace.hpp"
#include "cli/progress_line.hpp"
#include "cli/write_findings.hpp"
#include "foundation/error.hpp"
#include "round/adopt_job.hpp"
#include "round/cells_job.hpp"
#include "round/check_job.hpp"
#include "round/letters_job.hpp"
#include "round/mark_job.hpp"
#include "round/new_job.hpp"
#include "round/report_job.hpp"
#include "round/status_job.hpp"
#include "round/status_json.hpp"
#include "round/template_job.hpp"
#include "round/texts.hpp"
#include "round/trace_job.hpp"
#include "round/trace_json.hpp"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <ostream>
#include <system_error>

namespace kvartal::cli {
namespace {

using foundation::Severity;
using foundation::Texts;

ExitStatus status_of(const checking::CheckOutcome &outcome) {
    return outcome.count(Severity::error) > 0 ? done_with_errors : done;
}

class Runner {
  public:
    Runner(const Surroundings &around, const Texts &texts) : around_{around}, texts_{texts} {}

    ExitStatus operator()(const ShowHelp &help) const {
        around_.out << texts_.fill("cli.help." + (help.command.empty() ? "program" : help.command));
        return done;
    }

    ExitStatus operator()(const ShowVersion & /*unused*/) const {
        around_.out << "kvartal " KVARTAL_VERSION "\n";
        return done;
    }

    ExitStatus operator()(const Report &report) const {
        ProgressLine progress = progress_line(report.tells_progress);
        const round::ReportOutcome outcome = round::make_report(
            {report.round, report.output, report.language, report.fonts, report.web, around_.shared},
            {report.limits, teller(report.tells_progress, progress)});
        progress.wipe();
        if (outcome.written.empty()) {
            print_outcome(around_.err, outcome.check, texts_);
            return could_not;
        }
        print_report_outcome(outcome);
        return status_of(outcome.check);
    }

    ExitStatus operator()(const Trace &trace) const {
        ProgressLine progress{around_.err, texts_, around_.show_progress, around_.columns};
        const round::TraceOutcome outcome = round::trace_figure({trace.round, trace.figure, trace.language},
                                                                {trace.limits, progress.teller()});
        progress.wipe();
        if (outcome.fault != round::TraceFault::none) {
            print_askable(around_.err, outcome, texts_);
            return wrong_usage;
        }
        if (!outcome.trace) {
            print_outcome(around_.err, {{}, outcome.findings, {}, {}}, texts_);
            return could_not;
        }
        if (trace.format == Format::json) {
            around_.out << round::to_json(outcome);
        } else {
            print_trace(around_.out, outcome, texts_);
        }
        return round::all_agree(*outcome.trace) ? done : done_with_errors;
    }

    ExitStatus operator()(const Check &check) const {
        ProgressLine progress = progress_line(check.tells_progress);
        const checking::CheckOutcome outcome =
            round::check(check.paths,
                         {check.limits, teller(check.tells_progress, progress), check.format == Format::text,
                          check.templates},
                         check.round);
        progress.wipe();
        write_findings(outcome, check, texts_, around_);
        if (check.mark) {
            std::ostream &told = check.format == Format::text && !check.output ? around_.out : around_.err;
            print_marked(told, round::mark_returns(outcome, *check.mark, around_.language, check.limits),
                         texts_);
        }
        return status_of(outcome);
    }

    ExitStatus operator()(const Adopt &adopt) const {
        const round::AdoptOutcome outcome =
            round::adopt({adopt.file, adopt.output, adopt.language, around_.language, adopt.limits});
        print_adopt_outcome(adopt.file, outcome);
        return done;
    }

    ExitStatus operator()(const Cells &cells) const {
        around_.out << round::list_cells(cells.file, cells.limits);
        return done;
    }

    ExitStatus operator()(const Template &blank) const {
        const auto language = blank.language.value_or(foundation::Language::nb);
        around_.out << round::write_blank_template({blank.id, language, blank.output, blank.year}).string()
                    << '\n';
        return done;
    }

    ExitStatus operator()(const New &next) const {
        ProgressLine progress = progress_line(next.tells_progress);
        const round::NewOutcome outcome =
            round::make_next_round({next.round, next.previous, next.cut_off, next.deadline},
                                   {next.limits, teller(next.tells_progress, progress)});
        progress.wipe();
        print_new_round(outcome);
        return done;
    }

    ExitStatus operator()(const Status &status) const {
        ProgressLine progress{around_.err, texts_, around_.show_progress, around_.columns};
        const round::RoundStatus found =
            round::round_status(status.round, {status.limits, progress.teller()});
        progress.wipe();
        const foundation::Date date = status.date.value_or(around_.today);
        if (status.format == Format::json) {
            around_.out << round::to_json(found, date);
        } else {
            print_status(around_.out, found, date, texts_);
        }
        return found.has_errors ? done_with_errors : done;
    }

    ExitStatus operator()(const Letters &letters) const {
        ProgressLine progress{around_.err, texts_, around_.show_progress, around_.columns};
        const round::LetterOutcome outcome = round::write_letters(
            {letters.round, letters.output, letters.sender, letters.date.value_or(around_.today)},
            {letters.limits, progress.teller()});
        progress.wipe();
        print_letters(around_.out, outcome, texts_);
        return outcome.has_errors ? done_with_errors : done;
    }

    ExitStatus operator()(const WrongUsage &wrong) const {
        around_.err << "kvartal: " << texts_.fill("cli.usage." + wrong.fault, {{"word", wrong.word}}) << '\n'
                    << texts_.fill(
                           "cli.usage.see-help",
                           {{"command", wrong.command.empty() ? "kvartal" : "kvartal " + wrong.command}})
                    << '\n';
        return wrong_usage;
    }

  private:
    /// The line that a person watches; none when the progress is told to another program.
    ProgressLine progress_line(bool tells_lines) const {
        return {around_.err, texts_, around_.show_progress && !tells_lines, around_.columns};
    }

    round::Progress teller(bool tells_lines, ProgressLine &progress) const {
        return tells_lines ? progress_lines(around_.err) : progress.teller();
    }

    void print_new_round(const round::NewOutcome &outcome) const {
        const auto counted = [&](const char *key, std::size_t count) {
            return texts_.fill(key, {{"count", static_cast<std::int64_t>(count)}});
        };
        around_.out << texts_.fill("cli.new.made",
                                   {{"period", outcome.period},
                                    {"templates", counted("cli.new.templates", outcome.templates.size())},
                                    {"initiatives", counted("cli.new.initiatives", outcome.initiatives)}})
                    << '\n'
                    << texts_.fill("cli.new.cut-off", {{"date", outcome.cut_off}}) << '\n';
        if (outcome.deadline) {
            around_.out << texts_.fill("cli.new.deadline", {{"date", *outcome.deadline}}) << '\n';
        }
        around_.out << outcome.setup.string() << '\n';
        for (const auto &path : outcome.templates) {
            around_.out << path.string() << '\n';
        }
    }

    /// Errors are printed where they can be seen; warnings and notes are counted and lie in the report.
    void print_report_outcome(const round::ReportOutcome &outcome) const {
        const Look look{around_.show_colours, around_.columns};
        const auto print_errors = [&](const std::vector<foundation::Finding> &findings) {
            for (const foundation::Finding &finding : findings) {
                if (finding.severity == Severity::error) {
                    print_finding(around_.out, finding, texts_, look);
                }
            }
        };
        for (const checking::CheckedFile &file : outcome.check.files) {
            print_errors(file.findings);
        }
        print_errors(outcome.check.findings);
        around_.out << texts_.fill("cli.report-made",
                                   {{"count", static_cast<std::int64_t>(outcome.initiatives)}})
                    << ' ' << counted(outcome.check, texts_) << '\n';
        for (const auto &path : outcome.written) {
            around_.out << path.string() << '\n';
        }
    }

    /// What the draft holds, whether it knows the template again, and what to do next.
    void print_adopt_outcome(const std::filesystem::path &file, const round::AdoptOutcome &outcome) const {
        const auto counted_as = [&](const char *key, std::size_t count) {
            return texts_.fill(key, {{"count", static_cast<std::int64_t>(count)}});
        };
        around_.out << outcome.written.string() << '\n'
                    << texts_.fill("cli.adopt.drafted",
                                   {{"fields", counted_as("cli.adopt.fields", outcome.fields)},
                                    {"lists", counted_as("cli.adopt.lists", outcome.lists)}})
                    << '\n'
                    << (outcome.is_recognised ? counted_as("cli.adopt.recognised", outcome.initiatives)
                                              : texts_.fill("cli.adopt.not-recognised"))
                    << '\n'
                    << counted_as(outcome.to_look_over == 0 ? "cli.adopt.look-over-all"
                                                            : "cli.adopt.look-over",
                                  outcome.to_look_over)
                    << '\n'
                    << texts_.fill("cli.adopt.next",
                                   {{"definition", outcome.written.string()}, {"file", file.string()}})
                    << '\n';
    }

    const Surroundings &around_;
    const Texts &texts_;
};

ExitStatus stopped(const foundation::Finding &finding, const Surroundings &around, const Texts &texts) {
    around.err << "kvartal:\n";
    print_finding(around.err, finding, texts);
    return could_not;
}

} // namespace

ExitStatus run(std::span<const std::string> arguments, const Surroundings &around) {
    try {
        const Texts &texts = round::terminal_texts(around.language);
        try {
            const ExitStatus status = std::visit(Runner{around, texts}, read_command_line(arguments));
            around.out.flush();
            if (!around.out) {
                around.err << "kvartal: " << texts.fill("cli.output-lost") << '\n';
                return could_not;
            }
            return status;
        } catch (const foundation::Error &error) {
            return stopped(error.finding(), around, texts);
        } catch (const std::exception &error) {
            return stopped(
                foundation::finding(foundation::FindingCode::internal_error).with("what", error.what()),
                around, texts);
        }
    } catch (const std::exception &error) {
        around.err << "kvartal: " << error.what() << '\n';
        return could_not;
    }
}

foundation::Date local_date() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    ::localtime_r(&now, &local);
    return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

foundation::Language terminal_language() {
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const char *locale = std::getenv(name); locale != nullptr && *locale != '\0') {
            return foundation::language_from_locale(locale);
        }
    }
    return foundation::Language::en;
}

std::filesystem::path shared_folder() {
    std::error_code unknown;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return unknown ? std::filesystem::path{} : program.parent_path().parent_path() / "share" / "kvartal";
}

} // namespace kvartal::cli
