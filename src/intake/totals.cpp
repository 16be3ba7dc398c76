// SPDX-License-Identifier: MIT
#include "intake/totals.hpp"

#include <algorithm>
#include <limits>

namespace kvartal::intake {
namespace {

using foundation::Money;

/// Beyond a thousand such budgets a sum is no longer one of money: then nothing is compared.
constexpr std::int64_t largest_sum = std::numeric_limits<std::int64_t>::max() / 4;

struct Sum {
    Money amount;
    bool is_whole = true; ///< nothing in it was unusable
    bool has_rows = false;

    void add(Money more) {
        has_rows = true;
        const std::int64_t ore = amount.ore() + more.ore(); // an amount is far below a quarter of the range
        if (ore > largest_sum || ore < -largest_sum) {
            is_whole = false;
        } else {
            amount = Money::from_ore(ore);
        }
    }
};

struct Sums {
    Meaning meaning;
    Sum all, since_total;
};

class Summing {
  public:
    explicit Summing(const Table &table) : table_{table} {}

    std::vector<ColumnTotal> totals() {
        auto record = table_.records.begin();
        for (const TotalRow &total : table_.totals) {
            for (; record != table_.records.end() && record->row < total.row; ++record) {
                add(*record);
            }
            for (const FieldValue &stated : total.amounts) {
                state(stated);
            }
            for (Sums &sums : sums_) {
                sums.since_total = {};
            }
        }
        return std::move(stated_);
    }

  private:
    void add(const Record &record) {
        for (const FieldValue &value : record.values) {
            if (const Money *amount = std::get_if<Money>(&value.value)) {
                Sums &sums = of(value.meaning);
                sums.all.add(*amount);
                sums.since_total.add(*amount);
            }
        }
        for (const Meaning &meaning : record.unusable) {
            Sums &sums = of(meaning);
            sums.all.is_whole = false;
            sums.since_total.is_whole = false;
        }
    }

    void state(const FieldValue &stated) {
        const Sums &sums = of(stated.meaning);
        const Money amount = std::get<Money>(stated.value);
        const auto apart = [&](const Sum &sum) {
            const Money difference = sum.amount - amount;
            return difference < Money{} ? -difference : difference;
        };
        const bool rows_between = sums.since_total.has_rows && apart(sums.since_total) < apart(sums.all);
        const Sum &summed = rows_between ? sums.since_total : sums.all;
        ColumnTotal total;
        total.total = {stated.meaning.field->id,
                       stated.meaning.code == nullptr ? std::string{} : stated.meaning.code->id,
                       {amount, stated.place, stated.typed},
                       summed.amount};
        const Column *column = table_.sheet->header.at(stated.place.cell.column);
        total.column = column->name();
        total.tolerance = half_of_last_digit(stated.typed, column->unit);
        total.is_comparable = summed.is_whole;
        stated_.push_back(std::move(total));
    }

    Sums &of(const Meaning &meaning) {
        const auto found = std::find_if(sums_.begin(), sums_.end(),
                                        [&](const Sums &sums) { return sums.meaning == meaning; });
        return found != sums_.end() ? *found : sums_.emplace_back(Sums{meaning, {}, {}});
    }

    const Table &table_;
    std::vector<Sums> sums_;
    std::vector<ColumnTotal> stated_;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

Money half_of_last_digit(std::string_view typed, foundation::AmountUnit unit) {
    if (typed.find_first_of("eE") != std::string_view::npos && is_digit(typed.front())) {
        return {}; // a number so small that it was written with a power of ten
    }
    std::int64_t step = foundation::ore_per(unit);
    const std::size_t mark = typed.find_last_of(".,");
    if (mark != std::string_view::npos) {
        for (std::size_t i = mark + 1; i < typed.size() && is_digit(typed[i]) && step > 1; ++i) {
            step /= 10;
        }
    }
    return Money::from_ore(step / 2);
}

std::vector<ColumnTotal> column_totals(const Table &table) {
    return Summing{table}.totals();
}

} // namespace kvartal::intake
