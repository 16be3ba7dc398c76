// SPDX-License-Identifier: MIT
#include "workbook/ods_content.hpp"

#include "workbook/encoding.hpp"
#include "workbook/ods_sheet.hpp"
#include "workbook/refusal.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace kvartal::workbook {
namespace {

/// Elements of a table that only hold rows or columns, or more of their kind.
bool is_group(std::string_view local) {
    constexpr std::array<std::string_view, 6> groups{"table-header-rows", "table-rows",
                                                     "table-row-group",   "table-header-columns",
                                                     "table-columns",     "table-column-group"};
    return std::find(groups.begin(), groups.end(), local) != groups.end();
}

/// LibreOffice keeps what formulas use of other files as tables called 'file:///…/a.ods'#$Sheet1.
bool is_copy_from_other_file(std::string_view table_name) {
    return table_name.starts_with('\'') && table_name.find("'#$") != std::string_view::npos;
}

/// Follows the part from element to element: which of them are looked into, and what is done with them.
class ContentReader {
  public:
    ContentReader(OdsStyles styles, Budget &budget) : styles_{std::move(styles)}, budget_{&budget} {}

    Role role(std::string_view local) const {
        const auto container_if = [](bool is) { return is ? Role::container : Role::pass_over; };
        switch (place()) {
        case Place::document:
            return container_if(local == "automatic-styles" || local == "body");
        case Place::styles:
            return OdsStyles::wants(local) ? Role::wanted : Role::pass_over;
        case Place::body:
            return container_if(local == "spreadsheet");
        case Place::spreadsheet:
            return local == "calculation-settings" ? Role::wanted : container_if(local == "table");
        case Place::table:
        case Place::hidden_group:
            return local == "table-row" || local == "table-column" ? Role::wanted
                                                                   : container_if(is_group(local));
        case Place::copied_table:
            break;
        }
        return Role::pass_over;
    }

    void enter(pugi::xml_node tag) {
        const std::string_view local = local_name(tag.name());
        switch (place()) {
        case Place::document:
            places_.push_back(local == "body" ? Place::body : Place::styles);
            break;
        case Place::body:
            is_spreadsheet_ = true;
            places_.push_back(Place::spreadsheet);
            break;
        case Place::spreadsheet:
            enter_table(tag);
            break;
        default:
            places_.push_back(attribute_text(tag, "display") == "false" ? Place::hidden_group : place());
        }
    }

    void leave() {
        const Place left = place();
        places_.pop_back();
        if (left == Place::table && place() == Place::spreadsheet) {
            leave_table();
        }
    }

    void visit(pugi::xml_node element) {
        if (place() == Place::styles) {
            budget_->add_string();
            styles_.take(element);
        } else if (place() == Place::spreadsheet) {
            take_settings(element);
        } else if (sheet_) {
            sheet_->take(element, place() == Place::hidden_group);
        }
    }

    bool is_spreadsheet() const { return is_spreadsheet_; }
    std::vector<Sheet> finish() { return std::move(sheets_); }

  private:
    enum class Place : std::uint8_t {
        document,
        styles,
        body,
        spreadsheet,
        table, ///< or a group in one
        hidden_group,
        copied_table
    };

    Place place() const { return places_.back(); }

    void take_settings(pugi::xml_node settings) {
        const std::string_view day = attribute_text(child_element(settings, "null-date"), "date-value");
        date_system_ = day.starts_with("1904") ? DateSystem::from_1904 : DateSystem::from_1900;
    }

    void enter_table(pugi::xml_node table) {
        name_ = valid_utf8(std::string{attribute_text(table, "name")});
        if (is_copy_from_other_file(name_)) {
            places_.push_back(Place::copied_table);
            return;
        }
        budget_->add_sheets(1);
        const bool hidden = styles_.hides_table(attribute_text(table, "style-name"));
        visibility_ = hidden ? Visibility::hidden : Visibility::visible;
        sheet_.emplace(styles_, date_system_, *budget_);
        places_.push_back(Place::table);
    }

    void leave_table() {
        Sheet::Parts parts = sheet_->finish();
        parts.name = std::move(name_);
        parts.visibility = visibility_;
        sheets_.emplace_back(std::move(parts));
        sheet_.reset();
    }

    OdsStyles styles_;
    DateSystem date_system_ = DateSystem::from_1900;
    Budget *budget_;
    std::vector<Place> places_{Place::document};
    bool is_spreadsheet_ = false;
    std::string name_; ///< of the sheet that we are in
    Visibility visibility_ = Visibility::visible;
    std::optional<OdsSheetReader> sheet_;
    std::vector<Sheet> sheets_;
};

} // namespace

std::vector<Sheet> read_ods_content(XmlPart part, OdsStyles styles, Budget &budget) {
    ContentReader reader{std::move(styles), budget};
    part.walk({.role = [&](std::string_view local) { return reader.role(local); },
               .enter = [&](pugi::xml_node tag) { reader.enter(tag); },
               .leave = [&] { reader.leave(); },
               .visit = [&](pugi::xml_node element) { reader.visit(element); }});
    if (!reader.is_spreadsheet()) {
        throw Refusal{foundation::finding(foundation::FindingCode::file_other_kind)
                          .with("kind", std::string{"OpenDocument"})};
    }
    return reader.finish();
}

} // namespace kvartal::workbook
