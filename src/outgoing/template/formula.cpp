// SPDX-License-Identifier: MIT
#include "outgoing/template/formula.hpp"

namespace kvartal::outgoing {
namespace {

constexpr char mark = '\x01';

std::string joined(const char *function, const std::vector<std::string> &parts) {
    std::string text = std::string{function} + "(";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        text += (i == 0 ? "" : ",") + parts[i];
    }
    return text + ")";
}

} // namespace

std::string quoted_text(std::string_view text) {
    std::string quoted = "\"";
    for (const char letter : text) {
        quoted += letter == '"' ? std::string{"\"\""} : std::string(1, letter);
    }
    return quoted + "\"";
}

std::string fixed(foundation::CellAddress cell) {
    const std::string a1 = foundation::a1_text(cell);
    const std::size_t digits = a1.find_first_of("0123456789");
    return "$" + a1.substr(0, digits) + "$" + a1.substr(digits);
}

std::string in_its_row(foundation::CellAddress cell) {
    return "$" + foundation::a1_text(cell);
}

std::string all_of(std::vector<std::string> parts) {
    std::erase(parts, "TRUE");
    return parts.empty() ? "TRUE" : parts.size() == 1 ? parts.front() : joined("AND", parts);
}

std::string any_of(const std::vector<std::string> &parts) {
    return parts.size() == 1 ? parts.front() : joined("OR", parts);
}

std::string marker(std::string_view place) {
    return std::string(1, mark) + std::string{place} + std::string(1, mark);
}

std::string sentence(std::string_view text,
                     const std::vector<std::pair<std::string, std::string>> &formula_by_place) {
    std::string formula;
    const auto add = [&](const std::string &part) { formula += (formula.empty() ? "" : "&") + part; };
    while (!text.empty()) {
        const std::size_t begin = text.find(mark);
        if (begin != 0) {
            add(quoted_text(text.substr(0, begin)));
        }
        if (begin == std::string_view::npos) {
            break;
        }
        const std::size_t end = text.find(mark, begin + 1);
        const std::string_view place = text.substr(begin + 1, end - begin - 1);
        for (const auto &[name, part] : formula_by_place) {
            if (name == place) {
                add(part);
            }
        }
        text.remove_prefix(end + 1);
    }
    return formula.empty() ? "\"\"" : formula;
}

} // namespace kvartal::outgoing
