// SPDX-License-Identifier: MIT
//
// A note in words, as outgoing/marking/note_text.cpp writes it in the marked copy, so that each takes the other's marks away.

const leadSign = '[kvartal] ';
const endSign = '———'; // a line that ends our words; what is written below is the contact's
const longestPart = 600; // characters of what, expected, found or remedy
const mostFindings = 8; // of one cell; the list has all

const shortened = (text) => {
  const characters = Array.from(text);
  return characters.length <= longestPart ? text : `${characters.slice(0, longestPart - 1).join('')}…`;
};

const inWords = (finding, fill) => {
  const lines = [shortened(finding.what)];
  for (const part of ['expected', 'found', 'remedy']) {
    if (finding[part]) {
      lines.push(fill(`mark.note.${part}`, { words: shortened(finding[part]) }));
    }
  }
  return lines.join('\n');
};

/** The note of a cell; `fill` gives the sentence of a key with its places filled. */
export function noteText(findings, fill) {
  const parts = findings.slice(0, mostFindings)
    .map((finding) => `${fill(`mark.severity.${finding.severity}`, {})}\n${inWords(finding, fill)}`);
  return `${leadSign}${parts.join('\n\n')}\n${endSign}`;
}

const findAtLineStart = (text, sign, from) => {
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (at === 0 || /[\r\n]/.test(text[at - 1])) {
      return at;
    }
  }
  return -1;
};

/** The text without our words; null when it has none of ours. */
export function withoutOurs(text) {
  let begin = findAtLineStart(text, leadSign, 0);
  if (begin < 0) {
    return null;
  }
  const lastLine = findAtLineStart(text, endSign, begin);
  let end = lastLine < 0 ? text.length : lastLine + endSign.length;
  while (begin === 0 && end < text.length && /[\r\n]/.test(text[end])) {
    ++end; // what the contact wrote below begins on a line of its own
  }
  for (let breaks = 0; begin > 0 && breaks < 2 && /[\r\n]/.test(text[begin - 1]); ++breaks) {
    --begin;
  }
  return text.slice(0, begin) + text.slice(end);
}

/** A note's text with ours below what the contact has written. */
export const joinedBelow = (own, ours) => (own === '' ? ours : `${own}\n\n${ours}`);
