// SPDX-License-Identifier: MIT
//
// The cells that could not be marked, told to the user.
import { cellRuns } from './cells.js';
import { element } from './elements.js';

const mostRunsTold = 12; // of a sheet's cells
const inOrder = new Intl.Collator('en', { numeric: true }).compare; // one for all: making it takes longer than comparing

function onSheet({ sheet, why, cells }, texts) {
  const runs = cellRuns(cells.sort(inOrder));
  const told = [runs.slice(0, mostRunsTold).map(({ text }) => text).join(', ')];
  const left = runs.length - mostRunsTold;
  if (left > 0) {
    told.push(texts.fill('plugin.findings.more-cells', { count: left }));
  }
  return texts.fill('plugin.pane.unmarked-cells', { sheet, cells: told.join(' '), why: texts.fill(`plugin.pane.why.${why}`) });
}

/** How many there are, and on each sheet which, and why; nothing when all are marked. */
export function unmarkedCells(unmarked, texts) {
  if (unmarked.length === 0) {
    return [];
  }
  const groups = new Map();
  for (const { sheet, cell, why } of unmarked) {
    const key = `${why} ${sheet}`;
    const group = groups.get(key) ?? { sheet, why, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [element('p', {}, texts.fill('plugin.pane.unmarked', { count: unmarked.length })),
    element('ul', {}, Array.from(groups.values(), (group) => element('li', {}, onSheet(group, texts))))];
}
