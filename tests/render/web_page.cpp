// SPDX-License-Identifier: MIT
#include "web_page.hpp"

#include <stdexcept>

namespace kvartal::render_tests {

foundation::Texts web_texts(foundation::Language language) {
    return {language,
            {{"web.skip", {"Hopp til innholdet", ""}},
             {"web.contents", {"Innhold", ""}},
             {"web.chart-table", {"Tallene i «{table}»", ""}},
             {"web.legend", {"{label}: {value} ({percent} %)", ""}},
             {"web.note", {"Fotnote {number}", ""}},
             {"web.data", {"Data", ""}},
             {"web.filter.name", {"Velg i «{table}»", ""}},
             {"web.filter.search", {"Søk", ""}},
             {"web.filter.any", {"Alle", ""}},
             {"web.filter.reset", {"Vis alle", ""}},
             {"web.filter.all", {"Viser alle {all}.", ""}},
             {"web.filter.some", {"Viser {shown} av {all}.", ""}},
             {"web.initiatives.heading", {"Tiltakene", ""}},
             {"web.initiatives.words", {"Åpne et tiltak.", ""}},
             {"web.initiatives.link", {"Lenke til «{initiative}»", ""}},
             {"web.initiatives.name", {"Finn tiltak", ""}},
             {"web.initiatives.search", {"Søk blant tiltakene", ""}},
             {"web.initiatives.all", {"Viser alle {all}.", ""}},
             {"web.initiatives.some", {"Viser {shown} av {all}.", ""}}}};
}

Page::Page(const report::Document &document, const std::vector<render::Download> &downloads)
    : html_{render::to_web(document, web_texts(document.language), downloads)} {
    const auto parsed =
        xml_.load_buffer(html_.data(), html_.size(), pugi::parse_full | pugi::parse_ws_pcdata);
    if (!parsed) {
        throw std::runtime_error(std::string{parsed.description()} + " at "
                                 + html_.substr(static_cast<std::size_t>(parsed.offset), 80));
    }
}

pugi::xml_node Page::find(const char *path) const {
    return xml_.select_node(path).node();
}

std::size_t Page::count(const char *path) const {
    return xml_.select_nodes(path).size();
}

std::string Page::text(const char *path) const {
    return pugi::xpath_query{"string(.)"}.evaluate_string(find(path));
}

std::string Page::attribute(const char *path, const char *name) const {
    return find(path).attribute(name).value();
}

} // namespace kvartal::render_tests
