// SPDX-License-Identifier: MIT
#include "round/adopt_job.hpp"

#include "adoption/adopt.hpp"
#include "adoption/write_toml.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "intake/read_return.hpp"
#include "round/files.hpp"
#include "workbook/read.hpp"

#include <algorithm>
#include <array>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using definition::Definition;
using foundation::finding;
using foundation::FindingCode;

workbook::Workbook workbook_in(const fs::path &file, const Limits &limits) {
    const FileReading read = read_file(file, limits.file_bytes);
    if (!read.bytes) {
        throw foundation::Error{*read.refusal};
    }
    workbook::Reading reading = workbook::read_workbook(*read.bytes, name_of(file), limits);
    if (!reading.workbook) {
        throw foundation::Error{*reading.refusal};
    }
    return std::move(*reading.workbook);
}

std::size_t remarks_to_look_over(const adoption::Draft &draft) {
    auto sum = static_cast<std::size_t>(
        std::count_if(draft.remarks.begin(), draft.remarks.end(), [](const adoption::Remark &remark) {
            return remark.key == "unit.by-size" || remark.key == "unit.nothing";
        }));
    for (const adoption::DraftField &field : draft.sheet.fields) {
        sum += static_cast<std::size_t>(
            std::count_if(field.remarks.begin(), field.remarks.end(),
                          [](const adoption::Remark &remark) { return remark.key.starts_with("look."); }));
    }
    return sum;
}

} // namespace

AdoptOutcome adopt(const AdoptOptions &options) {
    AdoptOutcome outcome;
    outcome.written = options.output.value_or(fs::path{options.file}.replace_extension(".toml"));
    std::error_code unknown;
    if (fs::exists(outcome.written, unknown)) {
        throw foundation::Error{finding(FindingCode::file_exists).with("path", outcome.written.string())};
    }
    const workbook::Workbook workbook = workbook_in(options.file, options.limits);
    const std::array<const Definition *, 2> house{&definition::shipped_definition("portfolio-list"),
                                                  &definition::shipped_definition("portfolio-form")};
    const adoption::Knowledge knowledge{house, &definition::shipped_words().code_lists,
                                        definition::shipped_texts};
    const auto language =
        options.language.value_or(adoption::language_of(workbook, knowledge).value_or(options.otherwise));
    const auto draft = adoption::draft_of(workbook, options.file.stem().string(), language, knowledge);
    if (!draft) {
        throw foundation::Error{finding(FindingCode::no_table_found).in_file(name_of(options.file))};
    }
    const std::string toml =
        adoption::to_toml(*draft, name_of(options.file), definition::shipped_texts(language));
    const Definition made =
        definition::read_definition(toml, name_of(outcome.written), &definition::shipped_words());
    const std::array<const Definition *, 1> only{&made};
    const portfolio::Return tried =
        intake::read_return(workbook, {name_of(options.file), {}}, {only, nullptr, nullptr});

    write_file(outcome.written, toml);
    outcome.fields = draft->sheet.fields.size();
    outcome.lists = draft->lists.size();
    outcome.to_look_over = remarks_to_look_over(*draft);
    outcome.is_recognised = !tried.definition.empty();
    outcome.initiatives = tried.initiatives.size();
    return outcome;
}

} // namespace kvartal::round
