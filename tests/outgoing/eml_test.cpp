// SPDX-License-Identifier: MIT
#include "outgoing/letter.hpp"
#include "outgoing/read_eml.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using namespace std::chrono_literals;
using outgoing::Letter;
using outgoing::to_eml;

namespace {

Letter letter() {
    return {.from = "portefolje@direktorat.example",
            .to = {"a@kommune.example"},
            .subject = "Porteføljen, 4. kvartal 2023",
            .body = "Hei!\n\nÆrlig talt: æøå.\n",
            .language = foundation::Language::nb,
            .date = 2023y / 10 / 3,
            .attachments = {}};
}

std::string all_bytes() {
    std::string bytes;
    for (int i = 0; i < 1000; ++i) {
        bytes += static_cast<char>(i % 256);
    }
    return bytes;
}

} // namespace

TEST_CASE("a letter is read back as it was written") {
    auto eml = made::read_eml(to_eml(letter()));
    CHECK(eml.parts.empty());
    CHECK(eml.message.headers["From"] == "portefolje@direktorat.example");
    CHECK(eml.message.headers["To"] == "a@kommune.example");
    CHECK(eml.message.headers["Subject"] == "Porteføljen, 4. kvartal 2023");
    CHECK(eml.message.headers["Date"] == "Tue, 03 Oct 2023 12:00:00 +0000");
    CHECK(eml.message.headers["Content-Language"] == "nb");
    CHECK(eml.message.parameters["charset"] == "utf-8");
    CHECK(eml.message.content == "Hei!\r\n\r\nÆrlig talt: æøå.\r\n");
}

TEST_CASE("a letter is opened as a draft") {
    auto eml = made::read_eml(to_eml(letter()));
    CHECK(eml.message.headers["X-Unsent"] == "1");
    CHECK(eml.message.headers.count("Message-ID") == 0);
}

TEST_CASE("attachments keep their bytes and their names") {
    Letter with = letter();
    const std::string long_name = "Helse Sør-Øst, Ålesund og Ærøskøbing; \"merket\" utgave av returen.xlsx";
    with.attachments = {{long_name, "application/vnd.ms-excel", all_bytes()},
                        {"../list.txt", "text/plain; charset=utf-8", ""}};
    auto eml = made::read_eml(to_eml(with));
    REQUIRE(eml.parts.size() == 3);
    CHECK(eml.parts[0].content == "Hei!\r\n\r\nÆrlig talt: æøå."); // the last line end is the delimiter's
    CHECK(eml.parts[1].headers["Content-Type"] == "application/vnd.ms-excel");
    CHECK(eml.parts[1].headers["Content-Disposition"].starts_with("attachment;"));
    CHECK(eml.parts[1].parameters["filename"] == long_name);
    CHECK(eml.parts[1].content == all_bytes());
    CHECK(eml.parts[2].parameters["filename"] == "..-list.txt");
    CHECK(eml.parts[2].content.empty());
}

TEST_CASE("no part of a letter ends another") {
    Letter with = letter();
    const std::string eml = to_eml([&] {
        Letter probe = with;
        probe.attachments = {{"a", "text/plain", "a"}};
        return probe;
    }());
    const std::string boundary = made::read_eml(eml).message.parameters["boundary"];
    with.body = "--" + boundary + "--\n--" + boundary + "\nContent-Type: text/html\n";
    with.attachments = {{"a", "text/plain", with.body}};
    auto read = made::read_eml(to_eml(with));
    REQUIRE(read.parts.size() == 2);
    CHECK(read.parts[1].content == with.body);
}

TEST_CASE("every line ends in CR LF, is ASCII and is at most 76 long") {
    Letter with = letter();
    with.subject = "Nasjonal portefølje for digitalisering av helse- og omsorgssektoren, 4. kvartal 2023: "
                   "12 ting å rette i svaret fra Helse Sør-Øst regionale helseforetak";
    with.body = std::string(500, 'x') + " æøå\n" + std::string(300, ' ') + "\n";
    with.to = {"a@kommune.example", "b@kommune.example", "c@kommune.example", "d@kommune.example"};
    with.attachments = {{std::string(300, 'n') + "ø.xlsx", "application/octet-stream", all_bytes()}};
    const std::string eml = to_eml(with);
    for (const std::string &line : made::lines_of(eml)) {
        CAPTURE(line);
        CHECK(line.size() <= 76);
        CHECK(std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; }));
    }
    auto read = made::read_eml(eml);
    CHECK(read.message.headers["Subject"] == with.subject);
    CHECK(read.message.headers["To"]
          == "a@kommune.example, b@kommune.example, c@kommune.example, d@kommune.example");
    CHECK(read.parts[1].parameters["filename"] == with.attachments[0].name);
}

TEST_CASE("nothing in a letter begins a header of its own") {
    Letter hostile = letter();
    hostile.from = "a@b.no\r\nBcc: c@d.no";
    hostile.to = {"a@b.no>\r\nBcc: c@d.no", "a@kommune.example"};
    hostile.subject = "a\r\nBcc: c@d.no\r\n\r\nbody";
    hostile.attachments = {{"a\"\r\nBcc: c@d.no", "text/plain\r\nBcc: c@d.no", "a"}};
    auto eml = made::read_eml(to_eml(hostile));
    CHECK(eml.message.headers.count("Bcc") == 0);
    CHECK(eml.message.headers.count("From") == 0);
    CHECK(eml.message.headers["To"] == "a@kommune.example");
    CHECK(eml.message.headers["Subject"] == "a Bcc: c@d.no body");
    REQUIRE(eml.parts.size() == 2);
    CHECK(eml.parts[1].headers.count("Bcc") == 0);
    CHECK(eml.parts[1].headers["Content-Type"] == "application/octet-stream");
    CHECK(eml.parts[1].parameters["filename"] == "a\" Bcc: c@d.no");
}

TEST_CASE("a letter without a sender or an address has no such headers") {
    Letter nobody = letter();
    nobody.from.clear();
    nobody.to.clear();
    auto eml = made::read_eml(to_eml(nobody));
    CHECK(eml.message.headers.count("From") == 0);
    CHECK(eml.message.headers.count("To") == 0);
}
