// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace kvartal::made {

/// The least that a template for returns is: a list of initiatives by name.
inline std::string own_template(const std::string &id) {
    return "id = \"" + id + R"("
version = "1"
describes = "return"
default_unit = "mnok"
name = { nb = "Egen" }
[[sheet]]
id = "initiatives"
layout = "list"
[[sheet.field]]
id = "name"
type = "text"
labels.nb = ["Navn"]
)";
}

} // namespace kvartal::made
