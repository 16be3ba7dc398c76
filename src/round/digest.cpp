// SPDX-License-Identifier: MIT
#include "round/digest.hpp"

#include "foundation/error.hpp"

#include <openssl/evp.h>

#include <array>

namespace kvartal::round {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::internal_error)
                                    .with("what", "SHA-256 is not available")};
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += digits[digest.at(i) >> 4U];
        text += digits[digest.at(i) & 0x0FU];
    }
    return text;
}

} // namespace kvartal::round
