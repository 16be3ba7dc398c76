// SPDX-License-Identifier: MIT
#include "make/xlsx_file.hpp"

#include <stdexcept>

namespace kvartal::samples {
namespace {

/// 30 April 2019, noon UTC: the files are the same each time they are made.
constexpr std::time_t made_on = 1'556'625'600;

} // namespace

XlsxFile::XlsxFile(const std::filesystem::path &path, std::string title)
    : path_{path.string()}, workbook_{workbook_new(path_.c_str())} {
    if (workbook_ == nullptr) {
        throw std::runtime_error{"cannot write " + path_};
    }
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = made_on;
    workbook_set_properties(workbook_.get(), &properties);
}

lxw_worksheet *XlsxFile::add_sheet(const std::string &name) const {
    lxw_worksheet *sheet = workbook_add_worksheet(workbook_.get(), name.c_str());
    if (sheet == nullptr) {
        throw std::runtime_error{"not a sheet name: " + name};
    }
    return sheet;
}

lxw_format *XlsxFile::format(const Look &look) const {
    lxw_format *format = workbook_add_format(workbook_.get());
    format_set_font_name(format, look.font.c_str());
    format_set_font_size(format, look.size);
    format_set_font_color(format, look.colour);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.bold) {
        format_set_bold(format);
    }
    if (look.italic) {
        format_set_italic(format);
    }
    if (look.wrap) {
        format_set_text_wrap(format);
    }
    if (look.centred) {
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    }
    if (look.left) {
        format_set_align(format, LXW_ALIGN_LEFT);
    }
    if (look.bordered) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xB7C3CE);
    }
    if (look.unlocked) {
        format_set_unlocked(format);
    }
    if (look.fill != 0xFFFFFF) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, look.fill);
    }
    if (!look.number_format.empty()) {
        format_set_num_format(format, look.number_format.c_str());
    }
    return format;
}

void XlsxFile::save() {
    const lxw_error outcome = workbook_close(workbook_.release());
    if (outcome != LXW_NO_ERROR) {
        throw std::runtime_error{"cannot write " + path_ + ": " + lxw_strerror(outcome)};
    }
}

void add_drop_down(lxw_worksheet *sheet, lxw_row_t first_row, lxw_row_t last_row, lxw_col_t column,
                   std::vector<std::string> choices) {
    std::vector<char *> pointers;
    for (std::string &choice : choices) {
        pointers.push_back(choice.data());
    }
    pointers.push_back(nullptr);
    std::string title = "Ikke i listen";
    std::string message = "Velg en av verdiene i listen.";
    lxw_data_validation list{};
    list.validate = LXW_VALIDATION_TYPE_LIST;
    list.value_list = pointers.data();
    list.error_title = title.data();
    list.error_message = message.data();
    worksheet_data_validation_range(sheet, first_row, column, last_row, column, &list);
}

} // namespace kvartal::samples
