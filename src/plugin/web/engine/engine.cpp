// SPDX-License-Identifier: MIT
//
// The functions that JavaScript calls; page/engine.js is the other side. Texts end in a zero byte, bytes have
// a length. An answer's bytes are the engine's own until the next call.
#include "plugin/web/engine/desk.hpp"

#include <cstdint>
#include <memory>

namespace {

using kvartal::web::Desk;
using kvartal::web::GivenBack;

struct Engine {
    std::unique_ptr<Desk> desk = std::make_unique<Desk>();
    std::string answer;
    GivenBack given;
};

/// WebAssembly has one, for it is one checking: the page starts another when it is to be forgotten.
Engine &engine() {
    static Engine one;
    return one;
}

kvartal::foundation::Language language_of(const char *tag) {
    return kvartal::foundation::language_from_tag(tag).value_or(kvartal::foundation::Language::en);
}

const char *answered(std::string text) {
    engine().answer = std::move(text);
    return engine().answer.data();
}

} // namespace

extern "C" {

void kvartal_begin() {
    engine().desk = std::make_unique<Desk>();
}

int kvartal_add_template(const char *name, const char *bytes, std::uint32_t size) {
    return engine().desk->add_template(name, {bytes, size}) ? 1 : 0;
}

void kvartal_read(const char *name, const char *bytes, std::uint32_t size) {
    engine().desk->read(name, {bytes, size});
}

void kvartal_check() {
    engine().desk->check();
}

void kvartal_refuse_unreadable(const char *name) {
    engine().desk->refuse_unreadable(name);
}

void kvartal_refuse_large(const char *name, double bytes) {
    engine().desk->refuse_large(name, static_cast<std::uint64_t>(bytes));
}

void kvartal_refuse_broken(const char *name, const char *why) {
    engine().desk->refuse_broken(name, why);
}

double kvartal_most_bytes() {
    return static_cast<double>(engine().desk->limits().file_bytes);
}

const char *kvartal_json(const char *language) {
    return answered(engine().desk->json(language_of(language)));
}

const char *kvartal_list(const char *language) {
    return answered(engine().desk->list(language_of(language)));
}

const char *kvartal_mark(std::uint32_t number, const char *bytes, std::uint32_t size, const char *language) {
    engine().given = engine().desk->mark(number, {bytes, size}, language_of(language));
    return answered(std::move(engine().given.bytes));
}

const char *kvartal_marked_name() {
    return engine().given.name.c_str();
}

const char *kvartal_marked_reason() {
    return engine().given.reason.c_str();
}

std::uint32_t kvartal_answer_size() {
    return static_cast<std::uint32_t>(engine().answer.size());
}

} // extern "C"
