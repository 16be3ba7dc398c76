// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/xml_tags.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace kvartal::workbook {

/// What a walk through a part does with a child of the root or of a container that it is in.
enum class Role : std::uint8_t { pass_over, container, wanted };

/// Follows a part's tags and finds the stretches of neighbouring wanted elements that are parsed in one go.
class Cutter {
  public:
    struct Actions {
        std::function<Role(std::string_view local)> role;
        std::function<void(std::size_t begin, std::size_t end)> parse; ///< a stretch
        std::function<void(const Tag &)> enter;                        ///< a container
        std::function<void()> leave;                                   ///< the container entered last
    };
    enum class State : std::uint8_t { within, at_end, malformed };

    Cutter(std::string_view root, Actions actions) : root_{root}, actions_{std::move(actions)} {}

    /// Takes the next tag after the root's.
    State take(const Tag &tag);

  private:
    State enter_container(const Tag &tag);
    State leave(const Tag &tag);
    void begin_element(const Tag &tag, Role role);
    State follow(const Tag &tag);
    void parse_stretch();

    std::string_view root_;
    Actions actions_;
    std::vector<std::string_view> open_;          ///< the containers that we are in
    std::size_t depth_ = 0;                       ///< below the root or the innermost container
    std::size_t element_ = 0;                     ///< where the element that we are in begins
    bool is_wanted_ = false;                      ///< that element
    std::size_t begin_ = 0, end_ = 0, nodes_ = 0; ///< of the stretch
};

} // namespace kvartal::workbook
