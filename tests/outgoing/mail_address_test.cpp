// SPDX-License-Identifier: MIT
#include "outgoing/mail_address.hpp"

#include <catch2/catch.hpp>

using kvartal::outgoing::is_mail_address;
using kvartal::outgoing::mail_addresses_in;

using Addresses = std::vector<std::string>;

TEST_CASE("an address is dot-atoms round an at sign") {
    CHECK(is_mail_address("portefolje@kommune.example"));
    CHECK(is_mail_address("first.last+tag@post.helse-nord.example"));
    for (const char *none :
         {"", "@", "a@", "@b.no", "a@b", "a b@c.no", "a@b..no", ".a@b.no", "a@-b.no", "a@b_c.no",
          "a@b.no\r\nBcc: c@d.no", "å@b.no", "a@b.no ", "a,b@c.no", "<a@b.no>"}) {
        CAPTURE(none);
        CHECK_FALSE(is_mail_address(none));
    }
}

TEST_CASE("an address is no longer than mail servers take") {
    const std::string local(64, 'a');
    CHECK(is_mail_address(local + "@b.no"));
    CHECK_FALSE(is_mail_address(local + "a@b.no"));
    CHECK_FALSE(is_mail_address("a@" + std::string(64, 'b') + ".no"));
    std::string domain = "no";
    while (domain.size() < 260) {
        domain = "b." + domain;
    }
    CHECK_FALSE(is_mail_address("a@" + domain));
}

TEST_CASE("the addresses in a cell are apart by semicolons, commas or line breaks") {
    CHECK(mail_addresses_in("a@b.no; c@d.no,e@f.no\nh@i.no")
          == Addresses{"a@b.no", "c@d.no", "e@f.no", "h@i.no"});
    CHECK(mail_addresses_in("a@b.no;; a@b.no") == Addresses{"a@b.no"});
    CHECK(mail_addresses_in("\u00A0a@b.no ") == Addresses{"a@b.no"});
}

TEST_CASE("the words round an address are left out, and so is what is no address") {
    CHECK(mail_addresses_in("Porteføljekontakt <a@b.no>") == Addresses{"a@b.no"});
    CHECK(mail_addresses_in("unknown; see the intranet").empty());
    CHECK(mail_addresses_in("<<a@b.no>>; > <; <").empty());
    CHECK(mail_addresses_in("").empty());
}
