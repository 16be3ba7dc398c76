// SPDX-License-Identifier: MIT
#include "plugin/web/engine/desk.hpp"

#include "checking/findings_json.hpp"
#include "checking/findings_list.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "marking/mark.hpp"

#include <algorithm>
#include <functional>
#include <new>

namespace kvartal::web {
namespace {

using foundation::finding;
using foundation::Finding;
using foundation::FindingCode;

/// KVARTAL_WEB_MEMORY, the megabytes that the engine may have, is what it is linked with.
Finding out_of_memory() {
    return finding(FindingCode::file_too_large)
        .with("what", "memory")
        .with("found", "> " + std::to_string(KVARTAL_WEB_MEMORY))
        .with("limit", std::int64_t{KVARTAL_WEB_MEMORY});
}

/// Does the work; a finding when it could not be done.
std::optional<Finding> fault_of(const std::function<void()> &work) {
    try {
        work();
        return std::nullopt;
    } catch (const foundation::Error &error) {
        return error.finding();
    } catch (const std::bad_alloc &) {
        return out_of_memory();
    } catch (const std::exception &error) {
        return finding(FindingCode::internal_error).with("what", std::string{error.what()});
    }
}

std::string stem(const std::string &name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

} // namespace

bool Desk::add_template(std::string name, std::string_view toml) {
    auto fault = fault_of([&] { templates_.add(toml, name); });
    if (fault) {
        refuse(std::move(name), std::move(*fault));
    }
    return !fault;
}

void Desk::read(std::string name, std::string_view bytes) {
    if (bytes.size() > limits_.file_bytes) {
        refuse_large(std::move(name), bytes.size());
        return;
    }
    if (auto fault = fault_of([&] { cells_ = checking::read_cells(bytes, name, limits_); })) {
        refuse(std::move(name), std::move(*fault));
    }
}

void Desk::check() {
    if (!cells_) {
        return; // what was wrong is listed already
    }
    const std::string name = cells_->file.name;
    const auto fault = fault_of([&] {
        const intake::IntakeContext context{templates_.all(), nullptr, nullptr};
        outcome_.files.push_back(checking::checked(checking::check_cells(std::move(*cells_), context).one));
    });
    cells_.reset();
    if (fault) {
        refuse(name, *fault);
    }
}

void Desk::refuse_unreadable(std::string name) {
    refuse(std::move(name), finding(FindingCode::file_unreadable).with("why", "no-access"));
}

void Desk::refuse_large(std::string name, std::uint64_t bytes) {
    refuse(std::move(name), finding(FindingCode::file_too_large)
                                .with("what", "bytes")
                                .with("found", static_cast<std::int64_t>(bytes))
                                .with("limit", static_cast<std::int64_t>(limits_.file_bytes)));
}

void Desk::refuse_broken(std::string name, std::string why) {
    refuse(std::move(name), finding(FindingCode::internal_error).with("what", std::move(why)));
}

void Desk::refuse(std::string name, Finding finding) {
    cells_.reset();
    finding.in_file(name);
    outcome_.files.push_back(
        checking::checked(checking::unread_return({std::move(name), {}}, std::move(finding))));
}

std::string Desk::json(foundation::Language language) const {
    return checking::to_json(outcome_, definition::shipped_texts(language));
}

std::string Desk::list(foundation::Language language) const {
    return checking::to_csv(outcome_, definition::shipped_texts(language));
}

GivenBack Desk::mark(std::size_t number, std::string_view bytes, foundation::Language language) const {
    const checking::CheckedFile &file = outcome_.files.at(number);
    const foundation::Texts &texts = definition::shipped_texts(language);
    std::vector<Finding> findings = file.findings;
    std::erase_if(findings, [](const Finding &one) { return !one.accepted.empty(); });
    marking::MarkedCopy copy = marking::mark(bytes, findings, texts, limits_);
    if (copy.why_not == marking::MarkFault::none) {
        return {std::move(copy.bytes), file.file.name, {}};
    }
    return {marking::findings_list(findings, copy.why_not, texts),
            texts.fill("mark.list.file", {{"stem", stem(file.file.name)}}),
            marking::reason(copy.why_not, texts)};
}

} // namespace kvartal::web
