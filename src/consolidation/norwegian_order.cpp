// SPDX-License-Identifier: MIT
#include "consolidation/norwegian_order.hpp"

#include "foundation/error.hpp"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/stringpiece.h>

#include <cstdint>

namespace kvartal::consolidation {
namespace {

[[noreturn]] void fail(const char *what) {
    throw foundation::Error{foundation::finding(foundation::FindingCode::internal_error).with("what", what)};
}

} // namespace

struct NorwegianOrder::Collator {
    std::unique_ptr<icu::Collator> icu;
};

NorwegianOrder::NorwegianOrder() : collator_{std::make_unique<Collator>()} {
    UErrorCode status = U_ZERO_ERROR;
    collator_->icu.reset(icu::Collator::createInstance(icu::Locale{"nb", "NO"}, status));
    if (U_FAILURE(status)) {
        fail("no Norwegian collation rules");
    }
    collator_->icu->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    if (U_FAILURE(status)) {
        fail("no numeric collation");
    }
}

NorwegianOrder::~NorwegianOrder() = default;

int NorwegianOrder::compare(std::string_view a, std::string_view b) const {
    UErrorCode status = U_ZERO_ERROR;
    const auto piece = [](std::string_view text) {
        return icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())};
    };
    const UCollationResult order = collator_->icu->compareUTF8(piece(a), piece(b), status);
    return U_FAILURE(status) ? a.compare(b) : static_cast<int>(order);
}

} // namespace kvartal::consolidation
