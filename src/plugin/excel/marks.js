// SPDX-License-Identifier: MIT
//
// Our notes in the cells of the open workbook: put in where Excel lets us, and taken away. Nothing is saved. Each step asks for all
// cells at once, since every sync is a round trip to Excel.
import { faultyCells } from './faulty_cells.js';
import { runInExcel } from './fault.js';
import { noteBox } from './note_box.js';
import { joinedBelow, noteText, withoutOurs } from './note_text.js';

const mostNotes = 5000; // as many as the marked copy gets
const mostRefusals = 20; // cells that Excel will not take a note in, before we leave the rest

/** Whether this Excel has notes for add-ins (ExcelApi 1.18). */
export const canMark = (Office) => Office.context.requirements.isSetSupported('ExcelApi', '1.18');

/** The sheets with their notes and protection: one round trip for the names, one for the rest. */
async function readSheets(context) {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  for (const sheet of sheets.items) {
    sheet.notes.load('items/content');
    sheet.protection.load('protected, options');
  }
  await context.sync();
  return sheets.items;
}

/** On a protected sheet Excel takes no note unless its protection lets objects be edited. */
const refusesNotes = ({ protection }) => protection.protected && !protection.options.allowEditObjects;

/** Takes our words out of every note, and counts them; a protected sheet's stay, and its name comes out. */
function takeAway(sheets) {
  const taken = { removed: 0, kept: [] };
  for (const sheet of sheets) {
    const ours = sheet.notes.items.map((note) => ({ note, rest: withoutOurs(note.content) }))
      .filter(({ rest }) => rest !== null);
    if (ours.length > 0 && refusesNotes(sheet)) {
      taken.kept.push({ sheet: sheet.name, count: ours.length });
      continue;
    }
    for (const { note, rest } of ours) {
      if (rest === '') {
        note.delete();
      } else {
        note.content = rest;
      }
      ++taken.removed;
    }
  }
  return taken;
}

/** What must be known of each cell that is to get a note. */
function askAbout(sheet, cells) {
  sheet.comments.load('items/id');
  return Array.from(cells, ([cell, findings]) => {
    const format = sheet.protection.protected ? sheet.getRange(cell).format.protection : null;
    format?.load('locked');
    return { sheet, cell, findings, format };
  });
}

const placeOf = (address) => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

/** Why the cell may not be marked; nothing when it may. */
function hindrance({ sheet, cell, format }, threads) {
  if (refusesNotes(sheet) || (format && format.locked !== false)) {
    return 'protected';
  }
  return threads.get(sheet.name).has(cell) ? 'comment' : '';
}

async function cellsWithThreads(context, sheets) {
  const locations = sheets.map((sheet) => [sheet.name, sheet.comments.items.map((comment) => {
    const range = comment.getLocation();
    range.load('address');
    return range;
  })]);
  await context.sync();
  return new Map(locations.map(([name, ranges]) => [name, new Set(ranges.map(({ address }) => placeOf(address)))]));
}

function write(cell) {
  if (cell.note) {
    cell.note.content = joinedBelow(cell.own, cell.text);
  } else {
    cell.sheet.notes.add(cell.cell, cell.text);
  }
}

/** The notes that the cells have now. */
async function readNotes(context, cells) {
  for (const cell of cells) {
    cell.found = cell.sheet.notes.getItemOrNullObject(cell.cell);
    cell.found.load('content');
  }
  await context.sync();
  return cells;
}

/** Writes the notes. Excel stops at the first that it refuses: then that one is left, and the others are written again. */
async function writeAll(context, cells) {
  const refused = [];
  let left = cells;
  while (left.length > 0 && refused.length < mostRefusals) {
    left.forEach(write);
    try {
      await context.sync();
      return refused;
    } catch {
      left = (await readNotes(context, left)).filter(({ found }) => found.isNullObject || withoutOurs(found.content) === null);
      refused.push(...left.splice(0, 1));
    }
  }
  return [...refused, ...left];
}

/** Makes the new notes' boxes large enough, where Excel has sizes (not on the web). A box that stays small can still be read by pulling its corner. */
async function size(context, Office, cells) {
  const { PC, Mac } = Office.PlatformType;
  if (![PC, Mac].includes(Office.context.platform)) {
    return;
  }
  for (const cell of cells.filter(({ note }) => !note)) {
    Object.assign(cell.sheet.notes.getItem(cell.cell), noteBox(cell.text));
  }
  await context.sync().catch(() => {});
}

/**
 * Puts a note into each cell that the findings name, in place of those of an earlier check. Gives how many cells are marked, the
 * others with why, and which protected sheets keep earlier marks.
 */
export function mark(Office, Excel, findings, fill) {
  return runInExcel(Excel, async (context) => {
    const sheets = await readSheets(context);
    const { kept } = takeAway(sheets);
    const wanted = faultyCells(findings);
    const faulty = sheets.filter(({ name }) => wanted.has(name));
    const cells = faulty.flatMap((sheet) => askAbout(sheet, wanted.get(sheet.name)));
    const unmarked = cells.splice(mostNotes).map((cell) => ({ ...cell, why: 'many' }));
    for (const [name, gone] of wanted) {
      if (!faulty.some((sheet) => sheet.name === name)) {
        unmarked.push(...Array.from(gone.keys(), (cell) => ({ sheet: { name }, cell, why: 'gone' })));
      }
    }
    await context.sync();

    const threads = await cellsWithThreads(context, faulty);
    const free = cells.filter((cell) => {
      const why = hindrance(cell, threads);
      if (why) {
        unmarked.push({ ...cell, why });
      }
      return !why;
    });
    for (const cell of await readNotes(context, free)) {
      cell.note = cell.found.isNullObject ? null : cell.found;
      cell.own = cell.note ? cell.note.content : '';
      cell.text = noteText(cell.findings, fill);
    }
    const refused = await writeAll(context, free);
    unmarked.push(...refused.map((cell) => ({ ...cell, why: 'refused' })));
    const written = free.filter((cell) => !refused.includes(cell));
    await size(context, Office, written);
    return {
      marked: written.length,
      unmarked: unmarked.map(({ sheet, cell, why }) => ({ sheet: sheet.name, cell, why })),
      kept,
    };
  });
}

/** Takes our marks away, and only ours. Gives how many notes, and which protected sheets keep theirs. */
export function removeMarks(Excel) {
  return runInExcel(Excel, async (context) => {
    const taken = takeAway(await readSheets(context));
    await context.sync();
    return taken;
  });
}
