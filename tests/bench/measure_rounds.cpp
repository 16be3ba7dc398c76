// SPDX-License-Identifier: MIT
//
// measure_rounds PROGRAM SAMPLES [RETURNS…]: what the report of the sample round costs, and of rounds of so
// many returns in the list layout beside a last round of as many, what checking them costs, and checking so
// many forms; the least of three runs each. The last columns show whether the cost grows in step with the
// returns, and how many cores were at work.
#include "bench/make_round.hpp"
#include "bench/measured_run.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace kvartal;

constexpr int runs_each = 3;

bench::Cost least_cost(const fs::path &program, const std::vector<std::string> &arguments) {
    bench::Cost least = bench::measured_run(program, arguments);
    for (int run = 1; run < runs_each; ++run) {
        const bench::Cost cost = bench::measured_run(program, arguments);
        least = {.wall_seconds = std::min(least.wall_seconds, cost.wall_seconds),
                 .cpu_seconds = std::min(least.cpu_seconds, cost.cpu_seconds),
                 .peak_megabytes = std::min(least.peak_megabytes, cost.peak_megabytes)};
    }
    return least;
}

void print_headings() {
    std::printf("%-14s %8s %8s %8s %9s %13s %13s %6s\n", "job", "returns", "wall s", "CPU s", "peak MB",
                "CPU ms/return", "kB/return", "cores");
}

void print_row(const char *job, std::size_t returns, const bench::Cost &cost) {
    const auto count = static_cast<double>(returns);
    std::printf("%-14s %8zu %8.2f %8.2f %9.1f %13.2f %13.1f %6.2f\n", job, returns, cost.wall_seconds,
                cost.cpu_seconds, cost.peak_megabytes, 1000 * cost.cpu_seconds / count,
                1000 * cost.peak_megabytes / count, cost.cpu_seconds / cost.wall_seconds);
    std::fflush(stdout);
}

/// The report of the round, which names the one before it or not, a check of it as a round, and a check of
/// its files alone.
void measure_round(const fs::path &program, const fs::path &round, std::size_t returns,
                   const fs::path &output, const char *report_job) {
    print_row(report_job, returns,
              least_cost(program, {"report", round.string(), "--output", output.string()}));
    print_row("check round", returns, least_cost(program, {"check", round.string()}));
    const fs::path files = output / "files"; // beside no round.xlsx
    fs::remove_all(files);
    fs::create_directories(files);
    fs::rename(round / "returns", files / "returns");
    print_row("check files", returns, least_cost(program, {"check", (files / "returns").string()}));
}

/// A check of so many forms, copies of the sample's.
void measure_forms(const fs::path &program, const fs::path &sample, const std::vector<std::size_t> &sizes,
                   const fs::path &work) {
    const std::vector<fs::path> forms{fs::directory_iterator{sample / "returns"}, fs::directory_iterator{}};
    for (const std::size_t returns : sizes) {
        fs::create_directories(work);
        for (std::size_t i = 0; i < returns; ++i) {
            const fs::path &form = forms[i % forms.size()];
            fs::copy_file(form, work / (std::to_string(i) + form.extension().string()));
        }
        print_row("check forms", returns, least_cost(program, {"check", work.string()}));
        fs::remove_all(work);
    }
}

void measure(const fs::path &program, const fs::path &sample_folder, const std::vector<std::size_t> &sizes) {
    const fs::path work = fs::temp_directory_path() / ("kvartal-bench-" + std::to_string(getpid()));
    fs::remove_all(work);
    print_headings();
    const fs::path sample = work / "sample";
    fs::create_directories(sample);
    fs::copy(sample_folder / "2019-q2" / "round.xlsx", sample / "round.xlsx");
    fs::copy(sample_folder / "2019-q2" / "returns", sample / "returns");
    measure_round(program, sample, 10, work / "report", "report");
    const auto published = samples::read_portfolio_csv(sample_folder / "make" / "portfolio-2019q2.csv");
    for (const std::size_t returns : sizes) {
        const fs::path round = work / std::to_string(returns), last = work / "last";
        bench::make_round(last, returns, published);
        bench::make_round(round, returns, published, "../last");
        measure_round(program, round, returns, work / "report", "report, since");
        fs::remove_all(round);
        fs::remove_all(last);
        fs::remove_all(work / "report");
    }
    measure_forms(program, sample_folder / "2023-q4", sizes, work / "forms");
    fs::remove_all(work);
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 3) {
        std::fputs("usage: measure_rounds PROGRAM SAMPLES [RETURNS...]\n", stderr);
        return 64;
    }
    try {
        std::vector<std::size_t> sizes;
        for (int i = 3; i < argc; ++i) {
            sizes.push_back(std::stoul(argv[i]));
        }
        if (sizes.empty()) {
            sizes = {10, 52, 250, 500, 1000, 2000};
        }
        measure(argv[1], argv[2], sizes);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "measure_rounds: %s\n", error.what());
        return 2;
    }
}
