// SPDX-License-Identifier: MIT
#include "checking/templates.hpp"

#include "definition/read.hpp"
#include "foundation/error.hpp"

namespace kvartal::checking {

using definition::Definition;

Templates::Templates() {
    for (const std::string &id : definition::shipped_return_definitions()) {
        all_.push_back(&definition::shipped_definition(id));
    }
}

void Templates::add(std::string_view toml, const std::string &file_name) {
    auto made = std::make_unique<const Definition>(
        definition::read_definition(toml, file_name, &definition::shipped_words()));
    if (made->purpose != definition::Purpose::a_return || made->sheet("initiatives") == nullptr) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::definition_faulty)
                                    .with("where", file_name)
                                    .with("why",
                                          "a template for returns has describes = \"return\" and a [[sheet]] "
                                          "with the id \"initiatives\"")};
    }
    all_.insert(all_.begin() + static_cast<std::ptrdiff_t>(own_.size()), made.get());
    own_.push_back(std::move(made));
}

} // namespace kvartal::checking
