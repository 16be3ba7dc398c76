// SPDX-License-Identifier: MIT
//
// The cells that findings name, by sheet.

const ranks = { error: 0, warning: 1, note: 2 };

/** A Map of sheets, each a Map from a cell to its findings, the worst first. What concerns a whole sheet or file has no cell. */
export function faultyCells(findings) {
  const sheets = new Map();
  for (const finding of findings) {
    for (const cell of new Set(finding.sheet ? finding.cells : [])) {
      const cells = sheets.get(finding.sheet) ?? new Map();
      sheets.set(finding.sheet, cells);
      cells.set(cell, [...cells.get(cell) ?? [], finding]);
    }
  }
  for (const cells of sheets.values()) {
    cells.forEach((ofCell) => ofCell.sort((a, b) => ranks[a.severity] - ranks[b.severity]));
  }
  return sheets;
}
