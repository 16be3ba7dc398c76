// SPDX-License-Identifier: MIT
#include "round/data_package.hpp"

#include "checking/csv.hpp"
#include "checking/digest.hpp"
#include "checking/json_text.hpp"
#include "round/data_tables.hpp"

#include <nlohmann/json.hpp>

namespace kvartal::round {
namespace {

using foundation::Texts;
using nlohmann::ordered_json;

std::string csv_of(const DataTable &table) {
    std::vector<std::string> line;
    for (const DataField &field : table.fields) {
        line.emplace_back(field.name);
    }
    std::string csv = checking::csv_line(line, ',');
    for (const std::vector<std::string> &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            line[i] = table.fields[i].type == DataType::string ? checking::csv_words(row[i]) : row[i];
        }
        csv += checking::csv_line(line, ',');
    }
    return csv;
}

std::string title_of(const DataTable &table, const Texts &texts) {
    return texts.fill("data.table." + std::string{table.name});
}

ordered_json field_json(const DataField &field, const Texts &texts) {
    ordered_json json{{"name", field.name},
                      {"type", id_of(field.type)},
                      {"title", texts.fill("data.field." + std::string{field.name})}};
    if (field.type == DataType::number) {
        json["description"] = texts.fill("data.mnok");
    } else if (!field.list.empty()) {
        json["description"] = texts.fill("data.coded", {{"list", std::string{field.list}}});
    }
    if (field.is_required) {
        json["constraints"] = {{"required", true}};
    }
    return json;
}

ordered_json schema_json(const DataTable &table, const Texts &texts) {
    ordered_json fields = ordered_json::array();
    for (const DataField &field : table.fields) {
        fields.push_back(field_json(field, texts));
    }
    ordered_json json{{"fields", fields}, {"missingValues", {""}}, {"primaryKey", table.primary_key}};
    for (const DataReference &reference : table.references) {
        json["foreignKeys"].push_back(
            {{"fields", reference.field},
             {"reference", {{"resource", reference.table}, {"fields", reference.target}}}});
    }
    return json;
}

ordered_json resource_json(const DataTable &table, const DataFile &file, const Texts &texts) {
    return {{"profile", "tabular-data-resource"},
            {"name", table.name},
            {"path", file.name},
            {"title", file.title},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"bytes", file.bytes.size()},
            {"hash", "sha256:" + checking::sha256(file.bytes)},
            {"dialect",
             {{"delimiter", ","}, {"lineTerminator", "\r\n"}, {"doubleQuote", true}, {"header", true}}},
            {"schema", schema_json(table, texts)}};
}

} // namespace

std::vector<DataFile> data_package(const portfolio::Portfolio &portfolio, const Texts &texts) {
    const portfolio::Setup &setup = portfolio.setup;
    std::vector<DataFile> files{{"datapackage.json", texts.fill("data.package"), ""}};
    ordered_json resources = ordered_json::array();
    for (const DataTable &table : data_tables(portfolio)) {
        files.push_back({std::string{table.name} + ".csv", title_of(table, texts), csv_of(table)});
        resources.push_back(resource_json(table, files.back(), texts));
    }
    const ordered_json package{
        {"profile", "tabular-data-package"},
        {"name",
         "portfolio-" + std::to_string(setup.period.year) + "-q" + std::to_string(setup.period.quarter)},
        {"title", setup.title.empty() ? texts.fill("report.front.title") : setup.title},
        {"description", texts.fill("data.about", {{"period", setup.period}, {"date", setup.cut_off}})},
        {"resources", resources}};
    files.front().bytes =
        checking::without_controls(package.dump(2, ' ', false, ordered_json::error_handler_t::replace))
        + "\n";
    return files;
}

} // namespace kvartal::round
