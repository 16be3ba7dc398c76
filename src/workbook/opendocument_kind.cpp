// SPDX-License-Identifier: MIT
#include "workbook/opendocument_kind.hpp"

#include "workbook/number_text.hpp"
#include "workbook/refusal.hpp"
#include "workbook/xml_part.hpp"

#include <algorithm>
#include <array>

namespace kvartal::workbook {
namespace {

using foundation::Finding;
using foundation::finding;
using foundation::FindingCode;

constexpr std::string_view opendocument = "application/vnd.oasis.opendocument.";
constexpr std::string_view openoffice_1 = "application/vnd.sun.xml.";

/// Endings of files by what follows in the media type (ODF 1.3 part 3, appendix C).
struct Kind {
    std::string_view type, ending;
};
constexpr std::array kinds{
    Kind{"text", "odt"},         Kind{"text-template", "ott"},
    Kind{"text-master", "odm"},  Kind{"text-web", "oth"},
    Kind{"presentation", "odp"}, Kind{"presentation-template", "otp"},
    Kind{"graphics", "odg"},     Kind{"graphics-template", "otg"},
    Kind{"chart", "odc"},        Kind{"formula", "odf"},
    Kind{"image", "odi"},        Kind{"database", "odb"},
    Kind{"base", "odb"},
};

Finding other_kind(std::string kind) {
    return finding(FindingCode::file_other_kind).with("kind", std::move(kind));
}

Finding unread_spreadsheet(std::string_view format) {
    return finding(FindingCode::file_opendocument).with("format", std::string{format});
}

bool is_spreadsheet(std::string_view type) {
    return type == "spreadsheet" || type == "spreadsheet-template";
}

Finding refusal_of_type(std::string_view type) {
    const auto known =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind &kind) { return kind.type == type; });
    return known == kinds.end() ? other_kind("OpenDocument")
                                : other_kind("OpenDocument (." + std::string{known->ending} + ")");
}

struct Manifest {
    std::string media_type; ///< of the package, or empty
    bool is_encrypted = false;
};

/// The parts of a package with a password are encrypted one by one, or all of them as one part (ODF 1.3 part
/// 2, 3.4). Libraries of macros may have a password of their own, which is no hindrance.
Manifest read_manifest(const Package &package) {
    Manifest manifest;
    const std::string part = "META-INF/manifest.xml";
    if (!package.has(part)) {
        return manifest;
    }
    XmlPart{package.read(part), part}.each({}, {"file-entry"}, [&](pugi::xml_node entry) {
        const std::string_view path = attribute_text(entry, "full-path");
        if (path == "/") {
            manifest.media_type = attribute_text(entry, "media-type");
        } else if (path == "content.xml" || path == "encrypted-package") {
            const bool encrypted = !child_element(entry, "encryption-data").empty();
            manifest.is_encrypted = manifest.is_encrypted || encrypted;
        }
    });
    return manifest;
}

} // namespace

bool is_opendocument_spreadsheet(const Package &package) {
    std::string media_type = package.has("mimetype") ? package.read("mimetype") : std::string{};
    const bool is_named = media_type.starts_with(opendocument) || media_type.starts_with(openoffice_1);
    if (!is_named && !(package.has("META-INF/manifest.xml") && package.has("content.xml"))) {
        return false;
    }
    const Manifest manifest = read_manifest(package);
    if (manifest.is_encrypted) {
        throw Refusal{finding(FindingCode::file_password_protected)};
    }
    std::string_view type = without_blanks(is_named ? media_type : manifest.media_type);
    if (type.starts_with(openoffice_1)) {
        type.remove_prefix(openoffice_1.size());
        throw Refusal{type.starts_with("calc") ? unread_spreadsheet(".sxc") : other_kind("OpenOffice")};
    }
    if (!type.starts_with(opendocument)) {
        return true; // nothing is said; its contents will tell
    }
    type.remove_prefix(opendocument.size());
    if (!is_spreadsheet(type)) {
        throw Refusal{refusal_of_type(type)};
    }
    return true;
}

Finding refusal_of_flat_opendocument(std::string_view front) {
    const auto at = front.find(opendocument);
    if (at == std::string_view::npos) {
        return unread_spreadsheet(".fods");
    }
    const std::string_view type = front.substr(at + opendocument.size());
    return type.starts_with("spreadsheet") ? unread_spreadsheet(".fods") : other_kind("OpenDocument");
}

} // namespace kvartal::workbook
