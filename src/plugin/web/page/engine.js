// SPDX-License-Identifier: MIT
//
// The engine's C functions (engine/engine.cpp) for JavaScript: bytes and texts in and out of its memory.

export class Engine {
  /** @param {Object} wasm what the engine's loader gives */
  constructor(wasm) {
    this.wasm = wasm;
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

  /** Tells of a file that could not be checked: 'unreadable', when its bytes cannot be had, or 'broken', and why. */
  refuse(name, fault, why = '') {
    this.withText(name, (nameAt) => this.withText(why, (whyAt) =>
      this.wasm._kvartal_refuse(nameAt, fault === 'unreadable' ? 0 : 1, whyAt)));
  }

  json(language) {
    return new TextDecoder().decode(this.answer(() => this.withText(language, (at) => this.wasm._kvartal_json(at))));
  }

  list(language) {
    return this.answer(() => this.withText(language, (at) => this.wasm._kvartal_list(at)));
  }

  /** The copy to give back of the file of that number, whose bytes are these; its name; why it is not marked. */
  mark(number, name, bytes, language) {
    const marked = this.answer(() => this.withText(language, (languageAt) =>
      this.withBytes(name, bytes, (...places) => this.wasm._kvartal_mark(number, ...places, languageAt))));
    const said = (at) => this.wasm.UTF8ToString(at);
    return { name: said(this.wasm._kvartal_marked_name()), bytes: marked, reason: said(this.wasm._kvartal_marked_reason()) };
  }

  /** A copy of the bytes that the engine answers with. */
  answer(ask) {
    const at = ask();
    return this.wasm.HEAPU8.slice(at, at + this.wasm._kvartal_answer_size());
  }

  withText(text, use) {
    const bytes = new TextEncoder().encode(text);
    return this.withMemory(bytes.length + 1, (at) => {
      this.wasm.HEAPU8.set(bytes, at);
      this.wasm.HEAPU8[at + bytes.length] = 0;
      return use(at);
    });
  }

  withBytes(name, bytes, use) {
    return this.withText(name, (nameAt) => this.withMemory(bytes.length, (at) => {
      this.wasm.HEAPU8.set(bytes, at);
      return use(nameAt, at, bytes.length);
    }));
  }

  withMemory(size, use) {
    const at = this.wasm._malloc(size || 1);
    if (at === 0) {
      throw new RangeError('out of memory');
    }
    try {
      return use(at);
    } finally {
      this.wasm._free(at);
    }
  }
}
