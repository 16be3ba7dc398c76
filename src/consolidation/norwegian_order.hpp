// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string_view>

namespace kvartal::consolidation {

/// The Norwegian alphabet's order: æ, ø, å last, aa as å, upper and lower case together, numbers by value.
/// For std::sort.
class NorwegianOrder {
  public:
    NorwegianOrder();
    ~NorwegianOrder();
    NorwegianOrder(const NorwegianOrder &) = delete;
    NorwegianOrder &operator=(const NorwegianOrder &) = delete;

    /// Negative, zero or positive as a comes before, with or after b.
    int compare(std::string_view a, std::string_view b) const;

  private:
    struct Collator;
    std::unique_ptr<Collator> collator_;
};

} // namespace kvartal::consolidation
