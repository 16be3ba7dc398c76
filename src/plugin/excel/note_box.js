// SPDX-License-Identifier: MIT
//
// The size of a note's box, in points, for all of its text to show; as outgoing/marking/note_placement.cpp.

const width = 248;
const charactersOfALine = 46; // of Tahoma 9 in that width, with some to spare
const line = 12;
const margins = 15;
const tallest = 480; // taller would not fit on a screen

/** How wide and tall the text's box must be. */
export function noteBox(text) {
  const lines = text.split('\n').reduce((count, words) => count + Math.max(1, Math.ceil(words.length / charactersOfALine)), 0);
  return { width, height: Math.min(lines * line + margins, tallest) };
}
