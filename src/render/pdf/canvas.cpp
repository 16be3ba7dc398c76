// SPDX-License-Identifier: MIT
#include "render/pdf/canvas.hpp"

#include "foundation/error.hpp"
#include "render/pdf/font_file.hpp"
#include "render/pdf/legible.hpp"

#include <hpdf.h>

#include <array>
#include <vector>

namespace kvartal::render::pdf {
namespace {

using foundation::Error;
using foundation::FindingCode;

[[noreturn]] void refuse(const std::string &what) {
    throw Error{foundation::finding(FindingCode::internal_error).with("what", what)};
}

HPDF_REAL real(double length) {
    return static_cast<HPDF_REAL>(length);
}

/// The font from memory, as HPDF_LoadTTFontFromFile does it from a file: the library has no such call. Null
/// when it cannot be read.
HPDF_FontDef load_font(HPDF_Doc document, const std::string &bytes, const char *tag) {
    const HPDF_Stream stream = HPDF_MemStream_New(document->mmgr, static_cast<HPDF_UINT>(bytes.size()) + 1);
    if (stream == nullptr) {
        return nullptr;
    }
    const auto *data = reinterpret_cast<const HPDF_BYTE *>(bytes.data());
    if (HPDF_Stream_Write(stream, data, static_cast<HPDF_UINT>(bytes.size())) != HPDF_OK) {
        HPDF_Stream_Free(stream);
        return nullptr;
    }
    const HPDF_FontDef definition = HPDF_TTFontDef_Load(document->mmgr, stream, HPDF_TRUE);
    if (definition == nullptr) {
        return nullptr;
    }
    if (HPDF_List_Add(document->fontdef_list, definition) != HPDF_OK) {
        HPDF_FontDef_Free(definition);
        return nullptr;
    }
    std::string name{tag};
    HPDF_TTFontDef_SetTagName(definition, name.data());
    return definition;
}

Typeface typeface_of(HPDF_FontDef definition) {
    Typeface typeface;
    const auto *attributes = static_cast<const HPDF_TTFontDefAttr_Rec *>(definition->attr);
    for (HPDF_UINT segment = 0; segment < attributes->cmap.seg_count_x2 / 2U; ++segment) {
        const unsigned last = attributes->cmap.end_count[segment];
        for (unsigned c = attributes->cmap.start_count[segment]; c <= last && c != 0xFFFF; ++c) {
            const auto character = static_cast<HPDF_UINT16>(c);
            if (HPDF_TTFontDef_GetGlyphid(definition, character) != 0) {
                typeface.set_advance(c, HPDF_TTFontDef_GetCharWidth(definition, character));
            }
        }
    }
    return typeface;
}

} // namespace

struct Canvas::Library {
    HPDF_Doc document = nullptr;
    HPDF_STATUS error = HPDF_OK, detail = HPDF_OK;
    std::array<HPDF_Font, 3> fonts{};
    Typefaces typefaces;
    std::vector<HPDF_Page> pages;
    std::size_t page = 0;
    Recording recording;
    bool open = false;
    Element *element = nullptr; ///< null within an artifact

    Library() : document{HPDF_New(&Library::on_error, this)} {
        if (document == nullptr) {
            refuse("libharu: no memory");
        }
        HPDF_UseUTFEncodings(document);
        HPDF_SetCurrentEncoder(document, "UTF-8");
        HPDF_SetCompressionMode(document, HPDF_COMP_NONE);
    }
    ~Library() { HPDF_Free(document); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// Called from C: remembers the first error, for check() to throw.
    static void on_error(HPDF_STATUS error_number, HPDF_STATUS detail_number, void *self) {
        auto *library = static_cast<Library *>(self);
        if (library->error == HPDF_OK) {
            library->error = error_number;
            library->detail = detail_number;
        }
    }

    void check() const {
        if (error != HPDF_OK) {
            refuse("libharu " + std::to_string(error) + ", " + std::to_string(detail));
        }
    }

    void load(const std::string &bytes, Face face, const char *tag, const char *name) {
        const auto at = static_cast<std::size_t>(face);
        const HPDF_FontDef definition = is_truetype(bytes) ? load_font(document, bytes, tag) : nullptr;
        fonts[at] = definition == nullptr ? nullptr : HPDF_GetFont(document, definition->base_font, "UTF-8");
        if (fonts[at] == nullptr) {
            throw Error{foundation::finding(FindingCode::font_missing).with("font", std::string{name})};
        }
        // Two faces from the same file share one font of the library.
        const auto *attributes = static_cast<const HPDF_FontAttr_Rec *>(fonts[at]->attr);
        typefaces[at] = typeface_of(attributes->fontdef);
    }

    HPDF_Page current() const { return pages.at(page); }

    /// Writes an operator that the library has no call for, into the page's own stream.
    void write(const std::string &operators) const {
        HPDF_Stream_WriteStr(static_cast<HPDF_PageAttr>(current()->attr)->stream, operators.c_str());
    }

    void open_content() {
        if (open) {
            refuse("marked content within marked content");
        }
        open = true;
    }

    void require_open() const {
        if (!open) {
            refuse("drawing outside marked content");
        }
    }

    void fill_colour(Colour c) const {
        HPDF_Page_SetRGBFill(current(), real(c.red), real(c.green), real(c.blue));
    }

    void pen(const Stroke &stroke) const {
        const Colour c = stroke.colour;
        HPDF_Page_SetRGBStroke(current(), real(c.red), real(c.green), real(c.blue));
        HPDF_Page_SetLineWidth(current(), real(stroke.width));
        HPDF_Page_SetLineCap(current(), stroke.round ? HPDF_ROUND_END : HPDF_BUTT_END);
        HPDF_Page_SetLineJoin(current(), stroke.round ? HPDF_ROUND_JOIN : HPDF_MITER_JOIN);
    }

    void trace(const Path &path) const {
        for (const Path::Segment &segment : path.segments()) {
            const auto x = real(segment.end.x);
            const auto y = real(segment.end.y);
            switch (segment.step) {
            case Path::Step::move:
                HPDF_Page_MoveTo(current(), x, y);
                break;
            case Path::Step::line:
                HPDF_Page_LineTo(current(), x, y);
                break;
            case Path::Step::curve:
                HPDF_Page_CurveTo(current(), real(segment.first.x), real(segment.first.y),
                                  real(segment.second.x), real(segment.second.y), x, y);
                break;
            case Path::Step::close:
                HPDF_Page_ClosePath(current());
                break;
            }
        }
    }
};

Canvas::Canvas(const Fonts &fonts) : library_{std::make_unique<Library>()} {
    library_->load(fonts.regular, Face::regular, "KVRTAA", "regular");
    library_->load(fonts.semibold, Face::semibold, "KVRTAB", "semibold");
    library_->load(fonts.italic, Face::italic, "KVRTAC", "italic");
    library_->check();
}

Canvas::~Canvas() = default;

const Typefaces &Canvas::typefaces() const {
    return library_->typefaces;
}

Recording &Canvas::recording() {
    return library_->recording;
}

int Canvas::add_page(Orientation orientation) {
    const HPDF_Page page = HPDF_AddPage(library_->document);
    library_->check();
    HPDF_Page_SetSize(page, HPDF_PAGE_SIZE_A4,
                      orientation == Orientation::landscape ? HPDF_PAGE_LANDSCAPE : HPDF_PAGE_PORTRAIT);
    library_->pages.push_back(page);
    library_->recording.marked.emplace_back();
    use_page(page_count() - 1);
    return page_count() - 1;
}

void Canvas::use_page(int page) {
    if (library_->open) {
        refuse("a page is turned within marked content");
    }
    library_->page = static_cast<std::size_t>(page);
}

int Canvas::page() const {
    return static_cast<int>(library_->page);
}

int Canvas::page_count() const {
    return static_cast<int>(library_->pages.size());
}

PageSize Canvas::size(int page) const {
    const HPDF_Page sized = library_->pages.at(static_cast<std::size_t>(page));
    return {HPDF_Page_GetWidth(sized), HPDF_Page_GetHeight(sized)};
}

void Canvas::begin(Element &element) {
    library_->open_content();
    auto &marked = library_->recording.marked.at(library_->page);
    const int id = static_cast<int>(marked.size());
    marked.push_back(&element);
    element.kids.emplace_back(MarkedContent{page(), id});
    library_->element = &element;
    library_->write("/" + tag_of(element) + " <</MCID " + std::to_string(id) + ">> BDC\n");
}

void Canvas::begin(Artifact artifact) {
    library_->open_content();
    library_->element = nullptr;
    library_->write(artifact == Artifact::layout ? "/Artifact <</Type /Layout>> BDC\n"
                                                 : "/Artifact <</Type /Pagination>> BDC\n");
}

void Canvas::end() {
    library_->require_open();
    library_->open = false;
    library_->write("EMC\n");
}

void Canvas::text(Point from, std::u32string_view text, const TextStyle &style) {
    library_->require_open();
    const Typeface &typeface = pdf::typeface_of(library_->typefaces, style.face);
    std::u32string shown;
    for (const char32_t character : text) {
        const char32_t c = drawn(character);
        shown += typeface.has(c) ? c : U'?';
    }
    if (shown.empty()) {
        return;
    }
    const std::string utf8 = encoded(shown);
    if (library_->element != nullptr) {
        std::string &recorded = library_->element->text;
        constexpr std::string_view hyphen = "\u00AD";
        if (recorded.ends_with(hyphen)) {
            recorded.resize(recorded.size() - hyphen.size());
        }
        recorded += utf8;
    }
    library_->fill_colour(style.colour);
    const HPDF_Page page = library_->current();
    HPDF_Page_BeginText(page);
    HPDF_Page_SetFontAndSize(page, library_->fonts[static_cast<std::size_t>(style.face)], real(style.size));
    HPDF_Page_TextOut(page, real(from.x), real(from.y), utf8.c_str());
    HPDF_Page_EndText(page);
}

void Canvas::fill(const Path &path, Colour colour) {
    library_->require_open();
    library_->fill_colour(colour);
    library_->trace(path);
    HPDF_Page_Fill(library_->current());
}

void Canvas::stroke(const Path &path, const Stroke &stroke) {
    library_->require_open();
    library_->pen(stroke);
    library_->trace(path);
    HPDF_Page_Stroke(library_->current());
}

void Canvas::fill_and_stroke(const Path &path, Colour colour, const Stroke &stroke) {
    library_->require_open();
    library_->fill_colour(colour);
    library_->pen(stroke);
    library_->trace(path);
    HPDF_Page_FillStroke(library_->current());
}

void Canvas::line(Point from, Point to, const Stroke &stroke) {
    this->stroke(Path{}.move(from).line(to), stroke);
}

void Canvas::link(Element &element, std::vector<Box> areas, std::string destination,
                  std::string description) {
    auto &links = library_->recording.links;
    element.kids.emplace_back(LinkUse{links.size()});
    links.push_back({page(), std::move(areas), std::move(destination), std::move(description)});
}

std::string Canvas::finish() {
    if (library_->open) {
        refuse("marked content is left open");
    }
    library_->check();
    HPDF_SaveToStream(library_->document);
    library_->check();
    std::string bytes(HPDF_GetStreamSize(library_->document), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(library_->document, reinterpret_cast<HPDF_BYTE *>(bytes.data()), &size);
    library_->check();
    bytes.resize(size);
    return bytes;
}

double width_of(const Canvas &canvas, std::u32string_view text, const TextStyle &style) {
    return width_in_em(text, typeface_of(canvas.typefaces(), style.face)) * style.size;
}

} // namespace kvartal::render::pdf
