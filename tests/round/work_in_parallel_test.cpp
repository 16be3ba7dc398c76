// SPDX-License-Identifier: MIT
#include "round/work_in_parallel.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace kvartal;

namespace {

/// The number whose failure comes out.
std::string failure_of(std::size_t count, std::size_t workers, std::size_t first_bad) {
    try {
        round::work_in_parallel(count, workers, [&](std::size_t number) {
            if (number >= first_bad) {
                throw std::runtime_error{std::to_string(number)};
            }
        });
    } catch (const std::runtime_error &error) {
        return error.what();
    }
    return "none";
}

} // namespace

TEST_CASE("each number is worked on once, by however many") {
    for (const std::size_t workers : {0U, 1U, 2U, 7U, 200U}) {
        std::vector<std::atomic<int>> times(100);
        round::work_in_parallel(times.size(), workers, [&](std::size_t number) { ++times[number]; });
        CAPTURE(workers);
        CHECK(std::all_of(times.begin(), times.end(), [](const auto &count) { return count == 1; }));
    }
}

TEST_CASE("several work at once") {
    std::atomic<int> here{0};
    round::work_in_parallel(2, 2, [&](std::size_t) { // ends only when two are at it together
        ++here;
        while (here < 2) {
            std::this_thread::yield();
        }
    });
    CHECK(here == 2);
}

TEST_CASE("nothing to do starts nobody") {
    round::work_in_parallel(0, 4, [](std::size_t) { FAIL("there is nothing to work on"); });
    CHECK(round::cores() >= 1);
}

TEST_CASE("of several failures the first number's comes out, whoever met it") {
    CHECK(failure_of(50, 4, 3) == "3");
    CHECK(failure_of(50, 1, 0) == "0");
    CHECK(failure_of(50, 4, 50) == "none");
}

TEST_CASE("after a failure no more is begun") {
    std::atomic<std::size_t> begun{0};
    const auto work = [&](std::size_t) {
        ++begun;
        throw std::runtime_error{"stop"};
    };
    CHECK_THROWS_AS(round::work_in_parallel(1000, 4, work), std::runtime_error);
    CHECK(begun <= 4);
}
