// SPDX-License-Identifier: MIT
//
// Checks files with the engine in a worker, so that the page never waits; a worker that breaks down is replaced, and the
// file that broke it is told of like any other fault.
import { unpacked } from './unpack.js';

/** What was asked for was given up, by the user. */
export class Cancelled extends Error {}

export class Checker {
  /** @param {{worker: string, engine: string}} parts the worker's script and the engine's wasm, as assemble.py packs them */
  constructor({ worker, engine }) {
    this.parts = Promise.all([unpacked(worker), unpacked(engine)]).then(([script, wasm]) =>
      ({ address: URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), wasm }));
    this.brokenDown = new Map(); ///< of the files of this check, by number: why
    this.worker = null;
    this.pending = null;
    this.last = null;
    this.queue = Promise.resolve();
    this.start().catch(() => {}); // what is wrong is told to the first who asks
  }

  /** Makes the engine ready. */
  async start() {
    const { address, wasm } = await this.parts;
    if (this.worker === null) {
      this.worker = new Worker(address);
      this.worker.onmessage = ({ data }) => this.receive(data);
      this.worker.onerror = (event) => this.receive({ broken: event.message || 'error' });
      this.worker.postMessage({ engine: wasm });
    }
  }

  /**
   * Checks files; what they are named .toml describes templates that the others may follow.
   * @param {{name: string, bytes: Blob|ArrayBuffer|Uint8Array}[]} files
   * @param {'nb'|'nn'|'en'} language of the sentences
   * @param {{onProgress?: (progress: {file: number, files: number, name: string, stage: 'reading'|'checking'}) => void,
   *   signal?: AbortSignal}} options
   * @returns {Promise<string>} the JSON of `kvartal check --format json`, to the byte
   */
  check(files, language, { onProgress = null, signal = null } = {}) {
    this.last = null;
    this.brokenDown = new Map();
    return this.inTurn(() => this.checked(files, language, onProgress, signal));
  }

  /** The JSON of the last check in another language. */
  inLanguage(language) {
    return this.ofLast('json', { language });
  }

  /** The last check's findings as `kvartal check --format csv` gives them. @returns {Promise<Uint8Array>} */
  list(language) {
    return this.ofLast('list', { language });
  }

  /**
   * The copy of the file of that number that `kvartal check --mark` gives: the workbook with its cells marked, or, when it
   * cannot be marked, a workbook with the list alone, and `reason` says why.
   * @returns {Promise<{name: string, bytes: Uint8Array, reason: string}>}
   */
  mark(number, language) {
    return this.ofLast('mark', { number, language });
  }

  /** Ends the worker; the checker can be used again. */
  stop(why = new Cancelled()) {
    this.worker?.terminate();
    this.worker = null;
    this.pending?.reject(why);
    this.pending = null;
  }

  inTurn(work) {
    const done = this.queue.then(work);
    this.queue = done.catch(() => {});
    return done;
  }

  async checked(files, language, onProgress, signal) {
    const giveUp = () => this.stop();
    signal?.addEventListener('abort', giveUp);
    try {
      for (;;) {
        let current = -1;
        const answer = await this.ask({ ask: 'check', files, language, brokenDown: this.brokenDown }, (progress) => {
          current = progress.file - 1;
          onProgress?.(progress);
        }, signal);
        if (answer.broken === undefined) {
          this.last = files;
          return answer.result;
        }
        if (current < 0 || this.brokenDown.has(current)) { // it was no file that broke it
          throw new Error(answer.broken);
        }
        this.brokenDown.set(current, answer.broken);
      }
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Asks about the files of the last check; a new worker checks them once more before. */
  ofLast(ask, details) {
    return this.inTurn(async () => {
      if (this.last === null) {
        throw new Error('Nothing has been checked.');
      }
      if (this.worker === null) {
        await this.checked(this.last, details.language, null, null);
      }
      const answer = await this.ask({ ask, ...details });
      if (answer.broken !== undefined) {
        throw new Error(answer.broken);
      }
      return answer.result;
    });
  }

  async ask(question, onProgress = null, signal = null) {
    await this.start();
    if (signal?.aborted) {
      throw new Cancelled();
    }
    return new Promise((resolve, reject) => {
      this.pending = { resolve, reject, onProgress };
      this.worker.postMessage(question);
    });
  }

  receive(answer) {
    const { pending } = this;
    if (answer.progress !== undefined) {
      pending?.onProgress?.(answer.progress);
      return;
    }
    this.pending = null;
    if (answer.broken !== undefined) {
      this.worker?.terminate();
      this.worker = null;
    }
    pending?.resolve(answer);
  }
}
