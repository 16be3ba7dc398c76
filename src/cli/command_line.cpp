// SPDX-License-Identifier: MIT
#include "cli/command_line.hpp"

#include "round/letters_job.hpp"

#include <boost/program_options.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <utility>

namespace kvartal::cli {
namespace {

namespace po = boost::program_options;

bool reads_files(const std::string &command) {
    return !command.empty() && command != "template";
}

/// A command's options; the words that are no option go into "operand".
po::options_description options_of(const std::string &command) {
    po::options_description options;
    options.add_options()("help", "");
    if (command.empty()) {
        options.add_options()("version", "");
    } else if (command == "report") {
        options.add_options()("output", po::value<std::string>(), "")("lang", po::value<std::string>(), "")(
            "fonts", po::value<std::string>(), "")("web", po::value<std::string>(), "")("progress", "");
    } else if (command == "check") {
        options.add_options()("format", po::value<std::string>(), "")("output", po::value<std::string>(), "")(
            "color", po::value<std::string>(), "")("mark", po::value<std::string>(),
                                                   "")("round", po::value<std::string>(), "")("progress", "")(
            "template", po::value<std::vector<std::string>>()->composing(), "");
    } else if (command == "adopt") {
        options.add_options()("output", po::value<std::string>(), "")("lang", po::value<std::string>(), "");
    } else if (command == "new") {
        options.add_options()("from", po::value<std::string>(), "")("cut-off", po::value<std::string>(), "")(
            "deadline", po::value<std::string>(), "")("progress", "");
    } else if (command == "status") {
        options.add_options()("format", po::value<std::string>(), "")("date", po::value<std::string>(), "");
    } else if (command == "trace") {
        options.add_options()("format", po::value<std::string>(), "")("lang", po::value<std::string>(), "");
    } else if (command == "letters") {
        options.add_options()("output", po::value<std::string>(),
                              "")("from", po::value<std::string>(), "")("date", po::value<std::string>(), "");
    } else if (command == "template") {
        options.add_options()("lang", po::value<std::string>(), "")("output", po::value<std::string>(),
                                                                    "")("year", po::value<std::string>(), "");
    }
    if (reads_files(command)) {
        options.add_options()("limit", po::value<std::vector<std::string>>()->composing(), "");
    }
    return options;
}

struct Parsed {
    po::variables_map values;
    std::vector<std::string> operands;
    bool has(const char *name) const { return values.count(name) > 0; }
    std::string text(const char *name) const { return values[name].as<std::string>(); }
};

Parsed parse(const std::string &command, std::span<const std::string> arguments) {
    po::options_description options = options_of(command);
    options.add_options()("operand", po::value<std::vector<std::string>>(), "");
    po::positional_options_description positions;
    positions.add("operand", -1);
    using namespace po::command_line_style;
    constexpr int style = allow_long | long_allow_adjacent | long_allow_next;
    Parsed parsed;
    po::store(po::command_line_parser{std::vector<std::string>{arguments.begin(), arguments.end()}}
                  .options(options)
                  .positional(positions)
                  .style(style)
                  .run(),
              parsed.values);
    if (parsed.values.count("operand") > 0) {
        parsed.operands = parsed.values["operand"].as<std::vector<std::string>>();
    }
    return parsed;
}

/// Sets what "cells=10000000" says; false when it says nothing that can be set.
bool set_limit(round::Limits &limits, std::string_view text) {
    const auto equals = text.find('=');
    const std::string_view digits = equals == std::string_view::npos ? "" : text.substr(equals + 1);
    std::uint64_t most = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), most);
    return !digits.empty() && read.ec == std::errc{} && read.ptr == digits.data() + digits.size()
           && round::set_limit(limits, text.substr(0, equals), most);
}

/// Sets the limits that were asked for; the first that cannot be set is wrong usage.
std::optional<WrongUsage> set_limits(round::Limits &limits, const std::string &command,
                                     const Parsed &parsed) {
    if (parsed.has("limit")) {
        for (const std::string &text : parsed.values["limit"].as<std::vector<std::string>>()) {
            if (!set_limit(limits, text)) {
                return WrongUsage{command, "unknown-limit", text};
            }
        }
    }
    return std::nullopt;
}

/// The command with the limits that were asked for.
template <class Reading>
Command limited(Reading command, const std::string &name, const Parsed &parsed) {
    if (auto wrong = set_limits(command.limits, name, parsed)) {
        return std::move(*wrong);
    }
    return command;
}

Command report_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"report", parsed.operands.empty() ? "no-round" : "one-round", ""};
    }
    Report report;
    report.round = parsed.operands.front();
    if (parsed.has("output")) {
        report.output = parsed.text("output");
    }
    if (parsed.has("fonts")) {
        report.fonts = parsed.text("fonts");
    }
    if (parsed.has("web")) {
        report.web = parsed.text("web");
    }
    if (parsed.has("lang")) {
        report.language = foundation::language_from_tag(parsed.text("lang"));
        if (!report.language) {
            return WrongUsage{"report", "unknown-language", parsed.text("lang")};
        }
    }
    report.tells_progress = parsed.has("progress");
    return limited(std::move(report), "report", parsed);
}

/// The one of the words that the option is; nothing when it is none of them.
template <class Value>
std::optional<Value> choice(const std::string &word,
                            std::initializer_list<std::pair<std::string_view, Value>> words) {
    for (const auto &[name, value] : words) {
        if (name == word) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<WrongUsage> set_date(std::optional<foundation::Date> &date, const char *option,
                                   const std::string &command, const Parsed &parsed) {
    if (parsed.has(option)) {
        date = foundation::date_from_iso(parsed.text(option));
        if (!date) {
            return WrongUsage{command, "unknown-date", parsed.text(option)};
        }
    }
    return std::nullopt;
}

/// Sets text or JSON, the formats of what is no list of findings.
std::optional<WrongUsage> set_plain_format(Format &format, const std::string &command, const Parsed &parsed) {
    if (parsed.has("format")) {
        const auto named =
            choice<Format>(parsed.text("format"), {{"text", Format::text}, {"json", Format::json}});
        if (!named) {
            return WrongUsage{command, "unknown-plain-format", parsed.text("format")};
        }
        format = *named;
    }
    return std::nullopt;
}

/// Sets how and where what was found is written.
std::optional<WrongUsage> set_format(Check &check, const Parsed &parsed) {
    if (parsed.has("format")) {
        const auto format = choice<Format>(
            parsed.text("format"),
            {{"text", Format::text}, {"json", Format::json}, {"csv", Format::csv}, {"xlsx", Format::xlsx}});
        if (!format) {
            return WrongUsage{"check", "unknown-format", parsed.text("format")};
        }
        check.format = *format;
    }
    if (parsed.has("color")) {
        const auto colours = choice<Colours>(
            parsed.text("color"),
            {{"auto", Colours::automatic}, {"always", Colours::always}, {"never", Colours::never}});
        if (!colours) {
            return WrongUsage{"check", "unknown-color", parsed.text("color")};
        }
        check.colours = *colours;
    }
    if (parsed.has("output")) {
        check.output = parsed.text("output");
    } else if (check.format == Format::xlsx) {
        return WrongUsage{"check", "workbook-needs-output", ""};
    }
    return std::nullopt;
}

Command check_command(const Parsed &parsed) {
    if (parsed.operands.empty()) {
        return WrongUsage{"check", "no-files", ""};
    }
    Check check;
    check.paths.assign(parsed.operands.begin(), parsed.operands.end());
    if (parsed.has("template")) {
        const auto files = parsed.values["template"].as<std::vector<std::string>>();
        check.templates.assign(files.begin(), files.end());
    }
    if (auto wrong = set_format(check, parsed)) {
        return std::move(*wrong);
    }
    if (parsed.has("mark")) {
        check.mark = parsed.text("mark");
    }
    if (parsed.has("round")) {
        check.round = parsed.text("round");
    }
    check.tells_progress = parsed.has("progress");
    return limited(std::move(check), "check", parsed);
}

Command adopt_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"adopt", parsed.operands.empty() ? "no-own-template" : "one-file", ""};
    }
    Adopt adopt;
    adopt.file = parsed.operands.front();
    if (parsed.has("output")) {
        adopt.output = parsed.text("output");
    }
    if (parsed.has("lang")) {
        adopt.language = foundation::language_from_tag(parsed.text("lang"));
        if (!adopt.language) {
            return WrongUsage{"adopt", "unknown-language", parsed.text("lang")};
        }
    }
    return limited(std::move(adopt), "adopt", parsed);
}

Command status_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"status", parsed.operands.empty() ? "no-round" : "one-round", ""};
    }
    Status status;
    status.round = parsed.operands.front();
    if (auto wrong = set_plain_format(status.format, "status", parsed)) {
        return std::move(*wrong);
    }
    if (auto wrong = set_date(status.date, "date", "status", parsed)) {
        return std::move(*wrong);
    }
    return limited(std::move(status), "status", parsed);
}

Command letters_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"letters", parsed.operands.empty() ? "no-round" : "one-round", ""};
    }
    Letters letters;
    letters.round = parsed.operands.front();
    if (parsed.has("output")) {
        letters.output = parsed.text("output");
    }
    if (parsed.has("from")) {
        letters.sender = parsed.text("from");
        if (!round::is_sender(letters.sender)) {
            return WrongUsage{"letters", "unknown-address", letters.sender};
        }
    }
    if (auto wrong = set_date(letters.date, "date", "letters", parsed)) {
        return std::move(*wrong);
    }
    return limited(std::move(letters), "letters", parsed);
}

Command trace_command(const Parsed &parsed) {
    if (parsed.operands.empty()) {
        return WrongUsage{"trace", "no-round", ""};
    }
    if (parsed.operands.size() > 2) {
        return WrongUsage{"trace", "one-figure", ""};
    }
    Trace trace;
    trace.round = parsed.operands.front();
    trace.figure = parsed.operands.size() == 2 ? parsed.operands.back() : "";
    if (auto wrong = set_plain_format(trace.format, "trace", parsed)) {
        return std::move(*wrong);
    }
    if (parsed.has("lang")) {
        trace.language = foundation::language_from_tag(parsed.text("lang"));
        if (!trace.language) {
            return WrongUsage{"trace", "unknown-language", parsed.text("lang")};
        }
    }
    return limited(std::move(trace), "trace", parsed);
}

Command new_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"new", parsed.operands.empty() ? "no-new-round" : "one-round", ""};
    }
    if (!parsed.has("from")) {
        return WrongUsage{"new", "no-previous", ""};
    }
    New made{parsed.operands.front(), parsed.text("from"), {}, {}, {}, parsed.has("progress")};
    for (const auto &[option, date] :
         {std::pair{"cut-off", &made.cut_off}, std::pair{"deadline", &made.deadline}}) {
        if (auto wrong = set_date(*date, option, "new", parsed)) {
            return std::move(*wrong);
        }
    }
    return limited(std::move(made), "new", parsed);
}

Command cells_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"cells", parsed.operands.empty() ? "no-file" : "one-file", ""};
    }
    return limited(Cells{parsed.operands.front(), {}}, "cells", parsed);
}

/// A year of four digits.
std::optional<int> year_from(const std::string &text) {
    int year = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool is_year = read.ec == std::errc{} && read.ptr == text.data() + text.size() && text.size() == 4;
    return is_year ? std::optional{year} : std::nullopt;
}

Command template_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"template", parsed.operands.empty() ? "no-template" : "one-template", ""};
    }
    Template made{parsed.operands.front(), {}, {}, {}};
    if (parsed.has("output")) {
        made.output = parsed.text("output");
    }
    if (parsed.has("lang")) {
        made.language = foundation::language_from_tag(parsed.text("lang"));
        if (!made.language) {
            return WrongUsage{"template", "unknown-language", parsed.text("lang")};
        }
    }
    if (parsed.has("year")) {
        made.year = year_from(parsed.text("year"));
        if (!made.year) {
            return WrongUsage{"template", "unknown-year", parsed.text("year")};
        }
    }
    return made;
}

struct NamedCommand {
    std::string_view name;
    Command (*read)(const Parsed &);
};
constexpr std::array commands{
    NamedCommand{"new", new_command},           // before a round
    NamedCommand{"template", template_command}, //
    NamedCommand{"adopt", adopt_command},       // for a template of one's own
    NamedCommand{"check", check_command},       // while returns come in
    NamedCommand{"status", status_command},     //
    NamedCommand{"letters", letters_command},   //
    NamedCommand{"report", report_command},     // when they are in
    NamedCommand{"trace", trace_command},       //
    NamedCommand{"cells", cells_command},       // for those who look into a file
};

const NamedCommand *find_command(std::string_view name) {
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const NamedCommand &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

Command read_command(const NamedCommand &command, std::span<const std::string> arguments) {
    const std::string name{command.name};
    const Parsed parsed = parse(name, arguments);
    return parsed.has("help") ? ShowHelp{name} : command.read(parsed);
}

Command read_without_command(std::span<const std::string> arguments) {
    const Parsed parsed = parse("", arguments);
    if (parsed.has("help")) {
        return ShowHelp{};
    }
    if (parsed.has("version")) {
        return ShowVersion{};
    }
    return WrongUsage{"", "no-command", ""};
}

} // namespace

Command read_command_line(std::span<const std::string> arguments) {
    const bool names_command = !arguments.empty() && !arguments.front().starts_with("-");
    const std::string command = names_command ? arguments.front() : "";
    const NamedCommand *named = find_command(command);
    if (names_command && named == nullptr) {
        return WrongUsage{"", "unknown-command", command};
    }
    try {
        return names_command ? read_command(*named, arguments.subspan(1)) : read_without_command(arguments);
    } catch (const po::unknown_option &fault) {
        return WrongUsage{command, "unknown-option", fault.get_option_name()};
    } catch (const po::error_with_option_name &fault) {
        return WrongUsage{command, "option-value", fault.get_option_name()};
    } catch (const po::error &fault) {
        return WrongUsage{command, "not-understood", fault.what()};
    }
}

std::vector<std::string> all_options() {
    std::vector<std::string> names;
    const auto add = [&](const std::string &command) {
        const po::options_description options = options_of(command);
        for (const auto &option : options.options()) {
            names.push_back((command.empty() ? "" : command + " ") + "--" + option->long_name());
        }
    };
    add("");
    for (const NamedCommand &command : commands) {
        add(std::string{command.name});
    }
    return names;
}

} // namespace kvartal::cli
