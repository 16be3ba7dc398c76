// SPDX-License-Identifier: MIT
#include "round/fonts.hpp"
#include "round/hyphenation_patterns.hpp"
#include "round/shipped_folders.hpp"
#include "round/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
namespace fs = std::filesystem;

namespace {

void write_fonts(const made::TemporaryFolder &folder, const std::string &below, const std::string &bytes) {
    for (const char *name : {"OpenSans-Regular.ttf", "OpenSans-Semibold.ttf", "OpenSans-Italic.ttf"}) {
        folder.write(below + name, bytes + name);
    }
}

} // namespace

TEST_CASE(
    "what lies beside the program comes before what is installed, and that before what the system has") {
    const auto folders =
        round::shipped_folders("/opt/kvartal/share/kvartal", "fonts", {"/usr/share/fonts/open-sans"});
    REQUIRE(folders.size() == 4);
    CHECK(folders[0] == "/opt/kvartal/share/kvartal/fonts");
    CHECK(folders[1].is_absolute());
    CHECK(folders[1].parent_path().filename() == "kvartal");
    CHECK(folders[1].filename() == "fonts");
    CHECK(folders[2] == "/usr/share/kvartal/fonts");
    CHECK(folders[3] == "/usr/share/fonts/open-sans");
}

TEST_CASE("a program that does not know where it lies looks where it is installed and in the system") {
    const auto folders = round::shipped_folders({}, "hyphenation", {"/usr/share/hyphen"});
    REQUIRE(folders.size() == 3);
    CHECK(folders[0].filename() == "hyphenation");
    CHECK(folders[0].is_absolute());
}

TEST_CASE("the fonts beside the program are used, unless others are asked for") {
    const made::TemporaryFolder folder;
    write_fonts(folder, "share/kvartal/fonts/", "beside ");
    write_fonts(folder, "asked-for/", "asked for ");
    const fs::path shared = folder.path() / "share" / "kvartal";
    CHECK(round::load_fonts({}, shared).regular == "beside OpenSans-Regular.ttf");
    CHECK(round::load_fonts(folder.path() / "asked-for", shared).regular == "asked for OpenSans-Regular.ttf");
}

TEST_CASE("a font that is not beside the program is taken from the system") {
    const made::TemporaryFolder folder;
    folder.write("fonts/OpenSans-Regular.ttf", "beside");
    const render::Fonts fonts = round::load_fonts({}, folder.path());
    CHECK(fonts.regular == "beside");
    CHECK(fonts.italic == round::load_fonts({}, {}).italic);
}

TEST_CASE("the hyphenation patterns beside the program are used") {
    const made::TemporaryFolder folder;
    folder.write("hyphenation/hyph_nn_NO.dic", "UTF-8\n1ka\n");
    CHECK(round::load_hyphenation_patterns(foundation::Language::nn, folder.path()) == "UTF-8\n1ka\n");
    CHECK(round::load_hyphenation_patterns(foundation::Language::nn, {}) != "UTF-8\n1ka\n");
}
