// SPDX-License-Identifier: MIT
#include "checking/digest.hpp"

#include <catch2/catch.hpp>

// The examples of FIPS 180-4's published test vectors.
TEST_CASE("SHA-256 is the published one") {
    CHECK(kvartal::checking::sha256("")
          == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(kvartal::checking::sha256("abc")
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
