// SPDX-License-Identifier: MIT
//
// What is served in the place of Microsoft's office.js: the two stand-ins as one script, over a workbook that is told. Its objects
// are plain ones; whether everything is loaded before it is read is tested on Microsoft's mock.
import { readFileSync } from 'node:fs';

const source = (name) => readFileSync(new URL(name, import.meta.url), 'utf8').replace(/^export /gm, '');

/** The script; `sheets` and `office` are those of the stand-ins. `supported` is the newest ExcelApi. */
export const officeJs = (bytes, { sheets = [{ name: 'Portefølje' }], office = {}, supported = '1.20' } = {}) => `(() => {
${source('excel_stand_in.mjs')}
${source('office_stand_in.mjs')}
class Plain {
  constructor(values) { Object.assign(this, values); }
  load() {}
  sync() {}
}
const newest = ${JSON.stringify(supported)}.split('.')[1];
const sets = (name, version) => name !== 'ExcelApi' || Number(version.split('.')[1]) <= Number(newest);
const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), (letter) => letter.charCodeAt(0));
const excel = excelStandIn(${JSON.stringify(sheets)}, Plain);
const { Office } = officeStandIn(bytes, { sets, ...${JSON.stringify(office)} });
Object.assign(window, { Excel: excel.Excel, Office, standIn: excel });
})();`;
