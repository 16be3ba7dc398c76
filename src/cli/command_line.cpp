// SPDX-License-Identifier: MIT
#include "cli/command_line.hpp"

#include <boost/program_options.hpp>

#include <charconv>

namespace kvartal::cli {
namespace {

namespace po = boost::program_options;

/// A command's options; the words that are no option go into "operand".
po::options_description options_of(const std::string &command) {
    po::options_description options;
    options.add_options()("help", "");
    if (command.empty()) {
        options.add_options()("version", "");
    } else if (command == "report") {
        options.add_options()("output", po::value<std::string>(), "")("lang", po::value<std::string>(), "")(
            "fonts", po::value<std::string>(), "");
    } else if (command == "check") {
        options.add_options()("format", po::value<std::string>(),
                              "")("template", po::value<std::vector<std::string>>()->composing(), "");
    } else if (command == "adopt") {
        options.add_options()("output", po::value<std::string>(), "")("lang", po::value<std::string>(), "");
    }
    if (!command.empty()) { // every command reads files
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
    if (parsed.has("lang")) {
        report.language = foundation::language_from_tag(parsed.text("lang"));
        if (!report.language) {
            return WrongUsage{"report", "unknown-language", parsed.text("lang")};
        }
    }
    return limited(std::move(report), "report", parsed);
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
    if (parsed.has("format")) {
        const std::string format = parsed.text("format");
        if (format != "text" && format != "json") {
            return WrongUsage{"check", "unknown-format", format};
        }
        check.format = format == "json" ? Format::json : Format::text;
    }
    return limited(std::move(check), "check", parsed);
}

Command adopt_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"adopt", parsed.operands.empty() ? "no-template" : "one-file", ""};
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

Command cells_command(const Parsed &parsed) {
    if (parsed.operands.size() != 1) {
        return WrongUsage{"cells", parsed.operands.empty() ? "no-file" : "one-file", ""};
    }
    return limited(Cells{parsed.operands.front(), {}}, "cells", parsed);
}

Command read_command(const std::string &command, std::span<const std::string> arguments) {
    const Parsed parsed = parse(command, arguments);
    if (parsed.has("help")) {
        return ShowHelp{command};
    }
    if (command == "report") {
        return report_command(parsed);
    }
    if (command == "check") {
        return check_command(parsed);
    }
    if (command == "adopt") {
        return adopt_command(parsed);
    }
    return cells_command(parsed);
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

bool is_command(const std::string &word) {
    return word == "report" || word == "check" || word == "adopt" || word == "cells";
}

} // namespace

Command read_command_line(std::span<const std::string> arguments) {
    const bool names_command = !arguments.empty() && !arguments.front().starts_with("-");
    const std::string command = names_command ? arguments.front() : "";
    if (names_command && !is_command(command)) {
        return WrongUsage{"", "unknown-command", command};
    }
    try {
        return names_command ? read_command(command, arguments.subspan(1)) : read_without_command(arguments);
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
    for (const char *command : {"", "report", "check", "adopt", "cells"}) {
        const po::options_description options = options_of(command);
        for (const auto &option : options.options()) {
            names.push_back((*command == '\0' ? "" : std::string{command} + " ") + "--"
                            + option->long_name());
        }
    }
    return names;
}

} // namespace kvartal::cli
