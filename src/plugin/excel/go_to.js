// SPDX-License-Identifier: MIT
//
// From a finding to its cell in Excel.
import { Fault, runInExcel } from './fault.js';

/** Shows the sheet and selects the cell, or the cells of a range; a Fault when it cannot be shown. */
export function goTo(Excel, sheetName, cells) {
  return runInExcel(Excel, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) {
      throw new Fault('plugin.pane.fault.no-sheet', { sheet: sheetName });
    }
    if (sheet.visibility !== 'Visible') {
      throw new Fault('plugin.pane.fault.hidden-sheet', { sheet: sheetName });
    }
    sheet.activate();
    sheet.getRange(cells).select();
    await context.sync();
  });
}
