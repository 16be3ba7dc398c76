// SPDX-License-Identifier: MIT
#include "round/own_templates.hpp"

#include "foundation/error.hpp"
#include "round/files.hpp"

namespace kvartal::round {

namespace fs = std::filesystem;

checking::Templates templates_of(const JobOptions &job) {
    checking::Templates templates;
    for (const fs::path &file : job.templates) {
        const FileReading read = read_file(file, job.limits.file_bytes);
        if (!read.bytes) {
            throw foundation::Error{*read.refusal};
        }
        templates.add(*read.bytes, name_of(file));
    }
    return templates;
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
