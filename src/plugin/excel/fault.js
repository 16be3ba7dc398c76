// SPDX-License-Identifier: MIT
//
// What stops a job, as the key of a sentence and what fills its places; the pane says it.

export class Fault extends Error {
  constructor(key, places = {}) {
    super(key);
    this.key = key;
    this.places = places;
  }
}

const keysOfCodes = {
  InvalidOperationInCellEditMode: 'plugin.pane.fault.editing',
  AccessDenied: 'plugin.pane.fault.protected',
  ItemNotFound: 'plugin.pane.fault.gone',
  InvalidReference: 'plugin.pane.fault.gone',
};

/** What Excel threw, as a Fault; `code` is that of an OfficeExtension.Error. */
export function asFault(error) {
  if (error instanceof Fault) {
    return error;
  }
  const key = keysOfCodes[error?.code] ?? 'plugin.pane.fault.unknown';
  return new Fault(key, { reason: String(error?.message || error?.code || error) });
}

/** Runs the batch in Excel when the user has finished typing in a cell; what goes wrong comes out as a Fault. */
export async function runInExcel(Excel, batch) {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asFault(error);
  }
}
