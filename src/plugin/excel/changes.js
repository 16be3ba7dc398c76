// SPDX-License-Identifier: MIT
//
// Whether the workbook has changed since it was checked.
import { runInExcel } from './fault.js';

/** Calls back when a cell of any sheet changes. Where Excel cannot tell (before ExcelApi 1.9), never. */
export async function watchChanges(Office, Excel, changed) {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    return;
  }
  await runInExcel(Excel, async (context) => {
    const sheets = context.workbook.worksheets;
    for (const event of [sheets.onChanged, sheets.onAdded, sheets.onDeleted]) {
      event.add(async () => changed());
    }
    await context.sync();
  });
}
