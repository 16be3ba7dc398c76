// SPDX-License-Identifier: MIT
//
// The program, and the files of the cases: what the page is held against.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export const { AXE, CHROMIUM, ENGINE, KVARTAL, LAY_OUT_CASE, PAGE, REPOSITORY } = process.env;
const run = promisify(execFile);

export const locales = { nb: 'nb_NO.UTF-8', nn: 'nn_NO.UTF-8', en: 'C.UTF-8' };

/** What the program prints in the folder, as bytes. A status of 1 is one of findings. */
export async function program(folder, language, ...words) {
  try {
    const { stdout } = await run(KVARTAL, words,
      { cwd: folder, encoding: 'buffer', maxBuffer: 1e9, env: { ...process.env, LC_ALL: locales[language], TZ: 'UTC' } });
    return stdout;
  } catch (fault) {
    if (fault.code !== 1) {
      throw new Error(`kvartal ${words.join(' ')}: ${fault.stderr}`);
    }
    return fault.stdout;
  }
}

export const checked = (folder, language, ...words) => program(folder, language, 'check', ...words);

/** Makes the case's input in a folder of the name, whose path it gives. */
export async function laidOut(name, folder) {
  const target = join(folder, name);
  mkdirSync(folder, { recursive: true });
  await run(LAY_OUT_CASE, [join(REPOSITORY, 'tests/cases', name), target]);
  return target;
}

/** Packs a workbook of the name in the folder, whose path it gives: of a list of cells, or of parts by their names. */
export async function packed(contents, name, folder) {
  const made = join(folder, `made-${name}`);
  const parts = typeof contents === 'string' ? { [`${name}.cells`]: contents }
    : Object.fromEntries(Object.entries(contents).map(([part, text]) => [`${name}/${part}`, text]));
  for (const [part, text] of Object.entries(parts)) {
    mkdirSync(dirname(join(made, 'input', part)), { recursive: true });
    writeFileSync(join(made, 'input', part), text);
  }
  writeFileSync(join(made, 'command'), 'true\n');
  await run(LAY_OUT_CASE, [made, join(made, 'packed')]);
  return join(made, 'packed', name);
}

/** A workbook of so many rows: those of the given return over and over, faults and all. */
export async function largeReturn(path, rows, folder) {
  const listing = (await program(folder, 'en', 'cells', path)).toString();
  const cells = listing.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const [, sheet, column, row, rest] = /^([^\t]*)\t([A-Z]+)([0-9]+)(\t.*)$/.exec(line);
    return { sheet, column, row: Number(row), rest };
  });
  const last = Math.max(...cells.map(({ row }) => row));
  const line = ({ sheet, column, rest }, row) => `${sheet}\t${column}${row}${rest}`;
  const lines = cells.filter(({ row }) => row === 1).map((cell) => line(cell, 1));
  for (let row = 2; row <= rows + 1; ++row) {
    const of = 2 + ((row - 2) % (last - 1));
    lines.push(...cells.filter((cell) => cell.row === of).map((cell) => line(cell, row)));
  }
  return packed(`${lines.join('\n')}\n`, 'large.xlsx', folder);
}

/** All files in the folder and below. */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  }).sort();
}
