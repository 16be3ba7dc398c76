// SPDX-License-Identifier: MIT
//
// Files to save, made in the page.
import { element } from './elements.js';

const types = {
  csv: 'text/csv',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Lets the browser save the bytes under the name, whose ending says what they are: some browsers make it agree. */
export function saveFile(name, bytes) {
  const type = types[name.split('.').at(-1).toLowerCase()] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
