// SPDX-License-Identifier: MIT
#include "xlsx_package.hpp"

#include <catch2/catch.hpp>
#include <zip.h>

namespace kvartal::render_tests {
namespace {

std::map<std::string, std::string> unzip(const std::string &bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    REQUIRE(source != nullptr);
    const std::unique_ptr<zip_t, void (*)(zip_t *)> archive{zip_open_from_source(source, ZIP_RDONLY, &error),
                                                            zip_discard};
    REQUIRE(archive != nullptr);
    std::map<std::string, std::string> parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t entry;
        REQUIRE(zip_stat_index(archive.get(), index, 0, &entry) == 0);
        const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file{
            zip_fopen_index(archive.get(), index, 0), zip_fclose};
        std::string text(entry.size, '\0');
        REQUIRE(zip_fread(file.get(), text.data(), entry.size) == static_cast<zip_int64_t>(entry.size));
        parts[entry.name] = text;
    }
    return parts;
}

std::string all_text(pugi::xml_node node) {
    std::string text;
    for (const pugi::xpath_node &run : node.select_nodes(".//t")) {
        text += run.node().text().get();
    }
    return text;
}

} // namespace

Package::Package(const std::string &bytes) : parts_{unzip(bytes)} {
    if (has("xl/sharedStrings.xml")) {
        for (const pugi::xml_node item : xml("xl/sharedStrings.xml").child("sst").children("si")) {
            strings_.push_back(all_text(item));
        }
    }
}

std::vector<std::string> Package::sheet_names() const {
    std::vector<std::string> names;
    for (const pugi::xml_node sheet : xml("xl/workbook.xml").child("workbook").child("sheets").children()) {
        names.emplace_back(sheet.attribute("name").value());
    }
    return names;
}

const std::string &Package::part(const std::string &name) const {
    INFO("the part " << name);
    REQUIRE(has(name));
    return parts_.at(name);
}

const pugi::xml_document &Package::xml(const std::string &name) const {
    auto &document = parsed_[name];
    if (!document) {
        document = std::make_unique<pugi::xml_document>();
        const std::string &text = part(name);
        REQUIRE(document->load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    }
    return *document;
}

/// By the relationship, since the file need not number its parts in the sheets' order.
std::string Package::part_of_sheet(const std::string &sheet_name) const {
    std::string id;
    for (const pugi::xml_node sheet : xml("xl/workbook.xml").child("workbook").child("sheets").children()) {
        if (sheet_name == sheet.attribute("name").value()) {
            id = sheet.attribute("r:id").value();
        }
    }
    for (const pugi::xml_node link : xml("xl/_rels/workbook.xml.rels").child("Relationships").children()) {
        if (id == link.attribute("Id").value()) {
            return std::string{"xl/"} + link.attribute("Target").value();
        }
    }
    return "no sheet " + sheet_name;
}

const pugi::xml_document &Package::sheet(const std::string &sheet_name) const {
    return xml(part_of_sheet(sheet_name));
}

FileCell Package::read(pugi::xml_node node) const {
    FileCell cell;
    cell.type = node.attribute("t").as_string("n");
    cell.value = node.child("v").text().get();
    cell.formula = node.child("f").text().get();
    if (cell.type == "s") {
        cell.value = strings_.at(static_cast<std::size_t>(node.child("v").text().as_uint()));
    }
    const pugi::xml_node styles = xml("xl/styles.xml").child("styleSheet");
    pugi::xml_node format = styles.child("cellXfs").first_child();
    for (unsigned i = 0; i < node.attribute("s").as_uint(); ++i) {
        format = format.next_sibling();
    }
    for (const pugi::xml_node number : styles.child("numFmts").children()) {
        if (number.attribute("numFmtId").as_uint() == format.attribute("numFmtId").as_uint()) {
            cell.number_format = number.attribute("formatCode").value();
        }
    }
    if (const unsigned built_in = format.attribute("numFmtId").as_uint(); built_in > 0 && built_in < 164) {
        cell.number_format = built_in == 3 ? "#,##0" : "built-in " + std::to_string(built_in);
    }
    pugi::xml_node fill = styles.child("fills").first_child();
    for (unsigned i = 0; i < format.attribute("fillId").as_uint(); ++i) {
        fill = fill.next_sibling();
    }
    cell.fill = fill.child("patternFill").child("fgColor").attribute("rgb").value();
    return cell;
}

std::optional<FileCell> Package::cell(const std::string &sheet_name, const std::string &address) const {
    const pugi::xml_node node =
        sheet(sheet_name).select_node(("//sheetData/row/c[@r='" + address + "']").c_str()).node();
    return node ? std::optional{read(node)} : std::nullopt;
}

std::vector<std::pair<std::string, FileCell>> Package::formulas() const {
    std::vector<std::pair<std::string, FileCell>> found;
    for (const std::string &name : sheet_names()) {
        for (const pugi::xpath_node &cell : sheet(name).select_nodes("//sheetData/row/c[f]")) {
            found.emplace_back(name + "!" + cell.node().attribute("r").value(), read(cell.node()));
        }
    }
    return found;
}

std::string Package::defined_name(const std::string &name, int sheet) const {
    for (const pugi::xml_node defined :
         xml("xl/workbook.xml").child("workbook").child("definedNames").children()) {
        if (name == defined.attribute("name").value()
            && defined.attribute("localSheetId").as_int() == sheet) {
            return defined.text().get();
        }
    }
    return {};
}

} // namespace kvartal::render_tests
