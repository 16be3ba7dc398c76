// SPDX-License-Identifier: MIT
//
// What is served in the place of Microsoft's office.js: the two stand-ins as one script, over a workbook that is told. Its objects
// are plain ones; whether everything is loaded before it is read is tested on Microsoft's mock.
import { readFileSync } from 'node:fs';

const source = (name) => readFileSync(new URL(name, import.meta.url), 'utf8').replace(/^export /gm, '');

const inBase64 = (bytes) => JSON.stringify(Buffer.from(bytes).toString('base64'));

/**
 * The script; `sheets` and `office` are those of the stand-ins. `supported` is the newest ExcelApi, `later` what the workbook has
 * become after standIn.change().
 */
export const officeJs = (bytes, { sheets = [{ name: 'Portefølje' }], office = {}, supported = '1.20', later = bytes } = {}) => `(() => {
${source('excel_stand_in.mjs')}
${source('office_stand_in.mjs')}
class Plain {
  constructor(values) { Object.assign(this, values); }
  load() {}
  sync() {}
}
const newest = ${JSON.stringify(supported)}.split('.')[1];
const sets = (name, version) => name !== 'ExcelApi' || Number(version.split('.')[1]) <= Number(newest);
const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const open = (bytes) => officeStandIn(bytes, { sets, ...${JSON.stringify(office)} }).Office;
const excel = excelStandIn(${JSON.stringify(sheets)}, Plain);
const change = () => {
  Office.context = open(fromBase64(${inBase64(later)})).context;
  excel.events.forEach((listener) => listener({}));
};
Object.assign(window, { Excel: excel.Excel, Office: open(fromBase64(${inBase64(bytes)})), standIn: { ...excel, change } });
})();`;
