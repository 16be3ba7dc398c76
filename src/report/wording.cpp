// SPDX-License-Identifier: MIT
#include "report/wording.hpp"

#include "foundation/number_style.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using foundation::Money;

const foundation::Code *code_of(const portfolio::Portfolio &portfolio, std::string_view list,
                                std::string_view code_id) {
    return portfolio.vocabulary.list(list).find(code_id);
}

std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> paragraphs;
    std::string current;
    const auto finish = [&] {
        if (std::string paragraph = foundation::tidy(current); !paragraph.empty()) {
            paragraphs.push_back(std::move(paragraph));
        }
        current.clear();
    };
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (foundation::tidy(line).empty()) {
            finish();
        } else {
            current.append(line).append(" ");
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    finish();
    return paragraphs;
}

bool is_whole(Money amount) {
    return amount.ore() % foundation::ore_per(foundation::AmountUnit::mnok) == 0;
}

std::vector<Money> all_amounts(const portfolio::Portfolio &portfolio) {
    std::vector<Money> amounts;
    for (const portfolio::Initiative &initiative : portfolio.initiatives) {
        amounts.push_back(budget_or_zero(initiative));
        for (const portfolio::CostShare &share : initiative.shares) {
            amounts.push_back(share.amount.value);
        }
    }
    for (const portfolio::BookedTransfer &transfer : portfolio.transfers) {
        amounts.push_back(transfer.transfer.amount.value);
    }
    return amounts;
}

} // namespace

std::string Wording::say(std::string_view key, const foundation::Arguments &arguments) const {
    return texts.fill("report." + std::string{key}, arguments);
}

std::string Wording::label(std::string_view list, std::string_view code_id) const {
    if (code_id.empty()) {
        return say("word.not-reported");
    }
    const foundation::Code *code = code_of(portfolio, list, code_id);
    return code == nullptr ? std::string{code_id} : code->label.in(language());
}

std::string Wording::short_label(std::string_view list, std::string_view code_id) const {
    const std::string whole = label(list, code_id);
    return !code_id.empty() && whole.starts_with(std::string{code_id} + " ") ? std::string{code_id} : whole;
}

StatusMark Wording::status_mark(std::string_view code_id) const {
    const foundation::Code *code = code_of(portfolio, "status", code_id);
    return {label("status", code_id), code == nullptr ? Tone::none : code->tone};
}

std::string Wording::mnok(Money amount) const {
    const bool whole = foundation::rounded(amount, foundation::AmountUnit::mnok, 1) % 10 == 0;
    return foundation::written(amount, foundation::AmountUnit::mnok, whole ? 0 : 1, language());
}

std::string Wording::listed(const std::vector<std::string> &items) const {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            text += i + 1 == items.size() ? " " + say("word.and") + " " : ", ";
        }
        text += items[i];
    }
    return text;
}

std::vector<Block> Wording::secretariat_text(std::string_view chapter) const {
    std::vector<Block> blocks;
    for (const portfolio::ChapterText &text : portfolio.setup.texts) {
        if (text.chapter == chapter) {
            for (std::string &paragraph : paragraphs_of(text.text.value)) {
                blocks.emplace_back(Paragraph{std::move(paragraph)});
            }
        }
    }
    return blocks;
}

int decimals_for(const std::vector<Money> &amounts) {
    return std::all_of(amounts.begin(), amounts.end(), is_whole) ? 0 : 1;
}

CellRun PortfolioLayout::run(std::size_t column) const {
    return {"portfolio", column, 0, total_row == 0 ? 0 : total_row - 1};
}

PortfolioLayout layout_of(const portfolio::Portfolio &portfolio) {
    PortfolioLayout layout;
    layout.not_stated = PortfolioLayout::first_share + portfolio.vocabulary.list("funder").codes.size();
    layout.columns = layout.not_stated + 1;
    const auto areas = consolidation::totals_by(portfolio, consolidation::Dimension::strategic_area);
    layout.total_row = portfolio.initiatives.size() + 2 * areas.size();
    layout.decimals = decimals_for(all_amounts(portfolio));
    return layout;
}

} // namespace kvartal::report
