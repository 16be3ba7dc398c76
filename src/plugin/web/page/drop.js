// SPDX-License-Identifier: MIT
//
// Files dropped anywhere on the page.

const leftBehind = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i; ///< by systems and open programs, in folders

/** All of the folder's own files, in the order of their names. */
async function filesInFolder(folder) {
  const reader = folder.createReader();
  const entries = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject)); // a hundred at a time
    if (some.length === 0) {
      break;
    }
    entries.push(...some);
  }
  const files = entries.filter((entry) => entry.isFile && !leftBehind.test(entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(files.map((entry) => new Promise((resolve, reject) => entry.file(resolve, reject))));
}

/** What was dropped: files, and the files in folders, where the browser lets a page see into them (not from a disk). */
async function droppedFiles(dataTransfer) {
  const files = Array.from(dataTransfer.files);
  const items = Array.from(dataTransfer.items).filter((item) => item.kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null); // before anything is waited for
  const all = await Promise.all(files.map((file, number) =>
    (entries[number]?.isDirectory ? filesInFolder(entries[number]).catch(() => [file]) : [file])));
  return all.flat();
}

/**
 * Calls take with the files of each drop; `over` is shown while files are held over the page. When nothing can be taken,
 * the pointer says so.
 */
export function takeDroppedFiles(over, canTake, take) {
  const hasFiles = (event) => Array.from(event.dataTransfer?.types ?? []).includes('Files');
  const show = (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = canTake() ? 'copy' : 'none';
      over.hidden = !canTake();
    }
  };
  addEventListener('dragenter', show);
  addEventListener('dragover', show);
  addEventListener('dragleave', (event) => {
    over.hidden = over.hidden || event.relatedTarget === null;
  });
  addEventListener('drop', async (event) => {
    over.hidden = true;
    if (hasFiles(event)) {
      event.preventDefault(); // it would take the page's place
      if (canTake()) {
        take(await droppedFiles(event.dataTransfer));
      }
    }
  });
}
