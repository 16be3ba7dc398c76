// SPDX-License-Identifier: MIT
#include "outgoing/letter/mime_text.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::outgoing::letter;

TEST_CASE("base64 is as RFC 4648 has it, in lines of 76") {
    CHECK(base64("") == "\r\n");
    CHECK(base64("f") == "Zg==\r\n");
    CHECK(base64("fo") == "Zm8=\r\n");
    CHECK(base64("foo") == "Zm9v\r\n");
    CHECK(base64("foobar") == "Zm9vYmFy\r\n");
    const std::string full(57, '\0'); // 57 bytes are 76 digits
    CHECK(base64(full) == std::string(76, 'A') + "\r\n");
    CHECK(base64(full + "foo") == std::string(76, 'A') + "\r\nZm9v\r\n");
}

TEST_CASE("quoted-printable leaves plain text as it is and escapes the rest") {
    CHECK(quoted_printable("Hei, a = b!\nærlig") == "Hei, a =3D b!\r\n=C3=A6rlig\r\n");
    CHECK(quoted_printable("blank \ntab\t\n") == "blank=20\r\ntab=09\r\n");
    CHECK(quoted_printable("a\r\nb\rc\n") == "a\r\nb\r\nc\r\n");
    CHECK(quoted_printable("\n\n") == "\r\n\r\n");
}

TEST_CASE("a lone full stop and a line that begins with From get through a mail server") {
    CHECK(quoted_printable(".\nFrom here\n") == "=2E\r\n=46rom here\r\n");
}

TEST_CASE("lines of quoted-printable are broken at 76 characters, not within a letter") {
    CHECK(quoted_printable(std::string(76, 'a')) == std::string(76, 'a') + "\r\n");
    CHECK(quoted_printable(std::string(77, 'a')) == std::string(75, 'a') + "=\r\naa\r\n");
    CHECK(quoted_printable(std::string(74, 'a') + "ø") == std::string(74, 'a') + "=\r\n=C3=B8\r\n");
    CHECK(quoted_printable(std::string(70, 'a') + "øø") == std::string(70, 'a') + "=\r\n=C3=B8=C3=B8\r\n");
    CHECK(quoted_printable(std::string(70, 'a') + "ø") == std::string(70, 'a') + "=C3=B8\r\n");
}

TEST_CASE("bytes that are no UTF-8 become the replacement character") {
    CHECK(quoted_printable("a\xFF") == "a=EF=BF=BD\r\n");
}

TEST_CASE("a header that is ASCII stands as it is, folded at its spaces") {
    CHECK(text_header("Subject", "Q4 2023: one thing") == "Subject: Q4 2023: one thing\r\n");
    const std::string word(30, 'w');
    CHECK(text_header("Subject", word + " " + word + " " + word)
          == "Subject: " + word + " " + word + "\r\n " + word + "\r\n");
}

TEST_CASE("a header with other letters is in encoded words of at most 75 characters") {
    CHECK(text_header("Subject", "På tide") == "Subject: =?UTF-8?Q?P=C3=A5_tide?=\r\n");
    CHECK(text_header("Subject", "=?UTF-8?Q?a?=") == "Subject: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fa=3F=3D?=\r\n");
    const std::string header = text_header("Subject", std::string(60, 'a') + "ø");
    CHECK(header
          == "Subject: =?UTF-8?Q?" + std::string(55, 'a') + "?=\r\n =?UTF-8?Q?" + std::string(5, 'a')
                 + "=C3=B8?=\r\n");
}

TEST_CASE("a line break in a header's value begins no other header") {
    CHECK(text_header("Subject", "a\r\nBcc: b@c.no") == "Subject: a Bcc: b@c.no\r\n");
    CHECK(text_header("Subject", "a\u2028b") == "Subject: a b\r\n");
    CHECK(text_header("Subject", std::string{"a\0b\x1B", 4}) == "Subject: ab\r\n");
}

TEST_CASE("a file name with other letters than ASCII's is as RFC 2231 has it") {
    CHECK(parameter("filename", "a b.txt") == ";\r\n filename=\"a b.txt\"");
    CHECK(parameter("filename", "Sør.txt") == ";\r\n filename*=UTF-8''S%C3%B8r.txt");
    CHECK(parameter("filename", "a\"; x=\"b") == ";\r\n filename*=UTF-8''a%22%3B%20x%3D%22b");
    CHECK(parameter("filename", std::string(80, 'a'))
          == ";\r\n filename*0*=UTF-8''" + std::string(51, 'a')
                 + ";\r\n filename*1*=" + std::string(29, 'a'));
}
