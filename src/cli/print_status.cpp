// SPDX-License-Identifier: MIT
#include "cli/print_status.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>
#include <ostream>

namespace kvartal::cli {
namespace {

using foundation::Date;
using foundation::Severity;
using foundation::Texts;
using round::OrganisationStatus;
using round::RoundStatus;
using round::Standing;

constexpr std::size_t columns = 7;
constexpr std::size_t first_number = 2, last_number = 5;
using Row = std::array<std::string, columns>;

std::int64_t number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::int64_t days_between(Date from, Date to) {
    return (std::chrono::sys_days{to} - std::chrono::sys_days{from}).count();
}

std::string heading(const RoundStatus &status, Date today, const Texts &texts) {
    const std::string round =
        status.title.empty()
            ? texts.fill("cli.status.period", {{"period", status.period}})
            : texts.fill("cli.status.round", {{"title", status.title}, {"period", status.period}});
    if (!status.deadline) {
        return round + " " + texts.fill("cli.status.no-deadline");
    }
    const std::int64_t left = days_between(today, *status.deadline);
    const char *key = left > 0   ? "cli.status.deadline-ahead"
                      : left < 0 ? "cli.status.deadline-past"
                                 : "cli.status.deadline-today";
    return round + " "
           + texts.fill(key, {{"deadline", *status.deadline}, {"count", left < 0 ? -left : left}});
}

std::string next_step(const OrganisationStatus &one, const RoundStatus &status, Date today,
                      const Texts &texts) {
    const bool is_early = one.standing == Standing::missing && status.deadline && today <= *status.deadline;
    return texts.fill(is_early ? "cli.status.next.missing-early"
                               : "cli.status.next." + std::string{round::id_of(one.standing)});
}

Row header(const Texts &texts) {
    const std::array<const char *, columns> names{"organisation", "standing", "initiatives", "errors",
                                                  "warnings",     "accepted", "next"};
    Row row;
    for (std::size_t i = 0; i < columns; ++i) {
        row[i] = texts.fill("cli.status.column." + std::string{names[i]});
    }
    return row;
}

Row row_of(const OrganisationStatus &one, const RoundStatus &status, Date today, const Texts &texts) {
    const bool has_come = one.standing != Standing::missing;
    const auto count = [&](std::size_t of) {
        return has_come ? foundation::written(number(of), texts.language()) : std::string{};
    };
    return {foundation::tidy(one.organisation.id),
            texts.fill("cli.status.standing." + std::string{round::id_of(one.standing)}),
            count(one.initiatives),
            count(one.count(Severity::error)),
            count(one.count(Severity::warning)),
            count(one.accepted),
            next_step(one, status, today, texts)};
}

/// Each column as wide as its widest cell; numbers to the right.
void print_table(std::ostream &out, const std::vector<Row> &rows) {
    std::array<std::size_t, columns> widths{};
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < columns; ++i) {
            widths[i] = std::max(widths[i], letters_in(row[i]));
        }
    }
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < columns; ++i) {
            const std::string blanks(widths[i] - letters_in(row[i]), ' ');
            const bool is_number = i >= first_number && i <= last_number;
            out << (i == 0 ? "" : "  ") << (is_number ? blanks : "") << row[i]
                << (is_number || i + 1 == columns ? "" : blanks);
        }
        out << '\n';
    }
}

std::string counted(const RoundStatus &status, const Texts &texts) {
    std::string parts;
    for (const Standing standing : {Standing::in_order, Standing::warnings, Standing::errors,
                                    Standing::unreadable, Standing::missing}) {
        if (const std::size_t count = status.count(standing); count > 0) {
            parts += (parts.empty() ? "" : ", ")
                     + texts.fill("cli.status.count." + std::string{round::id_of(standing)},
                                  {{"count", number(count)}});
        }
    }
    const std::size_t all = status.organisations.size();
    const std::string organisations = texts.fill("cli.status.count.organisations", {{"count", number(all)}});
    return texts.fill("cli.status.counts", {{"organisations", organisations}, {"parts", parts}});
}

/// Those that letters are to go to and that have no address, apart by commas.
std::string without_address(const RoundStatus &status) {
    std::string names;
    for (const OrganisationStatus &one : status.organisations) {
        if (one.standing != Standing::in_order && one.addresses.empty()) {
            names += (names.empty() ? "" : ", ") + foundation::tidy(one.organisation.id);
        }
    }
    return names;
}

} // namespace

void print_status(std::ostream &out, const RoundStatus &status, Date today, const Texts &texts) {
    out << heading(status, today, texts) << "\n\n";
    std::vector<Row> rows{header(texts)};
    for (const OrganisationStatus &one : status.organisations) {
        rows.push_back(row_of(one, status, today, texts));
    }
    print_table(out, rows);
    out << '\n' << counted(status, texts) << '\n';
    for (const std::string &file : status.unknown_senders) {
        out << texts.fill("cli.status.unknown-sender", {{"file", file}}) << '\n';
    }
    if (!status.own.empty()) {
        out << texts.fill("cli.status.own", {{"count", number(status.own.size())}}) << '\n';
    }
    if (const std::size_t open = status.organisations.size() - status.count(Standing::in_order); open > 0) {
        out << texts.fill("cli.status.letters", {{"count", number(open)}}) << '\n';
    }
    if (const std::string names = without_address(status); !names.empty()) {
        out << texts.fill("cli.status.no-address", {{"names", names}}) << '\n';
    }
}

void print_letters(std::ostream &out, const round::LetterOutcome &outcome, const Texts &texts) {
    out << (outcome.written.empty()
                ? texts.fill("cli.letters.none")
                : texts.fill("cli.letters.written", {{"count", number(outcome.written.size())}}))
        << '\n';
    for (const round::WrittenLetter &letter : outcome.written) {
        const std::string what =
            texts.fill(letter.asks_for_return ? "cli.letters.reminder" : "cli.letters.corrections");
        out << "  " << letter.path.string() << "  ("
            << (letter.has_address ? what : texts.fill("cli.letters.no-address", {{"what", what}})) << ")\n";
    }
    for (const auto &path : outcome.stale) {
        out << texts.fill("cli.letters.stale", {{"path", path.string()}}) << '\n';
    }
}

} // namespace kvartal::cli
