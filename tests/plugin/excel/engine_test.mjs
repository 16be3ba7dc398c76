// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { mark } from '../../../src/plugin/excel/marks.js';
import { workbookBytes } from '../../../src/plugin/excel/workbook_bytes.js';
import { Engine } from '../../../src/plugin/web/page/engine.js';
import { fill } from './fill.mjs';
import { excelOnTheMock } from './microsofts_mock.mjs';
import { officeStandIn } from './office_stand_in.mjs';

const { KVARTAL_ENGINE: loader, KVARTAL_RETURNS: returns } = process.env;
const skip = existsSync(loader) ? false : 'there is no engine; the preset web builds it';
const expected = readFileSync(new URL('../twelve_faults.findings', import.meta.url), 'utf8').trim().split('\n');

/** What the engine finds in the workbook that Excel has open. */
async function checked(name) {
  const { Office } = officeStandIn(readFileSync(`${returns}/${name}`), { slice: 1000 });
  const engine = new Engine(await createRequire(loader)(loader)({ wasmBinary: readFileSync(loader.replace(/\.js$/, '.wasm')) }));
  engine.begin();
  engine.read(name, await workbookBytes(Office));
  engine.check();
  return { Office, findings: JSON.parse(engine.json('nb')).files[0].findings };
}

test('the return with twelve faults gives the twelve findings, and each of their cells a note', { skip }, async () => {
  const { Office, findings } = await checked('return.xlsx');
  assert.deepEqual(findings.map(({ severity, sheet, cells, code }) => [severity, sheet, cells.join(', '), code].join('\t')), expected);
  const stand = excelOnTheMock([{ name: 'Portefølje' }]);
  await mark(Office, stand.Excel, findings, fill);
  assert.deepEqual(new Set(Object.keys(stand.sheets[0].notes)), new Set(expected.flatMap((line) => line.split('\t')[2].split(', '))));
  assert.equal(stand.sheets[0].notes.F5, '[kvartal] Feil\nBeløpet i «Budsjett» kan ikke leses.\nForventet: et tall i MNOK, for eksempel 12,5\n'
    + 'Fant: «avklares»\nGjør dette: Skriv bare tallet i cellen, uten tekst.\n———');
});

test('the repaired return gives none', { skip }, async () => {
  assert.deepEqual((await checked('repaired.xlsx')).findings, []);
});
