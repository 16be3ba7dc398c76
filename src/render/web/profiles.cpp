// SPDX-License-Identifier: MIT
#include "render/web/profiles.hpp"

#include "render/web/filter.hpp"
#include "render/web/shapes.hpp"
#include "render/web/tables.hpp"

namespace kvartal::render::web {
namespace {

using report::Profile;

void write_status(Markup &page, const report::StatusMark &status) {
    write_status_mark(page, status.tone);
    page.text(status.label);
}

/// What is seen of a folded one: its name first, then who owns it and how it goes.
void write_summary(Markup &page, const Profile &profile, const std::string &id) {
    page.open("summary", {{"id", id + "-name"}});
    page.element("b", profile.name);
    page.text(" ");
    page.open("span");
    page.text((profile.id.empty() ? "" : profile.id + ", ") + profile.owner);
    if (profile.status) {
        page.text(", ");
        page.open("span", {{"class", "s"}});
        write_status(page, *profile.status);
        page.close();
    }
    page.close();
    page.close();
}

/// What is told rather than stated has lines of its own.
bool is_told(const report::Fact &fact) {
    constexpr std::size_t longest_statement = 80;
    const auto *words = std::get_if<std::string>(&fact.value);
    return words != nullptr && words->size() > longest_statement;
}

void write_fact(Markup &page, const report::Fact &fact) {
    page.open("div", {{"class", is_told(fact) ? "words" : ""}});
    page.element("dt", fact.label);
    page.open("dd");
    if (const auto *status = std::get_if<report::StatusMark>(&fact.value)) {
        write_status(page, *status);
    } else {
        page.text(std::get<std::string>(fact.value));
    }
    page.close();
    page.close();
}

/// Its id is on what is folded away: a browser unfolds what it is sent to.
void write_profile(Markup &page, const Profile &profile, const foundation::Texts &texts,
                   const Anchors &anchors) {
    const std::string &id = anchors.of_profile(profile);
    page.open("details", {{"class", "profile"}});
    write_summary(page, profile, id);
    page.open("article", {{"id", id}, {"aria-labelledby", id + "-name"}});
    page.open("dl", {{"class", "facts"}});
    for (const report::Fact &fact : profile.facts) {
        write_fact(page, fact);
    }
    page.close();
    for (const report::Table &table : profile.tables) {
        write_table(page, table, texts, anchors, id + "-name");
    }
    page.open("p", {{"class", "source"}});
    page.element("a", texts.fill("web.initiatives.link", {{"initiative", profile.name}}),
                 {{"href", "#" + id}});
    page.close();
    page.close();
    page.close();
    page.line();
}

} // namespace

void write_profiles(Markup &page, const report::Document &document, const foundation::Texts &texts,
                    const Anchors &anchors) {
    page.open("section", {{"id", std::string{initiatives_id}}});
    page.element("h2", texts.fill("web.initiatives.heading"));
    page.element("p", texts.fill("web.initiatives.words"));
    write_search(page, std::string{initiatives_list_id}, document.profiles.size(), texts);
    page.open("div", {{"id", std::string{initiatives_list_id}}});
    page.line();
    for (const Profile &profile : document.profiles) {
        write_profile(page, profile, texts, anchors);
    }
    page.close();
    page.close();
    page.line();
}

} // namespace kvartal::render::web
