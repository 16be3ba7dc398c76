// SPDX-License-Identifier: MIT
#include "adoption/write_toml.hpp"

#include "adoption/toml_text.hpp"

#include <utility>

namespace kvartal::adoption {
namespace {

using definition::Blank;
using definition::Field;
using definition::FieldType;
using definition::Layout;
using foundation::AmountUnit;
using foundation::Texts;

const char *word_of(FieldType type) {
    switch (type) {
    case FieldType::text:
        return "text";
    case FieldType::identifier:
        return "identifier";
    case FieldType::integer:
        return "integer";
    case FieldType::amount:
        return "amount";
    case FieldType::date:
        return "date";
    case FieldType::code:
        return "code";
    }
    return "text";
}

const char *word_of(Blank blank) {
    switch (blank) {
    case Blank::allowed:
        return "allowed";
    case Blank::note:
        return "note";
    case Blank::warning:
        return "warning";
    case Blank::error:
        return "error";
    }
    return "allowed";
}

const char *word_of(AmountUnit unit) {
    return unit == AmountUnit::nok ? "nok" : unit == AmountUnit::thousand_nok ? "thousand_nok" : "mnok";
}

const char *word_of(Layout layout) {
    return layout == Layout::list ? "list" : layout == Layout::pairs ? "pairs" : "form";
}

/// { nb = "…" }
std::string local_text(const foundation::LocalText &text) {
    std::string entries;
    for (const auto &[language, words] : text.by_language) {
        entries += (entries.empty() ? "" : ", ") + std::string{foundation::tag(language)} + " = "
                   + toml_string(words);
    }
    return "{ " + entries + " }";
}

const char *word_of(foundation::Tone tone) {
    return tone == foundation::Tone::good ? "good" : tone == foundation::Tone::caution ? "caution" : "bad";
}

class Writer {
  public:
    explicit Writer(const Texts &texts) : texts_{texts} {}

    std::string write(const Draft &draft, const std::string &file_name) {
        comment(texts_.fill("adopt.head", {{"file", file_name}}));
        out_ += '\n';
        entry("id", toml_string(draft.id));
        entry("version", toml_string("1"));
        entry("describes", toml_string("return"));
        entry("name", local_text({{{draft.language, draft.name}}}));
        remarks(draft.remarks, "unit.");
        entry("default_unit", toml_string(word_of(draft.default_unit)));
        comment(texts_.fill("adopt.common-words"));
        entry("common_words", "true");
        if (!draft.unit_words.empty()) {
            write_unit_words(draft);
        }
        heading("adopt.heading.sheet");
        remarks(draft.remarks, "sheet.");
        write_sheet(draft.sheet, "sheet");
        if (!draft.lists.empty()) {
            heading("adopt.heading.lists");
        }
        for (const DraftList &list : draft.lists) {
            write_list(list);
        }
        return std::move(out_);
    }

  private:
    void entry(const std::string &key, const std::string &value) { out_ += key + " = " + value + '\n'; }
    void comment(const std::string &words) { out_ += toml_comment(words); }
    void heading(const char *key) { out_ += "\n# ---- " + texts_.fill(key) + "\n\n"; }

    /// Those whose key begins so.
    void remarks(const std::vector<Remark> &all, std::string_view beginning = {}) {
        for (const Remark &remark : all) {
            if (remark.key.starts_with(beginning)) {
                comment(texts_.fill("adopt." + remark.key, remark.arguments));
            }
        }
    }

    void write_unit_words(const Draft &draft) {
        out_ += '\n';
        comment(texts_.fill("adopt.own-words"));
        out_ += "[unit_words]\n";
        for (const auto &[unit, words] : draft.unit_words) {
            entry(word_of(unit), toml_list(words));
        }
    }

    void write_sheet(const DraftSheet &draft, const std::string &table) {
        const definition::SheetDefinition &sheet = draft.sheet;
        out_ += "[[" + table + "]]\n";
        entry("id", toml_string(sheet.id));
        entry("layout", toml_string(word_of(sheet.layout)));
        if (sheet.layout == Layout::list) {
            entry("header_rows", std::to_string(sheet.header_rows));
        }
        comment(texts_.fill("adopt.recognised"));
        entry("recognised_by_at_least", std::to_string(sheet.recognised_by_at_least));
        if (sheet.section_field) {
            entry("section_field", toml_string(*sheet.section_field));
        }
        remarks(draft.remarks);
        if (!sheet.total_labels.empty()) {
            comment(texts_.fill("adopt.total-labels"));
            entry("total_labels", toml_list(sheet.total_labels));
        }
        if (sheet.columns) {
            write_columns(*sheet.columns, table);
        }
        for (const DraftField &field : draft.fields) {
            write_field(field, table);
        }
        for (const DraftSheet &small : draft.tables) {
            write_table(small, table + ".table");
        }
    }

    void write_columns(const definition::FormColumns &columns, const std::string &table) {
        out_ += '\n';
        comment(texts_.fill("adopt.form-columns"));
        const auto write = [&](const char *name, const definition::Labels &labels) {
            out_ += '[' + table + ".columns." + name + "]\n";
            for (const auto &[language, words] : labels.by_language) {
                entry(std::string{foundation::tag(language)}, toml_list(words));
            }
        };
        write("question", columns.question);
        write("last", columns.last);
        write("answer", columns.answer);
        write("control", columns.control);
    }

    void write_table(const DraftSheet &small, const std::string &table) {
        out_ += '\n';
        remarks(small.remarks);
        out_ += "[[" + table + "]]\n";
        entry("id", toml_string(small.sheet.id));
        entry("title", local_text(small.sheet.title));
        entry("rows", std::to_string(small.sheet.rows));
        entry("recognised_by_at_least", std::to_string(small.sheet.recognised_by_at_least));
        for (const DraftField &field : small.fields) {
            write_field(field, table);
        }
    }

    /// What it was guessed from, on one line; then what to look over.
    void write_field(const DraftField &made, const std::string &table) {
        const Field &field = made.field;
        std::string words;
        for (const Remark &remark : made.remarks) {
            if (!remark.key.starts_with("look.")) {
                words += (words.empty() ? "" : " ") + texts_.fill("adopt." + remark.key, remark.arguments);
            }
        }
        out_ += '\n';
        comment(texts_.fill("adopt.field", {{"cell", made.cell}, {"label", made.label}, {"words", words}}));
        for (const Remark &remark : made.remarks) {
            if (remark.key.starts_with("look.")) {
                comment(texts_.fill("adopt.look-over",
                                    {{"words", texts_.fill("adopt." + remark.key, remark.arguments)}}));
            }
        }
        out_ += "[[" + table + ".field]]\n";
        entry("id", toml_string(field.id));
        entry("type", toml_string(word_of(field.type)));
        write_labels("labels", field.labels);
        entry("blank", toml_string(word_of(field.blank)));
        if (!field.code_list.empty()) {
            entry("code_list", toml_string(field.code_list));
        }
        if (!field.per.empty()) {
            entry("per", toml_string(field.per));
        }
        if (field.group) {
            write_labels("group", *field.group);
        }
        if (field.names_organisation) {
            entry("names_organisation", "true");
        }
        if (field.required_column) {
            entry("required_column", "true");
        }
    }

    void write_labels(const std::string &key, const definition::Labels &labels) {
        for (const auto &[language, words] : labels.by_language) {
            entry(key + '.' + std::string{foundation::tag(language)}, toml_list(words));
        }
    }

    void write_list(const DraftList &draft) {
        remarks(draft.remarks);
        out_ += "[[code_list]]\n";
        entry("id", toml_string(draft.list.id));
        entry("name", local_text(draft.list.name));
        out_ += '\n';
        for (const foundation::Code &code : draft.list.codes) {
            out_ += "[[code_list.code]]\n";
            entry("id", toml_string(code.id));
            entry("label", local_text(code.label));
            if (!code.synonyms.empty()) {
                entry("synonyms", toml_list(code.synonyms));
            }
            if (code.tone != foundation::Tone::none) {
                entry("tone", toml_string(word_of(code.tone)));
            }
            out_ += '\n';
        }
    }

    const Texts &texts_;
    std::string out_;
};

} // namespace

std::string to_toml(const Draft &draft, const std::string &file_name, const Texts &texts) {
    return Writer{texts}.write(draft, file_name);
}

} // namespace kvartal::adoption
