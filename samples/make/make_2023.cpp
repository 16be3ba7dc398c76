// SPDX-License-Identifier: MIT
//
// make_samples_2023 CSV_FOLDER FOLDER: writes FOLDER/2023-q3/ and, issued from it as `kvartal new` does,
// FOLDER/2023-q4/. The returns that LibreOffice is to save again are written to for-libreoffice/ and for-ods/
// beside the fourth quarter's returns/ (samples/make/run does it).
#include "definition/read.hpp"
#include "make/rounds_2023.hpp"
#include "outgoing/template.hpp"
#include "round/files.hpp"
#include "round/issue.hpp"
#include "round/new_job.hpp"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <stdexcept>

namespace {

namespace fs = std::filesystem;
using namespace kvartal;
using samples::AnsweredInitiative;
using samples::Rounds2023;

const definition::Definition &form() {
    return definition::shipped_definition("portfolio-form");
}

fs::path folder_for(const std::string &organisation, int quarter) {
    static const std::map<std::string, fs::path, std::less<>> others{
        {"KS", "for-libreoffice"}, {"Helse Nord RHF", "for-libreoffice"}, {"Oslo kommune", "for-ods"}};
    const auto other = others.find(organisation);
    return quarter == 3 || other == others.end() ? fs::path{"returns"} : other->second;
}

void write_return(const fs::path &round, const outgoing::Issue &issue) {
    round::write_file(round / folder_for(issue.organisation, issue.period->quarter)
                          / (issue.organisation + ".xlsx"),
                      outgoing::write_template(form(), issue, definition::shipped_texts(issue.language)));
}

/// The third quarter: templates that were filled with what seldom changes, and what was answered.
void make_third(const Rounds2023 &data, const fs::path &folder) {
    const portfolio::Setup setup = data.setup();
    round::write_file(folder / "round.xlsx", round::setup_workbook(setup));
    const std::vector<AnsweredInitiative> initiatives = data.initiatives(3);
    std::vector<portfolio::Answers> known(initiatives.size());
    std::transform(initiatives.begin(), initiatives.end(), known.begin(),
                   [](const AnsweredInitiative &one) { return Rounds2023::carried(one.answers); });
    for (const portfolio::Organisation &organisation : setup.organisations.all) {
        outgoing::Issue issue = round::issue_for(organisation, setup, {});
        for (std::size_t i = 0; i < initiatives.size(); ++i) {
            if (initiatives[i].owner == organisation.id) {
                issue.answers["initiatives"].push_back(&known[i]);
                issue.given["initiatives"].push_back(&initiatives[i].answers);
            }
        }
        write_return(folder, issue);
    }
}

/// What the secretariat states of the fourth quarter, once it has written its texts and the new name.
portfolio::Setup fourth_setup(const Rounds2023 &data, const fs::path &folder) {
    portfolio::Setup setup = round::read_round(folder, {}).setup;
    setup.chapters = data.texts(4);
    setup.case_number = "31/23";
    setup.case_type = "orientation";
    setup.decision.value = "Nasjonalt e-helseråd tar porteføljerapporten til orientering.";
    setup.lists_chapters = false;
    const auto renamed = std::find_if(setup.known.begin(), setup.known.end(),
                                      [](const auto &one) { return one.name.value == "HELIKS"; });
    if (renamed == setup.known.end()) {
        throw std::runtime_error{"the register does not know HELIKS"};
    }
    renamed->former_names.push_back(renamed->name.value);
    renamed->name.value = "Pasientbehandling";
    return setup;
}

/// The fourth quarter: the templates that the third's returns gave, filled.
void make_fourth(const Rounds2023 &data, const fs::path &third, const fs::path &folder) {
    round::NewOptions options;
    options.round = folder;
    options.previous = third;
    options.cut_off = foundation::date_from_iso("2023-09-29");
    options.deadline = foundation::date_from_iso("2023-09-22");
    round::make_next_round(options, {});
    const portfolio::Portfolio last = round::read_round(third, {});
    const portfolio::Setup issued = round::read_round(folder, {}).setup;
    const std::vector<AnsweredInitiative> initiatives = data.initiatives(4);
    std::size_t written = 0;
    for (const portfolio::Organisation &organisation : issued.organisations.all) {
        outgoing::Issue issue = round::issue_for(organisation, issued, last);
        auto &given = issue.given["initiatives"];
        for (const portfolio::Answers *before : issue.answers["initiatives"]) {
            const auto now =
                std::find_if(initiatives.begin(), initiatives.end(), [&](const AnsweredInitiative &one) {
                    return one.id == std::get<std::string>(before->find("id")->value);
                });
            given.push_back(now == initiatives.end() ? nullptr : &now->answers);
        }
        for (const AnsweredInitiative &one : initiatives) {
            if (one.is_new && one.owner == organisation.id) {
                given.push_back(&one.answers);
            }
        }
        written += given.size();
        write_return(folder, issue);
    }
    if (written != initiatives.size()) {
        throw std::runtime_error{"an initiative is in no return of the fourth quarter"};
    }
    round::write_file(folder / "round.xlsx", round::setup_workbook(fourth_setup(data, folder)));
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 3) {
        std::fputs("usage: make_samples_2023 CSV_FOLDER FOLDER\n", stderr);
        return 64;
    }
    try {
        const Rounds2023 data{argv[1]};
        const fs::path folder{argv[2]};
        make_third(data, folder / "2023-q3");
        make_fourth(data, folder / "2023-q3", folder / "2023-q4");
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "make_samples_2023: %s\n", error.what());
        return 2;
    }
}
