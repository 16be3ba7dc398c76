// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';
import { watchChanges } from '../../../src/plugin/excel/changes.js';
import { goTo } from '../../../src/plugin/excel/go_to.js';
import { excelError } from './excel_stand_in.mjs';
import { excelOnTheMock } from './microsofts_mock.mjs';
import { officeStandIn } from './office_stand_in.mjs';

test('a click shows the sheet and then selects the cell', async () => {
  const { Excel, done } = excelOnTheMock([{ name: 'Om' }, { name: 'Portefølje' }]);
  await goTo(Excel, 'Portefølje', 'F7');
  assert.deepEqual(done.calls, ['activate Portefølje', 'select Portefølje!F7']);
});

test('a sheet that was deleted or renamed since is told of by name', async () => {
  const { Excel, done } = excelOnTheMock([{ name: 'Prosjekter' }]);
  await assert.rejects(goTo(Excel, 'Portefølje', 'F7'), { key: 'plugin.pane.fault.no-sheet', places: { sheet: 'Portefølje' } });
  assert.deepEqual(done.calls, []);
});

test('a hidden sheet is told of and stays hidden', async () => {
  for (const visibility of ['Hidden', 'VeryHidden']) {
    const { Excel, done } = excelOnTheMock([{ name: 'Lister', visibility }]);
    await assert.rejects(goTo(Excel, 'Lister', 'B2'), { key: 'plugin.pane.fault.hidden-sheet', places: { sheet: 'Lister' } });
    assert.deepEqual(done.calls, []);
  }
});

test("Excel's errors come out as sentences, each with a key of the texts", async () => {
  const { fill } = await import('./fill.mjs');
  const keys = { InvalidOperationInCellEditMode: 'editing', AccessDenied: 'protected', ItemNotFound: 'gone', GeneralException: 'unknown' };
  for (const [code, key] of Object.entries(keys)) {
    const Excel = { run: () => Promise.reject(excelError(code, 'There was an internal error.')) };
    const fault = await goTo(Excel, 'Portefølje', 'F7').then(() => null, (one) => one);
    assert.equal(fault.key, `plugin.pane.fault.${key}`);
    const said = fill(fault.key, fault.places);
    assert.ok(said.length > 20 && !said.includes('undefined') && !said.includes('{'), said);
  }
});

test('a change in any sheet is heard, and an Excel that cannot tell is let be', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje' }]);
  let changes = 0;
  await watchChanges(officeStandIn(new Uint8Array(1)).Office, stand.Excel, () => { ++changes; });
  await Promise.all(stand.events.map((listener) => listener({})));
  assert.equal(changes, 3);

  const asked = [];
  await watchChanges(officeStandIn(new Uint8Array(1)).Office, { run: async (options) => asked.push(options) }, () => {});
  assert.deepEqual(asked, [{ delayForCellEdit: true }], 'also one who is typing when the pane opens');

  const old = excelOnTheMock([{ name: 'Portefølje' }]);
  await watchChanges(officeStandIn(new Uint8Array(1), { sets: (_, version) => version < '1.9' }).Office, old.Excel, () => {});
  assert.equal(old.events.length, 0);
});
