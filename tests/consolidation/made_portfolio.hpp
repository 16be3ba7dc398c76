// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Small returns and a small vocabulary, made in words.
namespace kvartal::made {

foundation::Money mnok(const char *decimal);

template <class T>
foundation::Placed<T> placed(T value, const std::string &file = "a.xlsx") {
    return {std::move(value),
            {std::make_shared<const foundation::SheetOfFile>(foundation::SheetOfFile{file, "Ark1"}), {1, 1}},
            ""};
}

struct Wish {
    std::string id, name, owner = "HDIR", focus_area = "1.1", status = "green";
    const char *budget = nullptr;
    std::vector<std::pair<std::string, const char *>> shares = {};
    std::string state = {};
};
portfolio::Initiative initiative(const Wish &wish);
portfolio::Return return_of(const std::string &file, const std::string &organisation,
                            const std::vector<Wish> &wishes);

/// Funders rhf and other; focus areas 1.1, 1.2 under area a and 2.1 under area b; green, yellow, red.
portfolio::Vocabulary vocabulary();
portfolio::Setup setup(std::vector<std::string> organisations = {"HDIR"});
portfolio::Transfer transfer(const std::string &giver, const std::string &receiver, const char *amount);

} // namespace kvartal::made
