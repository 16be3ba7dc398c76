// SPDX-License-Identifier: MIT
#include "round/work_in_parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace kvartal::round {
namespace {

/// The numbers still to be worked on, and the first failure.
class Pile {
  public:
    Pile(std::size_t count, const std::function<void(std::size_t)> &work)
        : count_{count}, work_{work}, failed_{count} {}

    void work_off() {
        for (std::size_t number = next_++; number < count_; number = next_++) {
            try {
                work_(number);
            } catch (...) {
                fail(number, std::current_exception());
            }
        }
    }

    void throw_failure() const {
        if (failure_) {
            std::rethrow_exception(failure_);
        }
    }

  private:
    /// All numbers below one that was taken are taken, too, and are finished: the lowest that fails is always
    /// the same.
    void fail(std::size_t number, std::exception_ptr failure) {
        next_ = count_;
        const std::lock_guard lock{failing_};
        if (number < failed_) {
            failed_ = number;
            failure_ = std::move(failure);
        }
    }

    std::size_t count_;
    const std::function<void(std::size_t)> &work_;
    std::atomic<std::size_t> next_{0};
    std::mutex failing_;
    std::size_t failed_;
    std::exception_ptr failure_;
};

} // namespace

std::size_t cores() {
    return std::max(1U, std::thread::hardware_concurrency());
}

void work_in_parallel(std::size_t count, std::size_t workers, const std::function<void(std::size_t)> &work) {
    Pile pile{count, work};
    {
        std::vector<std::jthread> others;
        try {
            while (others.size() + 1 < std::min(workers, count)) {
                others.emplace_back([&pile] { pile.work_off(); });
            }
        } catch (const std::system_error &) { // no more threads: those that there are do it
        }
        pile.work_off();
    } // all have ended
    pile.throw_failure();
}

} // namespace kvartal::round
