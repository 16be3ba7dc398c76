// SPDX-License-Identifier: MIT
//
// Cells as a person lists them: neighbours in a column or a row are joined.

/** "C12" as { column: 'C', number: 3, row: 12 }. */
function parsed(address) {
  const [, column, row] = /^([A-Z]+)([0-9]+)$/.exec(address);
  const number = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, number, row: Number(row) };
}

function follows(previous, next, direction) {
  return direction === 'down'
    ? next.number === previous.number && next.row === previous.row + 1
    : next.row === previous.row && next.number === previous.number + 1;
}

/** Runs of cells, each { text: 'C12' or 'C12–C19', first: 'C12' }, in the order of the addresses. */
export function cellRuns(addresses) {
  const runs = [];
  for (const address of addresses) {
    const cell = parsed(address);
    const run = runs.at(-1);
    const direction = run && (run.direction ?? ['down', 'right'].find((way) => follows(run.end, cell, way)));
    if (direction && follows(run.end, cell, direction)) {
      Object.assign(run, { direction, end: cell, last: address });
    } else {
      runs.push({ first: address, last: address, end: cell });
    }
  }
  return runs.map(({ first, last }) => ({ first, text: first === last ? first : `${first}–${last}` }));
}
