// SPDX-License-Identifier: MIT
//
// A small Excel. Its objects are of the class that is given: Microsoft's mock sees to it that what is read was loaded and synced.
// Beside that, as Excel does: nothing is written before a sync, a sync carries out what was asked in order, and stops at what
// is refused.

/** As an OfficeExtension.Error. */
export const excelError = (code, message = code) => Object.assign(new Error(message), { code });

/**
 * `sheets`: { name, visibility, protected, allowEditObjects, unlocked: [cell], notes: { cell: text }, comments: [cell],
 * refused: [cell], sizeless }. Gives Excel, the sheets, and what was done.
 */
export function excelStandIn(sheets, OfficeMockObject) {
  for (const sheet of sheets) {
    Object.assign(sheet, { notes: { ...sheet.notes }, widths: {} });
  }
  const done = { syncs: 0, calls: [], writes: 0 };
  const asked = []; // what the next sync carries out
  const handles = [];

  /** An object of Microsoft's mock that shows what `current` gives at the sync after a load; null is Excel's null object. */
  function handle(current, methods = {}, writable = {}) {
    let mock = new OfficeMockObject(current() ?? {});
    let isNullObject;
    const wanted = [];
    handles.push(() => {
      const values = current();
      isNullObject = values === null;
      if (values && wanted.length > 0) {
        mock = new OfficeMockObject(values);
        wanted.splice(0).forEach((names) => mock.load(names));
        mock.sync();
      }
    });
    return new Proxy({ ...methods, load: (names) => wanted.push(names) }, {
      get: (own, name) => (name === 'isNullObject' ? isNullObject : own[name] ?? mock[name]),
      set: (own, name, value) => {
        if (!writable[name]) {
          throw new Error(`${String(name)} may not be written`);
        }
        asked.push(() => writable[name](value));
        return true;
      },
    });
  }

  /** A collection whose items are there after load('items/…') and a sync. */
  function collection(items, methods) {
    let shown = null;
    return { ...methods,
      load(names) {
        const each = items();
        each.forEach((item) => item.load(names.replaceAll('items/', '')));
        asked.push(() => { shown = each; });
      },
      get items() {
        if (shown === null) {
          throw excelError('PropertyNotLoaded');
        }
        return shown;
      } };
  }

  function refuse(sheet, cell) {
    if ((sheet.protected && !sheet.allowEditObjects) || sheet.refused?.includes(cell)) {
      throw excelError('AccessDenied');
    }
    ++done.writes;
  }

  const setNote = (sheet, cell) => (text) => {
    refuse(sheet, cell);
    sheet.notes[cell] = text;
  };
  const setWidth = (sheet, cell, points) => {
    if (sheet.sizeless) {
      throw excelError('UnsupportedOperation');
    }
    sheet.widths[cell] = points;
  };
  const noteOf = (sheet, cell) => handle(() => (cell in sheet.notes ? { content: sheet.notes[cell] } : null), {
    delete: () => asked.push(() => {
      refuse(sheet, cell);
      delete sheet.notes[cell];
    }),
  }, { content: setNote(sheet, cell), width: (points) => setWidth(sheet, cell, points), height: () => {} });

  const notesOf = (sheet) => collection(() => Object.keys(sheet.notes).map((cell) => noteOf(sheet, cell)), {
    getItem: (cell) => noteOf(sheet, cell),
    getItemOrNullObject: (cell) => noteOf(sheet, cell),
    add: (cell, text) => {
      asked.push(() => {
        if (cell in sheet.notes || sheet.comments?.includes(cell)) {
          throw excelError('InvalidArgument');
        }
        setNote(sheet, cell)(text);
      });
      return noteOf(sheet, cell);
    },
  });

  const rangeOf = (sheet, cell) => handle(() => ({ address: `'${sheet.name}'!$${cell}` }), {
    select: () => asked.push(() => done.calls.push(`select ${sheet.name}!${cell}`)),
    format: { protection: handle(() => ({ locked: !sheet.unlocked?.includes(cell) })) },
  });

  const sheetHandle = (name) => {
    const sheet = sheets.find((one) => one.name === name) ?? null;
    return handle(() => sheet && { name, visibility: sheet.visibility ?? 'Visible' }, sheet ? {
        activate: () => asked.push(() => done.calls.push(`activate ${name}`)),
        getRange: (cell) => rangeOf(sheet, cell),
        notes: notesOf(sheet),
        comments: collection(() => (sheet.comments ?? []).map((cell, id) => handle(() => ({ id }),
          { getLocation: () => rangeOf(sheet, cell) }))),
        protection: handle(() => ({ protected: Boolean(sheet.protected), options: { allowEditObjects: Boolean(sheet.allowEditObjects) } })),
      } : {});
  };

  const events = [];
  const event = { add: (listener) => asked.push(() => events.push(listener)) };
  const context = {
    workbook: { worksheets: Object.assign(collection(() => sheets.map(({ name }) => sheetHandle(name))),
      { getItemOrNullObject: sheetHandle, onChanged: event, onAdded: event, onDeleted: event }) },
    async sync() {
      ++done.syncs;
      const now = asked.splice(0);
      now.forEach((act) => act());
      handles.forEach((show) => show());
      await new Promise((resolve) => { setTimeout(resolve); }); // the mock's sync does not wait for its parts
    },
  };
  return { done, sheets, events, Excel: { run: (options, batch) => (batch ?? options)(context) } };
}
