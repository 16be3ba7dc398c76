// SPDX-License-Identifier: MIT
#include "marking/marks.hpp"

#include "foundation/text_folding.hpp"
#include "marking/fill_marks.hpp"
#include "marking/findings_sheet.hpp"
#include "marking/sheet_notes.hpp"
#include "marking/tabs.hpp"
#include "marking/unmarkable.hpp"
#include "marking/worksheet_part.hpp"
#include "workbook/findings_sheet.hpp"
#include "workbook/package_kind.hpp"
#include "workbook/relationships.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kvartal::marking {
namespace {

using foundation::CellAddress;
using foundation::CellRange;
using foundation::Finding;
using foundation::Texts;
using workbook::Sheet;

constexpr std::size_t most_notes = 5'000; ///< in a file; more cells than that are only coloured and listed
constexpr std::size_t most_findings_sheets = 20; ///< somebody copied ours; not a thousand times
constexpr std::string_view worksheet_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
constexpr std::string_view styles_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/// A sheet of the file.
struct Worksheet {
    std::string part;
    const Sheet *sheet = nullptr; ///< as it was read; null for a chart or a dialog, which has no cells
    std::size_t tab = 0;
};

/// A cell that findings name, the first of its merged range.
struct FaultyCell {
    CellRange range;
    foundation::Severity worst = foundation::Severity::note;
    std::vector<const Finding *> findings;
};
using FaultyCells = std::map<CellAddress, FaultyCell>;

FaultyCells faulty_cells(const Sheet &sheet, std::span<const Finding> findings) {
    FaultyCells faulty;
    for (const Finding &finding : findings) {
        if (finding.sheet != sheet.name()) {
            continue;
        }
        for (const CellAddress cell : finding.cells) {
            const CellRange range = sheet.merged_around(cell).value_or(CellRange{cell, cell});
            FaultyCell &entry = faulty[range.first];
            entry.range = range;
            entry.worst = std::min(entry.worst, finding.severity);
            if (entry.findings.empty() || entry.findings.back() != &finding) {
                entry.findings.push_back(&finding);
            }
        }
    }
    for (auto &[cell, entry] : faulty) {
        std::stable_sort(entry.findings.begin(), entry.findings.end(),
                         [](const Finding *a, const Finding *b) { return a->severity < b->severity; });
    }
    return faulty;
}

bool is_other_sheet(std::string_view type) {
    constexpr std::array<std::string_view, 4> types{"chartsheet", "dialogsheet", "xlMacrosheet",
                                                    "xlIntlMacrosheet"};
    return std::find(types.begin(), types.end(), type) != types.end();
}

class Marker {
  public:
    Marker(PackageEdits &package, const workbook::Workbook &workbook, std::span<const Finding> findings,
           const Texts &texts)
        : package_{package},
          findings_{findings},
          texts_{texts},
          main_{workbook::workbook_part_of(package.original(),
                                           workbook::relationships_of("", package.original()))},
          workbook_xml_{package.read(main_)},
          conformance_{attribute_of_root("xmlns").find("purl.oclc.org") == std::string::npos
                           ? Conformance::transitional
                           : Conformance::strict},
          relationships_{package, main_, conformance_} {
        find_worksheets(workbook);
    }

    void run() {
        const std::string before = workbook_xml_;
        remove_findings_sheets();
        const MarkStyles styles = change_styles();
        change_worksheets(styles);
        if (!findings_.empty()) {
            add_findings_sheet(styles);
        }
        if (workbook_xml_ != before) {
            package_.write(main_, workbook_xml_);
        }
        relationships_.save();
        types_.save(package_);
    }

  private:
    std::string attribute_of_root(std::string_view prefix) const {
        const Element root = root_of(workbook_xml_);
        std::string all;
        for (const Attribute &one : attributes_of(workbook_xml_, root)) {
            if (one.name.starts_with(prefix)) {
                all += workbook_xml_.substr(one.value_begin, one.value_end - one.value_begin) + " ";
            }
        }
        return all;
    }

    /// As the workbook was read: its sheets are the worksheets in the order of the tabs.
    void find_worksheets(const workbook::Workbook &workbook) {
        const std::vector<Tab> tabs = tabs_of(workbook_xml_);
        std::size_t read = 0;
        for (std::size_t i = 0; i < tabs.size(); ++i) {
            const Relationships::Entry *entry = relationships_.with_id(tabs[i].relationship);
            if (entry == nullptr) {
                throw Unmarkable{};
            }
            if (is_other_sheet(entry->type)) {
                worksheets_.push_back({entry->target, nullptr, i});
            } else if (read < workbook.sheets().size()) {
                worksheets_.push_back({entry->target, &workbook.sheets()[read++], i});
            } else {
                throw Unmarkable{};
            }
        }
    }

    void remove_findings_sheets() {
        for (std::size_t i = worksheets_.size(); i-- > 0;) {
            const Worksheet ours = worksheets_[i];
            const std::string record =
                ours.sheet == nullptr ? "" : workbook::findings_sheet_record(*ours.sheet);
            if (record.empty() || worksheets_.size() == 1) {
                continue; // a workbook needs a sheet
            }
            if (++removed_ > most_findings_sheets) {
                throw Unmarkable{};
            }
            const Opening before = opening_from(record);
            if (opens_at(workbook_xml_, ours.tab)) {
                reselect_.insert(before.selected.begin(), before.selected.end());
            }
            workbook_xml_ = without_tab(workbook_xml_, ours.tab, before);
            remove_worksheet(ours.part);
            worksheets_.erase(worksheets_.begin() + static_cast<std::ptrdiff_t>(i));
            for (Worksheet &other : worksheets_) {
                other.tab -= other.tab > ours.tab ? 1U : 0U;
            }
        }
    }

    void remove_worksheet(const std::string &part) {
        const Relationships own{package_, part, conformance_};
        for (const Relationships::Entry &entry : own.entries()) {
            if (entry.type == "comments" || entry.type == "vmlDrawing" || entry.type == "printerSettings") {
                package_.remove(entry.target); // a note that somebody wrote in our list
                types_.remove(entry.target);
            }
        }
        package_.remove(workbook::relationships_part_of(part));
        package_.remove(part);
        types_.remove(part);
        for (const Relationships::Entry &entry : std::vector{relationships_.entries()}) {
            if (entry.target == part) {
                relationships_.remove(entry.id);
            }
        }
    }

    MarkStyles change_styles() {
        const Relationships::Entry *entry = relationships_.of_type("styles");
        if (entry == nullptr && findings_.empty()) {
            return {};
        }
        const std::string part = entry == nullptr ? package_.free_name("xl/styles", ".xml") : entry->target;
        const std::string before = entry == nullptr ? "" : package_.read(part);
        std::string text = entry == nullptr ? empty_styles(spreadsheet_namespace(conformance_))
                                            : without_mark_styles(before);
        const MarkStyles styles = findings_.empty() ? MarkStyles{} : add_mark_styles(text);
        if (entry == nullptr) {
            relationships_.add("styles", part);
            types_.add(part, styles_type);
        }
        if (text != before) {
            package_.write(part, std::move(text));
        }
        return styles;
    }

    void change_worksheets(const MarkStyles &styles) {
        std::set<std::string> done;  // two tabs can lead to one part
        std::set<std::string> named; // and two sheets can have one name
        for (const Worksheet &worksheet : worksheets_) {
            const bool first_of_name =
                worksheet.sheet != nullptr && named.insert(worksheet.sheet->name()).second;
            if (package_.has(worksheet.part) && done.insert(worksheet.part).second) {
                change_worksheet(worksheet, styles,
                                 first_of_name ? faulty_cells(*worksheet.sheet, findings_) : FaultyCells{});
            }
        }
    }

    void change_worksheet(const Worksheet &worksheet, const MarkStyles &styles, const FaultyCells &faulty) {
        const std::string before = package_.read(worksheet.part);
        SheetNotes notes{package_, types_, worksheet.part, conformance_};
        std::string xml = notes.remove_ours(without_fill_marks(before));
        if (reselect_.contains(worksheet.tab)) {
            xml = with_selection(std::move(xml), true);
        }
        if (!findings_.empty() && is_selected(xml)) {
            xml = with_selection(std::move(xml), false);
            opening_.selected.push_back(worksheet.tab);
        }
        FillMarks fills;
        std::vector<CellNote> texts;
        for (const auto &[cell, entry] : faulty) {
            fills[entry.worst].push_back(entry.range);
            if (notes_ < most_notes) {
                ++notes_;
                texts.push_back({cell, note_text(entry.findings, texts_)});
            }
        }
        xml = notes.add(with_fill_marks(std::move(xml), fills, styles), texts);
        notes.save();
        if (xml != before) {
            package_.write(worksheet.part, std::move(xml));
        }
    }

    /// The word for the list, numbered where the contact has a sheet of that name.
    std::string free_tab_name() const {
        const std::string word = texts_.fill("mark.list.sheet");
        std::set<std::string> names;
        for (const Tab &tab : tabs_of(workbook_xml_)) {
            names.insert(foundation::fold(tab.name));
        }
        std::string name = word;
        for (std::size_t number = 2; names.contains(foundation::fold(name)); ++number) {
            name = word + " (" + std::to_string(number) + ")";
        }
        return name;
    }

    void add_findings_sheet(const MarkStyles &styles) {
        const std::string part = package_.free_name("xl/worksheets/sheet", ".xml");
        FirstTab tab;
        tab.name = free_tab_name();
        tab.relationship = relationships_.add("worksheet", part);
        tab.conformance = conformance_;
        tab.table = filtered_range(findings_);
        tab.header = repeated_rows();
        workbook_xml_ = with_first_tab(workbook_xml_, tab, opening_);
        package_.write(part, findings_sheet_xml(findings_,
                                                {conformance_, styles, record_of(opening_), MarkFault::none},
                                                texts_));
        types_.add(part, worksheet_type);
    }

    PackageEdits &package_;
    std::span<const Finding> findings_;
    const Texts &texts_;
    std::string main_, workbook_xml_;
    Conformance conformance_;
    Relationships relationships_;
    ContentTypes types_;
    std::vector<Worksheet> worksheets_;
    std::set<std::size_t> reselect_; ///< the tabs that were selected before an earlier marking
    Opening opening_;
    std::size_t notes_ = 0, removed_ = 0;
};

} // namespace

void mark_package(PackageEdits &package, const workbook::Workbook &workbook,
                  std::span<const Finding> findings, const Texts &texts) {
    Marker{package, workbook, findings, texts}.run();
}

} // namespace kvartal::marking
