// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/texts.hpp"

#include <map>
#include <string>
#include <vector>

namespace kvartal::adoption {

/// What the reader of the draft is told beside a guess: a text under "adopt." and what it names.
struct Remark {
    std::string key;
    foundation::Arguments arguments;
};

struct DraftField {
    definition::Field field;
    std::string label; ///< as it stands in the template
    std::string cell;  ///< "B4"
    std::vector<Remark> remarks;
};

/// A sheet, or a small table on a form. Its fields stand beside it: the sheet's own are empty.
struct DraftSheet {
    definition::SheetDefinition sheet;
    std::vector<DraftField> fields;
    std::vector<DraftSheet> tables;
    std::vector<Remark> remarks;
};

struct DraftList {
    foundation::CodeList list;
    std::vector<Remark> remarks;
};

/// A definition that was guessed from a template, before it is written.
struct Draft {
    std::string id, name;
    foundation::Language language{};
    foundation::AmountUnit default_unit{};
    std::map<foundation::AmountUnit, std::vector<std::string>>
        unit_words;   ///< its own, beside the common ones
    DraftSheet sheet; ///< with what stands for an initiative
    std::vector<DraftList> lists;
    std::vector<Remark> remarks;
};

} // namespace kvartal::adoption
