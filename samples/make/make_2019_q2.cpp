// SPDX-License-Identifier: MIT
//
// make_samples DATA FOLDER: of the CSVs in the folder DATA, writes FOLDER/round.xlsx and FOLDER/returns/. The
// returns that LibreOffice is to save again are written to FOLDER/for-libreoffice/ and
// FOLDER/for-libreoffice-by-ods/ (samples/make/run does it).
#include "make/portfolio_csv.hpp"
#include "make/returns_2019_q2.hpp"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iterator>
#include <stdexcept>

namespace {

namespace fs = std::filesystem;
using namespace kvartal::samples;

fs::path folder_for(SavedBy saved_by) {
    switch (saved_by) {
    case SavedBy::libreoffice:
        return "for-libreoffice";
    case SavedBy::libreoffice_by_ods:
        return "for-libreoffice-by-ods";
    case SavedBy::libxlsxwriter:
        break;
    }
    return "returns";
}

std::string lower_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::vector<PublishedInitiative> owned_by(const std::string &owner,
                                          const std::vector<PublishedInitiative> &initiatives) {
    std::vector<PublishedInitiative> owned;
    std::copy_if(initiatives.begin(), initiatives.end(), std::back_inserter(owned),
                 [&](const auto &initiative) { return lower_case(initiative.owner) == lower_case(owner); });
    return owned;
}

void make(const fs::path &data, const fs::path &folder) {
    const auto initiatives = read_portfolio_csv(data / "portfolio-2019q2.csv");
    std::size_t written = 0;
    for (const SampleReturn &sample : returns_2019_q2()) {
        const auto owned = owned_by(sample.owner, initiatives);
        const fs::path target = folder / folder_for(sample.saved_by);
        fs::create_directories(target);
        write_return(target / sample.file_name, sample.style, owned);
        written += owned.size();
    }
    if (written != initiatives.size()) {
        throw std::runtime_error{"an initiative's owner has no return"};
    }
    write_round(folder / "round.xlsx", setup_2019_q2(data));
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 3) {
        std::fputs("usage: make_samples DATA FOLDER\n", stderr);
        return 64;
    }
    try {
        make(argv[1], argv[2]);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "make_samples: %s\n", error.what());
        return 2;
    }
}
