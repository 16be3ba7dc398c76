// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';
import { canMark, mark, removeMarks } from '../../../src/plugin/excel/marks.js';
import { excelError } from './excel_stand_in.mjs';
import { fill } from './fill.mjs';
import { excelOnTheMock } from './microsofts_mock.mjs';
import { officeStandIn } from './office_stand_in.mjs';

const { Office } = officeStandIn(new Uint8Array(1));

const finding = (cells, more = {}) => ({ sheet: 'Portefølje', cells, severity: 'error', what: 'Beløpet kan ikke leses.',
  expected: 'et tall i MNOK', found: '«avklares»', remedy: 'Skriv bare tallet.', ...more });
const note = `[kvartal] Feil
Beløpet kan ikke leses.
Forventet: et tall i MNOK
Fant: «avklares»
Gjør dette: Skriv bare tallet.
———`;

const marked = (stand, findings) => mark(Office, stand.Excel, findings, fill);

test('each cell that a finding names gets a note, worded as in the marked copy', async () => {
  const stand = excelOnTheMock([{ name: 'Om' }, { name: 'Portefølje' }]);
  const result = await marked(stand, [finding(['F5']), finding(['A2', 'A10'], { severity: 'warning', expected: '' }),
    finding([]), finding(['A1'], { sheet: '' })]);
  assert.deepEqual(result, { marked: 3, unmarked: [], kept: [] });
  const shorter = note.replace('Feil', 'Advarsel').replace('Forventet: et tall i MNOK\n', '');
  assert.deepEqual(stand.sheets[1].notes, { F5: note, A2: shorter, A10: shorter });
  assert.deepEqual(stand.sheets[0].notes, {});
});

test('a cell with several findings has them in one note, the worst first', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje' }]);
  await marked(stand, [finding(['F5'], { severity: 'note', what: 'Til opplysning.' }), finding(['F5'])]);
  assert.match(stand.sheets[0].notes.F5, /^\[kvartal\] Feil\nBeløpet[^]*\n\nMerknad\nTil opplysning\.[^]*\n———$/);
});

test('what is found in the cells stays text, and is cut when it is endless', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje' }]);
  await marked(stand, [finding(['F5'], { found: '=HYPERLINK("x")' }), finding(['F6'], { found: 'å'.repeat(5000) })]);
  assert.ok(stand.sheets[0].notes.F5.includes('Fant: =HYPERLINK("x")\n'));
  assert.ok(stand.sheets[0].notes.F6.includes(`Fant: ${'å'.repeat(599)}…\n`));
});

test('on a protected sheet no note is tried, and each cell is told of', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje', protected: true, unlocked: ['F5'] }]);
  const { marked: count, unmarked } = await marked(stand, [finding(['F5']), finding(['F6'])]);
  assert.equal(count, 0);
  assert.deepEqual(unmarked, ['F5', 'F6'].map((cell) => ({ sheet: 'Portefølje', cell, why: 'protected' })));
  assert.equal(stand.done.writes, 0);
});

test('where the protection lets objects be edited, unlocked cells are marked and locked ones are not', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje', protected: true, allowEditObjects: true, unlocked: ['F5'] }]);
  const result = await marked(stand, [finding(['F5']), finding(['F6'])]);
  assert.deepEqual(result, { marked: 1, unmarked: [{ sheet: 'Portefølje', cell: 'F6', why: 'protected' }], kept: [] });
  assert.deepEqual(Object.keys(stand.sheets[0].notes), ['F5']);
});

test("the user's own note stays, with ours below, and is as it was when the marks are taken away", async () => {
  const own = { F5: 'Kontakt:\navklares i mai', B1: 'Husk dette', C1: 'Se [kvartal] i malen' };
  const stand = excelOnTheMock([{ name: 'Portefølje', notes: own }]);
  await marked(stand, [finding(['F5']), finding(['F6'])]);
  assert.deepEqual(stand.sheets[0].notes, { ...own, F5: `${own.F5}\n\n${note}`, F6: note });
  assert.deepEqual(await removeMarks(stand.Excel), { removed: 2, kept: [] });
  assert.deepEqual(stand.sheets[0].notes, own);
});

test('what the user wrote below our words stays', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje', notes: { F5: `${note}\nDette har jeg spurt om.` } }]);
  assert.deepEqual(await removeMarks(stand.Excel), { removed: 1, kept: [] });
  assert.deepEqual(stand.sheets[0].notes, { F5: 'Dette har jeg spurt om.' });
});

test('a cell with a comment thread keeps it and is told of', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje', comments: ['F5'] }]);
  const result = await marked(stand, [finding(['F5']), finding(['F6'])]);
  assert.deepEqual(result, { marked: 1, unmarked: [{ sheet: 'Portefølje', cell: 'F5', why: 'comment' }], kept: [] });
});

test('a second check leaves one set of marks: those of the second', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje' }, { name: 'Om' }]);
  await marked(stand, [finding(['F5']), finding(['F6']), finding(['B2'], { sheet: 'Om' })]);
  await marked(stand, [finding(['F6'])]);
  assert.deepEqual(stand.sheets.map(({ notes }) => notes), [{ F6: note }, {}]);
});

test('where nothing is found and nothing is marked, nothing is written', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje', notes: { F5: 'min' } }]);
  assert.deepEqual(await marked(stand, []), { marked: 0, unmarked: [], kept: [] });
  assert.deepEqual(await removeMarks(stand.Excel), { removed: 0, kept: [] });
  assert.equal(stand.done.writes, 0);
});

test('a note that Excel refuses is left, and the cells after it are marked all the same', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje', refused: ['F6'] }]);
  const result = await marked(stand, ['F5', 'F6', 'F7', 'F8'].map((cell) => finding([cell])));
  assert.deepEqual(result, { marked: 3, unmarked: [{ sheet: 'Portefølje', cell: 'F6', why: 'refused' }], kept: [] });
  assert.deepEqual(Object.keys(stand.sheets[0].notes), ['F5', 'F7', 'F8']);
});

test('when Excel refuses all notes, it is not asked for ever', async () => {
  const cells = Array.from({ length: 500 }, (_, i) => `F${i + 2}`);
  const stand = excelOnTheMock([{ name: 'Portefølje', refused: cells }]);
  const { marked: count, unmarked } = await marked(stand, [finding(cells)]);
  assert.equal(count, 0);
  assert.equal(unmarked.length, 500);
  assert.ok(stand.done.syncs < 60, `${stand.done.syncs} round trips`);
});

test('thousands of cells: as many are marked as in the marked copy, the others are told of', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje' }]);
  const { marked: count, unmarked } = await marked(stand, [finding(Array.from({ length: 5001 }, (_, i) => `F${i + 2}`))]);
  assert.equal(count, 5000);
  assert.deepEqual(unmarked, [{ sheet: 'Portefølje', cell: 'F5002', why: 'many' }]);
});

test('a sheet that is no longer there is told of, and the others are marked', async () => {
  const stand = excelOnTheMock([{ name: 'Om' }]);
  const result = await marked(stand, [finding(['F5']), finding(['B2'], { sheet: 'Om' })]);
  assert.deepEqual(result, { marked: 1, unmarked: [{ sheet: 'Portefølje', cell: 'F5', why: 'gone' }], kept: [] });
});

test('the marks of a sheet that has been protected since stay, and its name is told', async () => {
  const again = await marked(excelOnTheMock([{ name: 'Portefølje', protected: true, notes: { F5: note } }]), []);
  assert.deepEqual(again, { marked: 0, unmarked: [], kept: [{ sheet: 'Portefølje', count: 1 }] });
  const stand = excelOnTheMock([{ name: 'Portefølje', protected: true, notes: { F5: note, F6: note } }, { name: 'Om', notes: { A1: note } }]);
  assert.deepEqual(await removeMarks(stand.Excel), { removed: 1, kept: [{ sheet: 'Portefølje', count: 2 }] });
  assert.deepEqual(stand.sheets[0].notes, { F5: note, F6: note });
});

test('the round trips to Excel do not grow with the findings', async () => {
  const trips = async (count) => {
    const stand = excelOnTheMock([{ name: 'Portefølje', protected: true, allowEditObjects: true,
      unlocked: Array.from({ length: count }, (_, i) => `F${i + 2}`) }]);
    const result = await marked(stand, Array.from({ length: count }, (_, i) => finding([`F${i + 2}`])));
    assert.equal(result.marked, count);
    return stand.done.syncs;
  };
  assert.equal(await trips(200), await trips(1));
});

test('a box is as large as its text where Excel has sizes, and a fault in that costs nothing', async () => {
  const stand = excelOnTheMock([{ name: 'Portefølje' }]);
  await marked(stand, [finding(['F5'])]);
  assert.ok(stand.sheets[0].widths.F5 > 200);

  const sizeless = excelOnTheMock([{ name: 'Portefølje', sizeless: true }]);
  assert.deepEqual(await marked(sizeless, [finding(['F5'])]), { marked: 1, unmarked: [], kept: [] });

  const onTheWeb = excelOnTheMock([{ name: 'Portefølje' }]);
  await mark(officeStandIn(new Uint8Array(1), { platform: 'OfficeOnline' }).Office, onTheWeb.Excel, [finding(['F5'])], fill);
  assert.deepEqual([onTheWeb.sheets[0].widths, Object.keys(onTheWeb.sheets[0].notes)], [{}, ['F5']]);
});

test('an Excel without notes for add-ins is known beforehand', () => {
  const sets = (name, version) => name === 'ExcelApi' && version !== '1.18';
  assert.equal(canMark(officeStandIn(new Uint8Array(1), { sets }).Office), false);
  assert.equal(canMark(Office), true);
});

test('a workbook that is open for reading only gives a sentence', async () => {
  const Excel = { run: () => Promise.reject(excelError('AccessDenied')) };
  await assert.rejects(mark(Office, Excel, [finding(['F5'])], fill), { key: 'plugin.pane.fault.protected' });
  await assert.rejects(removeMarks(Excel), { key: 'plugin.pane.fault.protected' });
});
