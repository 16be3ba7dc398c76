// SPDX-License-Identifier: MIT
//
// The worker: files in, JSON out. What the engine breaks down on is told to the checker, who starts another worker.
import { Engine } from './engine.js';

/** The checks of one worker; `listed` are the files of the last check, as its JSON lists them. */
class Desk {
  constructor(engine, tell) {
    this.engine = engine;
    this.tell = tell;
    this.listed = [];
  }

  async check({ files, language, brokenDown }) {
    this.engine.begin();
    this.listed = [];
    const isTemplate = ({ name }) => name.toLowerCase().endsWith('.toml');
    const numbered = files.map((file, number) => ({ ...file, number }));
    for (const file of [...numbered.filter(isTemplate), ...numbered.filter((one) => !isTemplate(one))]) {
      await this.take(file, isTemplate(file), files.length, brokenDown.get(file.number));
    }
    return this.engine.json(language);
  }

  async take(file, isTemplate, files, broken) {
    const { name, number } = file;
    this.tell({ file: number + 1, files, name, stage: 'reading' });
    const bytes = broken === undefined ? await this.bytesOf(file) : null;
    if (isTemplate && bytes !== null && this.engine.addTemplate(name, bytes)) {
      return;
    }
    this.listed.push({ name, bytes });
    if (broken !== undefined) {
      this.engine.refuseBroken(name, broken);
    } else if (bytes === null) {
      this.refuse(file);
    } else if (!isTemplate) {
      this.engine.read(name, bytes);
      this.tell({ file: number + 1, files, name, stage: 'checking' });
      this.engine.check();
    }
  }

  /** The file's bytes, read now when it is a Blob; null when they cannot be had, or are too many. */
  async bytesOf({ bytes }) {
    if (this.isLarge(bytes)) {
      return null;
    }
    try {
      return new Uint8Array(bytes instanceof Blob ? await bytes.arrayBuffer() : bytes);
    } catch {
      return null;
    }
  }

  isLarge(bytes) {
    return (bytes.size ?? bytes.byteLength) > this.engine.mostBytes();
  }

  refuse({ name, bytes }) {
    if (this.isLarge(bytes)) {
      this.engine.refuseLarge(name, bytes.size ?? bytes.byteLength);
    } else {
      this.engine.refuseUnreadable(name);
    }
  }

  json({ language }) {
    return this.engine.json(language);
  }

  list({ language }) {
    return this.engine.list(language);
  }

  mark({ number, language }) {
    return this.engine.mark(number, this.listed[number].bytes ?? new Uint8Array(0), language);
  }
}

let desk = null;

async function answer({ engine, ask, ...details }) {
  try {
    if (engine !== undefined) {
      desk = new Desk(new Engine(await loadEngine({ wasmBinary: engine })), (progress) => postMessage({ progress }));
      desk.engine.warmUp();
    } else {
      postMessage({ result: await desk[ask](details) });
    }
  } catch (fault) {
    postMessage({ broken: String(fault?.message ?? fault) });
  }
}

let queue = Promise.resolve();
onmessage = ({ data }) => {
  queue = queue.then(() => answer(data));
};
