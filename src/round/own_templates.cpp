// SPDX-License-Identifier: MIT
#include "round/own_templates.hpp"

#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "round/files.hpp"

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using definition::Definition;

std::unique_ptr<const Definition> read_template(const fs::path &file, const Limits &limits) {
    const FileReading read = read_file(file, limits.file_bytes);
    if (!read.bytes) {
        throw foundation::Error{*read.refusal};
    }
    auto made = std::make_unique<const Definition>(
        definition::read_definition(*read.bytes, name_of(file), &definition::shipped_words()));
    if (made->purpose != definition::Purpose::a_return || made->sheet("initiatives") == nullptr) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::definition_faulty)
                                    .with("where", name_of(file))
                                    .with("why",
                                          "a template for returns has describes = \"return\" and a [[sheet]] "
                                          "with the id \"initiatives\"")};
    }
    return made;
}

} // namespace

Templates::Templates(const std::vector<fs::path> &files, const Limits &limits) {
    for (const fs::path &path : files) {
        own_.push_back(read_template(path, limits));
        all_.push_back(own_.back().get());
    }
    for (const std::string &id : definition::shipped_return_definitions()) {
        all_.push_back(&definition::shipped_definition(id));
    }
}

JobOptions with_templates_of(const fs::path &round, JobOptions job) {
    for (const fs::path &file : files_in(round)) {
        if (file.extension() == ".toml") {
            job.templates.push_back(file);
        }
    }
    return job;
}

} // namespace kvartal::round
