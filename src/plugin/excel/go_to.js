// SPDX-License-Identifier: MIT
//
// From a finding to its cell in Excel.
import { Fault, runInExcel } from './fault.js';

/** Shows the sheet and selects the cell (the sheet's first when there is none); a Fault when it cannot be shown. */
export function goTo(Excel, sheetName, cell = 'A1') {
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
    sheet.getRange(cell).select();
    await context.sync();
  });
}
