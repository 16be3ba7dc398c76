// SPDX-License-Identifier: MIT
//
// measure_rounds PROGRAM SAMPLES [RETURNS…]: what the report of the sample round costs, and of rounds of so
// many returns; the least of three runs each. The last columns show whether the cost grows in step with the
// returns.
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

bench::Cost least_cost(const fs::path &program, const fs::path &round, const fs::path &output) {
    bench::Cost least = bench::measured_report(program, round, output);
    for (int run = 1; run < runs_each; ++run) {
        const bench::Cost cost = bench::measured_report(program, round, output);
        least = {.wall_seconds = std::min(least.wall_seconds, cost.wall_seconds),
                 .cpu_seconds = std::min(least.cpu_seconds, cost.cpu_seconds),
                 .peak_megabytes = std::min(least.peak_megabytes, cost.peak_megabytes)};
    }
    return least;
}

void print_row(const std::string &round, std::size_t returns, const bench::Cost &cost) {
    const auto count = static_cast<double>(returns);
    std::printf("%-10s %8zu %9.2f %9.2f %9.1f %14.2f %14.3f\n", round.c_str(), returns, cost.wall_seconds,
                cost.cpu_seconds, cost.peak_megabytes, 1000 * cost.cpu_seconds / count,
                cost.peak_megabytes / count);
    std::fflush(stdout);
}

void measure(const fs::path &program, const fs::path &sample_folder, const std::vector<std::size_t> &sizes) {
    const fs::path work = fs::temp_directory_path() / ("kvartal-bench-" + std::to_string(getpid()));
    fs::remove_all(work);
    std::printf("%-10s %8s %9s %9s %9s %14s %14s\n", "round", "returns", "wall s", "CPU s", "peak MB",
                "CPU ms/return", "MB/return");
    print_row("2019-q2", 10, least_cost(program, sample_folder / "2019-q2", work / "report"));
    const auto published = samples::read_portfolio_csv(sample_folder / "make" / "portfolio-2019q2.csv");
    for (const std::size_t returns : sizes) {
        const fs::path round = work / std::to_string(returns);
        bench::make_round(round, returns, published);
        print_row("generated", returns, least_cost(program, round, work / "report"));
        fs::remove_all(round);
    }
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
