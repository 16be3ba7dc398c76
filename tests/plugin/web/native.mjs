// SPDX-License-Identifier: MIT
//
// The program, and the files of the cases: what the page is held against.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const { AXE, CHROMIUM, ENGINE, KVARTAL, LAY_OUT_CASE, PAGE, REPOSITORY } = process.env;
const run = promisify(execFile);

export const locales = { nb: 'nb_NO.UTF-8', nn: 'nn_NO.UTF-8', en: 'C.UTF-8' };

/** What `kvartal check` prints in the folder, as bytes. A status of 1 is one of findings. */
export async function checked(folder, language, ...options) {
  try {
    const { stdout } = await run(KVARTAL, ['check', ...options],
      { cwd: folder, encoding: 'buffer', maxBuffer: 1e9, env: { ...process.env, LC_ALL: locales[language], TZ: 'UTC' } });
    return stdout;
  } catch (fault) {
    if (fault.code !== 1) {
      throw new Error(`kvartal check ${options.join(' ')}: ${fault.stderr}`);
    }
    return fault.stdout;
  }
}

/** Makes the case's input in a folder of the name, whose path it gives. */
export async function laidOut(name, folder) {
  const target = join(folder, name);
  mkdirSync(folder, { recursive: true });
  await run(LAY_OUT_CASE, [join(REPOSITORY, 'tests/cases', name), target]);
  return target;
}

/** All files in the folder and below. */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  }).sort();
}
