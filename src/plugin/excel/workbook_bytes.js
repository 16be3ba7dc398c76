// SPDX-License-Identifier: MIT
//
// The open workbook as the bytes of an .xlsx, with what is not saved yet. Office gives it in slices.
import { Fault } from './fault.js';

const sliceSize = 4 * 1024 * 1024; // bytes; Office gives no more at a time

/** What Office calls back with, as a promise. */
const asked = (Office, ask) => new Promise((resolve, reject) => {
  ask((result) => {
    if (result.status === Office.AsyncResultStatus.Succeeded) {
      resolve(result.value);
    } else {
      reject(new Fault('plugin.pane.fault.no-bytes', { reason: String(result.error?.message || result.error?.code || '') }));
    }
  });
});

const joined = (slices) => {
  const bytes = new Uint8Array(slices.reduce((length, slice) => length + slice.length, 0));
  let end = 0;
  for (const slice of slices) {
    bytes.set(slice, end);
    end += slice.length;
  }
  return bytes;
};

/** The bytes; a Fault when Excel gives none. Office holds two such files at most, so each is closed. */
export async function workbookBytes(Office) {
  const file = await asked(Office, (done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done));
  try {
    const slices = [];
    for (let i = 0; i < file.sliceCount; ++i) {
      const slice = await asked(Office, (done) => file.getSliceAsync(i, done));
      slices.push(Uint8Array.from(slice.data));
    }
    const bytes = joined(slices);
    if (bytes.length === 0) {
      throw new Fault('plugin.pane.fault.no-bytes', { reason: '0' });
    }
    return bytes;
  } finally {
    await asked(Office, (done) => file.closeAsync(done)).catch(() => {}); // the bytes are here, or the fault is known
  }
}
