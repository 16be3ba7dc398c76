// SPDX-License-Identifier: MIT
//
// Files dropped anywhere on the page.

/** Calls take with the files of each drop; `over` is shown while files are held over the page. */
export function takeDroppedFiles(over, take) {
  const hasFiles = (event) => Array.from(event.dataTransfer?.types ?? []).includes('Files');
  const show = (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      over.hidden = false;
    }
  };
  addEventListener('dragenter', show);
  addEventListener('dragover', show);
  addEventListener('dragleave', (event) => {
    over.hidden = over.hidden || event.relatedTarget === null;
  });
  addEventListener('drop', (event) => {
    over.hidden = true;
    if (hasFiles(event)) {
      event.preventDefault();
      take(Array.from(event.dataTransfer.files));
    }
  });
}
