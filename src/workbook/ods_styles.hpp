// SPDX-License-Identifier: MIT
#pragma once

#include <pugixml.hpp>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kvartal::workbook {

/// What an OpenDocument's styles say of sheets, rows, columns and cells, as far as it bears on their
/// contents.
class OdsStyles {
  public:
    /// Whether an element is one that `take` wants.
    static bool wants(std::string_view local);
    /// Takes a style:style or number:time-style; a later one replaces one of the same name.
    void take(pugi::xml_node style);

    bool hides_table(std::string_view table_style) const;
    bool hides_row(std::string_view row_style) const { return flat_rows_.contains(row_style); }
    bool hides_column(std::string_view column_style) const { return flat_columns_.contains(column_style); }
    /// Whether the style shows a time as hours that go on beyond 24, "[h]:mm": an amount, not a time of day.
    bool shows_elapsed_time(std::string_view cell_style) const;

  private:
    struct CellStyle {
        std::string parent, format;
    };
    using NameSet = std::set<std::string, std::less<>>;

    NameSet hidden_tables_, flat_rows_, flat_columns_;
    std::map<std::string, CellStyle, std::less<>> cells_;
    std::map<std::string, bool, std::less<>> elapsed_formats_;
};

} // namespace kvartal::workbook
