// SPDX-License-Identifier: MIT
#include "marking/comments_part.hpp"

#include "marking/unmarkable.hpp"
#include "marking/xml_edits.hpp"
#include "marking/xml_text.hpp"

#include <algorithm>
#include <map>

namespace kvartal::marking {
namespace {

using foundation::CellAddress;

/// A stretch of a note's text: a t element, in a run or by itself.
struct Stretch {
    Element text;
    std::optional<Element> run;
    bool is_whole_run = false; ///< whether it is the only one of its run
    std::string words;
};

std::vector<Stretch> stretches_of(std::string_view xml, const Element &note) {
    std::vector<Stretch> stretches;
    for (const Element &child : children_of(xml, note)) {
        if (child.local() == "t") {
            stretches.push_back({child, std::nullopt, false, unescaped(child.contents(xml))});
        } else if (child.local() == "r") {
            const std::vector<Element> texts = children_of(xml, child, "t");
            for (const Element &text : texts) {
                stretches.push_back({text, child, texts.size() == 1, unescaped(text.contents(xml))});
            }
        }
    }
    return stretches;
}

std::string run(const std::string &prefix, std::string_view words, bool bold) {
    const std::string p = "<" + prefix;
    return p + "r>" + p + "rPr>" + (bold ? p + "b/>" : "") + p + "sz val=\"9\"/>" + p
           + "color indexed=\"81\"/>" + p + "rFont val=\"Tahoma\"/>" + p + "family val=\"2\"/></" + prefix
           + "rPr>" + p + "t xml:space=\"preserve\">" + spreadsheet_text(words) + "</" + prefix + "t></"
           + prefix + "r>";
}

std::string runs(const std::string &prefix, std::string_view before, const NoteText &text) {
    return run(prefix, std::string{before} + text.lead, true) + run(prefix, "\n" + text.body, false);
}

/// Ours below what the contact wrote.
void append_note(XmlEdits &edits, std::string_view xml, const Element &note, const NoteText &text) {
    constexpr std::string_view gap = "\n\n";
    const std::vector<Stretch> stretches = stretches_of(xml, note);
    if (stretches.empty()) {
        edits.prepend_child(note, runs(note.prefix(), "", text));
    } else if (stretches.back().run) {
        edits.insert(stretches.back().run->end, runs(note.prefix(), gap, text));
    } else {
        edits.append_child(stretches.back().text, spreadsheet_text(std::string{gap} + text.whole()));
    }
}

/// Takes our part out of a note.
void take_out(XmlEdits &edits, const std::vector<Stretch> &stretches, NotePart part) {
    std::size_t at = 0;
    for (const Stretch &stretch : stretches) {
        const std::size_t size = stretch.words.size();
        const std::size_t begin = std::clamp(part.begin, at, at + size) - at;
        const std::size_t end = std::clamp(part.end, at, at + size) - at;
        const std::string kept = stretch.words.substr(0, begin) + stretch.words.substr(end);
        at += size;
        if (begin == end) {
            continue;
        }
        if (kept.empty() && stretch.is_whole_run) {
            edits.erase(*stretch.run);
        } else {
            edits.replace(stretch.text.open_end, stretch.text.close_begin, escaped(kept));
        }
    }
}

std::vector<std::string> author_names(std::string_view xml, const Element &authors) {
    std::vector<std::string> names;
    for (const Element &author : children_of(xml, authors, "author")) {
        names.push_back(unescaped(author.contents(xml)));
    }
    return names;
}

struct Parts {
    Element root, authors, list;
};

Parts parts_of(std::string_view xml) {
    const Element root = root_of(xml);
    const auto authors = child_of(xml, root, "authors");
    const auto list = child_of(xml, root, "commentList");
    if (!authors || !list) {
        throw Unmarkable{};
    }
    return {root, *authors, *list};
}

std::optional<CellAddress> cell_of(std::string_view xml, const Element &comment) {
    return foundation::cell_from_a1(attribute(xml, comment, "ref"));
}

/// Without the author whom no comment names any longer.
std::string without_unused_author(const std::string &xml) {
    const Parts parts = parts_of(xml);
    const std::vector<Element> authors = children_of(xml, parts.authors, "author");
    if (authors.empty() || unescaped(authors.back().contents(xml)) != note_author) {
        return xml;
    }
    const std::string number = std::to_string(authors.size() - 1);
    for (const Element &comment : children_of(xml, parts.list)) {
        if (attribute(xml, comment, "authorId") == number) {
            return xml;
        }
    }
    XmlEdits edits{xml};
    edits.erase(authors.back());
    return edits.applied();
}

} // namespace

std::string empty_comments(std::string_view spreadsheet_namespace) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
           + std::string{spreadsheet_namespace}
           + "\"><authors></authors><commentList></commentList></comments>";
}

NotesAdded with_notes(const std::string &text, std::span<const CellNote> notes) {
    NotesAdded added;
    const Parts parts = parts_of(text);
    const std::string prefix = parts.root.prefix();
    const std::vector<std::string> authors = author_names(text, parts.authors);
    std::map<CellAddress, Element> there;
    for (const Element &comment : children_of(text, parts.list, "comment")) {
        if (const auto cell = cell_of(text, comment)) {
            there.emplace(*cell, comment);
        }
    }
    const auto ours =
        static_cast<std::size_t>(std::find(authors.begin(), authors.end(), note_author) - authors.begin());
    const auto is_thread = [&](const Element &comment) {
        const auto author = whole_number(attribute(text, comment, "authorId"));
        return author && *author >= 0 && static_cast<std::size_t>(*author) < authors.size()
               && authors[static_cast<std::size_t>(*author)].starts_with("tc=");
    };

    XmlEdits edits{text};
    std::string comments;
    for (const CellNote &note : notes) {
        const auto found = there.find(note.cell);
        if (found == there.end()) {
            comments.append("<")
                .append(prefix)
                .append("comment ref=\"")
                .append(foundation::a1_text(note.cell));
            comments.append("\" authorId=\"").append(std::to_string(ours)).append("\"><").append(prefix);
            comments.append("text>").append(runs(prefix, "", note.text)).append("</").append(prefix);
            comments.append("text></").append(prefix).append("comment>");
            added.made.push_back(&note);
        } else if (const auto words = child_of(text, found->second, "text");
                   words && !is_thread(found->second)) {
            append_note(edits, text, *words, note.text);
            added.appended.push_back(&note);
        }
    }
    if (!comments.empty()) {
        edits.append_child(parts.list, comments);
        if (ours == authors.size()) {
            edits.append_child(parts.authors, "<" + prefix + "author>" + std::string{note_author} + "</"
                                                  + prefix + "author>");
        }
    }
    added.text = edits.applied();
    return added;
}

NotesRemoved without_notes(const std::string &text) {
    NotesRemoved removed;
    const Parts parts = parts_of(text);
    XmlEdits edits{text};
    std::size_t left = 0;
    for (const Element &comment : children_of(text, parts.list, "comment")) {
        ++left;
        const auto words = child_of(text, comment, "text");
        const auto cell = cell_of(text, comment);
        if (!words || !cell) {
            continue;
        }
        const std::vector<Stretch> stretches = stretches_of(text, *words);
        std::string whole;
        for (const Stretch &stretch : stretches) {
            whole += stretch.words;
        }
        const NotePart part = our_part(whole);
        if (part.begin == part.end) {
            continue;
        }
        const std::string others = whole.substr(0, part.begin) + whole.substr(part.end);
        if (others.find_first_not_of(" \t\r\n") == std::string::npos) {
            edits.erase(comment);
            removed.gone.insert(*cell);
            --left;
        } else {
            take_out(edits, stretches, part);
            removed.shortened.insert(*cell);
        }
    }
    removed.none_left = left == 0;
    removed.text = edits.empty() ? text : without_unused_author(edits.applied());
    return removed;
}

} // namespace kvartal::marking
