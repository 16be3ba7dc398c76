// SPDX-License-Identifier: MIT
//
// The engine's C functions (engine/engine.cpp) for JavaScript: bytes and texts in and out of its memory.

export class Engine {
  /** @param {Object} wasm what the engine's loader gives */
  constructor(wasm) {
    this.wasm = wasm;
  }

  /** Checks a workbook that it makes itself, so that the first check of a user's need not wait for what all need. */
  warmUp() {
    this.begin();
    this.refuseUnreadable('');
    const { bytes } = this.mark(0, new Uint8Array(0), 'en');
    this.read('', bytes);
    this.check();
    this.json('en');
    this.begin();
  }

  /** Forgets what was checked. */
  begin() {
    this.wasm._kvartal_begin();
  }

  /** Adds a template that the next files may follow. False when it is none; that is then listed like a file's faults. */
  addTemplate(name, bytes) {
    return this.withBytes(name, bytes, (...places) => this.wasm._kvartal_add_template(...places) !== 0);
  }

  /** Reads the file's cells. */
  read(name, bytes) {
    this.withBytes(name, bytes, (...places) => this.wasm._kvartal_read(...places));
  }

  /** Checks what was read last. */
  check() {
    this.wasm._kvartal_check();
  }

  /** The size of the largest file that is read. */
  mostBytes() {
    return this.wasm._kvartal_most_bytes();
  }

  /** Lists a file whose bytes cannot be had. */
  refuseUnreadable(name) {
    this.withText(name, (at) => this.wasm._kvartal_refuse_unreadable(at));
  }

  /** Lists a file that is larger than any that is read. */
  refuseLarge(name, bytes) {
    this.withText(name, (at) => this.wasm._kvartal_refuse_large(at, bytes));
  }

  /** Lists a file that an engine before this broke down on. */
  refuseBroken(name, why) {
    this.withText(name, (at) => this.withText(why, (whyAt) => this.wasm._kvartal_refuse_broken(at, whyAt)));
  }

  json(language) {
    return new TextDecoder().decode(this.answer(() => this.withText(language, (at) => this.wasm._kvartal_json(at))));
  }

  list(language) {
    return this.answer(() => this.withText(language, (at) => this.wasm._kvartal_list(at)));
  }

  /** The copy to give back of the file of that number, whose bytes are these; its name; why it is not marked. */
  mark(number, bytes, language) {
    const marked = this.answer(() => this.withText(language, (languageAt) =>
      this.withMemory(bytes, (at) => this.wasm._kvartal_mark(number, at, bytes.length, languageAt))));
    const said = (at) => this.wasm.UTF8ToString(at);
    return { name: said(this.wasm._kvartal_marked_name()), bytes: marked, reason: said(this.wasm._kvartal_marked_reason()) };
  }

  /** A copy of the bytes that the engine answers with. */
  answer(ask) {
    const at = ask();
    return this.wasm.HEAPU8.slice(at, at + this.wasm._kvartal_answer_size());
  }

  withText(text, use) {
    return this.withMemory(new TextEncoder().encode(`${text}\0`), use);
  }

  withBytes(name, bytes, use) {
    return this.withText(name, (nameAt) => this.withMemory(bytes, (at) => use(nameAt, at, bytes.length)));
  }

  withMemory(bytes, use) {
    const at = this.wasm._malloc(bytes.length || 1);
    if (at === 0) {
      throw new RangeError('out of memory');
    }
    try {
      this.wasm.HEAPU8.set(bytes, at);
      return use(at);
    } finally {
      this.wasm._free(at);
    }
  }
}
