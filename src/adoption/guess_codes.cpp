// SPDX-License-Identifier: MIT
#include "adoption/guess_codes.hpp"

#include "adoption/labels.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kvartal::adoption {
namespace {

using foundation::Code;
using foundation::CodeList;

/// The letters of a traffic light, in English.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> lights{
    {{"g", "green"}, {"a", "yellow"}, {"r", "red"}}};

const Code *known_code(const std::string &item, const CodeList *known) {
    if (known == nullptr) {
        return nullptr;
    }
    for (const auto &[letter, id] : lights) {
        if (known->id == "status" && foundation::fold(item) == letter) {
            return known->find(id);
        }
    }
    return known->match(item);
}

class ListMaker {
  public:
    ListMaker(foundation::Language language, const CodeList *known) : language_{language}, known_{known} {}

    /// The program's own code where it has the word, with its id and its other words; else a new one.
    void add(const std::string &item) {
        if (!spellings_.insert(foundation::fold(item)).second) {
            return;
        }
        const Code *known = known_code(item, known_);
        Code code;
        const bool is_free = known != nullptr && ids_.insert(known->id).second;
        code.id = is_free ? known->id : free_id(id_from(item));
        code.label.by_language.emplace(language_, item);
        if (is_free) {
            code.tone = known->tone;
            take_words(*known, code);
        }
        codes_.push_back(std::move(code));
    }

    std::vector<Code> take() { return std::move(codes_); }

  private:
    /// No id may be spelt as another code is.
    std::string free_id(const std::string &wanted) {
        std::string id = wanted;
        for (int number = 2; ids_.contains(id) || (id != wanted && spellings_.contains(id)); ++number) {
            id = wanted + "_" + std::to_string(number);
        }
        ids_.insert(id);
        return id;
    }

    void take_words(const Code &known, Code &code) {
        for (const auto &[language, label] : known.label.by_language) {
            if (spellings_.insert(foundation::fold(label)).second) {
                code.synonyms.push_back(label);
            }
        }
        for (const std::string &synonym : known.synonyms) {
            if (spellings_.insert(foundation::fold(synonym)).second) {
                code.synonyms.push_back(synonym);
            }
        }
    }

    foundation::Language language_;
    const CodeList *known_;
    std::vector<Code> codes_;
    std::set<std::string> ids_;
    std::set<std::string> spellings_;
};

/// What the template offers stands first: its words must not be taken by another code's synonyms.
std::vector<Code> codes_of(const std::vector<std::string> &items, foundation::Language language,
                           const CodeList *known) {
    ListMaker maker{language, known};
    for (const std::string &item : items) {
        maker.add(item);
    }
    std::vector<Code> codes = maker.take();
    std::set<std::string> taken;
    for (const Code &code : codes) {
        taken.insert(foundation::fold(code.label.in(language)));
        taken.insert(foundation::fold(code.id));
    }
    for (Code &code : codes) {
        std::erase_if(code.synonyms,
                      [&](const std::string &synonym) { return taken.contains(foundation::fold(synonym)); });
    }
    return codes;
}

bool is_in(const Draft &draft, std::string_view id) {
    return std::any_of(draft.lists.begin(), draft.lists.end(),
                       [&](const DraftList &list) { return list.list.id == id; });
}

/// A list of the draft that has the items and no others: several columns may have one drop-down list.
const CodeList *own_list_with(const std::vector<std::string> &items, const Draft &draft) {
    const auto found = std::find_if(draft.lists.begin(), draft.lists.end(), [&](const DraftList &one) {
        return one.list.codes.size() == items.size()
               && std::all_of(items.begin(), items.end(),
                              [&](const std::string &item) { return one.list.match(item) != nullptr; });
    });
    return found == draft.lists.end() ? nullptr : &found->list;
}

void complete(const DraftSheet &sheet, Draft &draft, const House &house) {
    for (const DraftField &field : sheet.fields) {
        for (const std::string &id : {field.field.code_list, field.field.per}) {
            const bool is_there = id.empty() || is_in(draft, id) || (house.is_common(id));
            if (const CodeList *list = is_there ? nullptr : house.list(id)) {
                CodeList copy = *list;
                for (Code &code : copy.codes) {
                    code.group.clear(); // the list that groups them may not be here
                }
                draft.lists.push_back({std::move(copy), {{"list.own", {}}}});
            }
        }
    }
    for (const DraftSheet &table : sheet.tables) {
        complete(table, draft, house);
    }
}

} // namespace

std::string list_with(const std::vector<std::string> &items, const std::string &wanted,
                      const std::string &field_id, const std::string &label, const std::string &cell,
                      Guessing &guessing) {
    if (const CodeList *own = own_list_with(items, guessing.draft)) {
        return own->id;
    }
    const CodeList *list = guessing.house.list_of(items, wanted);
    if (list != nullptr && !is_in(guessing.draft, list->id)) {
        guessing.list_ids.insert(list->id);
        return list->id;
    }
    std::string id = unique_id(wanted.empty() ? field_id : wanted, guessing.list_ids);
    const CodeList *known = guessing.house.list(wanted.empty() ? field_id : wanted);
    DraftList made;
    made.list.id = id;
    made.list.name.by_language.emplace(guessing.draft.language, without_parentheses(label));
    made.list.codes = codes_of(items, guessing.draft.language, known);
    made.remarks.push_back({"list.made", {{"cell", cell}, {"label", label}}});
    guessing.draft.lists.push_back(std::move(made));
    return id;
}

void complete_lists(Draft &draft, const House &house) {
    complete(draft.sheet, draft, house);
}

} // namespace kvartal::adoption
