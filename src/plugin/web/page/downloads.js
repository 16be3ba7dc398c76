// SPDX-License-Identifier: MIT
//
// Files to save, made in the page.
import { element } from './elements.js';

/** Lets the browser save the bytes under the name. */
export function saveFile(name, bytes, type) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
