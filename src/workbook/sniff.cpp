// SPDX-License-Identifier: MIT
#include "workbook/sniff.hpp"

#include "workbook/compound_file.hpp"
#include "workbook/text_kind.hpp"

#include <algorithm>
#include <array>

namespace kvartal::workbook {
namespace {

using namespace std::string_view_literals;
using foundation::finding;
using foundation::FindingCode;

struct Signature {
    std::string_view start, kind;
};

constexpr std::array signatures{
    Signature{"{\\rtf", "RTF"},        Signature{"\x89PNG", "PNG"},
    Signature{"\xFF\xD8\xFF", "JPEG"}, Signature{"GIF8", "GIF"},
    Signature{"II*\0"sv, "TIFF"},      Signature{"MM\0*"sv, "TIFF"},
    Signature{"7z\xBC\xAF", "7-Zip"},  Signature{"Rar!", "RAR"},
    Signature{"\x1F\x8B", "gzip"},     Signature{"SQLite format 3", "SQLite"},
};

/// Excel 2 to 5 and 95 could save the bare stream, without a compound file around it: a BOF record.
bool is_bare_excel_stream(std::string_view bytes) {
    constexpr std::array starts{"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv,
                                "\x09\x08\x08\x00"sv, "\x09\x08\x10\x00"sv};
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return bytes.starts_with(start); });
}

bool is_zip(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")
           || bytes.starts_with("PK\x07\x08");
}

} // namespace

std::optional<foundation::Finding> refusal_of_signature(std::string_view bytes) {
    constexpr std::size_t pdf_header_within = 1024; // readers accept rubbish before it
    if (is_zip(bytes)) {
        return std::nullopt;
    }
    if (is_compound_file(bytes)) {
        return refusal_of_compound_file(bytes);
    }
    if (is_bare_excel_stream(bytes)) {
        return finding(FindingCode::file_old_excel);
    }
    const auto known = std::find_if(signatures.begin(), signatures.end(),
                                    [&](const Signature &s) { return bytes.starts_with(s.start); });
    if (known != signatures.end()) {
        return finding(FindingCode::file_other_kind).with("kind", std::string{known->kind});
    }
    if (bytes.substr(0, pdf_header_within).find("%PDF-") != std::string_view::npos) {
        return finding(FindingCode::file_other_kind).with("kind", std::string{"PDF"});
    }
    return refusal_of_text(bytes);
}

} // namespace kvartal::workbook
