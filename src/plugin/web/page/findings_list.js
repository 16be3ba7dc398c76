// SPDX-License-Identifier: MIT
//
// The findings of one file as a list, for the page and for a spreadsheet's pane.
import { cellRuns } from './cells.js';
import { element, severityShape } from './elements.js';

const mostRuns = 12; ///< of cells in one finding that are shown

/** The places of a finding: its sheet and cells; with onGoTo each is a button that goes there. */
function places(finding, texts, onGoTo) {
  if (finding.sheet === '') {
    return element('span', { class: 'sheet' }, texts.fill('mark.list.whole-file'));
  }
  const runs = cellRuns(finding.cells);
  const cell = ({ first, text }) => (onGoTo
    ? element('button', { type: 'button', class: 'cell', 'data-cell': first,
      'aria-label': texts.fill('mark.list.go-to', { cell: text, sheet: finding.sheet }), click: () => onGoTo(finding, first) }, text)
    : element('span', { class: 'cell', 'data-cell': first }, text));
  const cells = runs.slice(0, mostRuns).flatMap((run, number) => (number === 0 ? [cell(run)] : [', ', cell(run)]));
  const left = runs.length - mostRuns;
  return [
    element('span', { class: 'sheet' }, finding.sheet),
    element('span', { class: 'cells' }, runs.length === 0 ? texts.fill('mark.list.whole-sheet') : cells,
      left > 0 ? ` ${texts.fill('plugin.findings.more-cells', { count: left })}` : null),
  ];
}

/** What was expected and found and what to do, of those that it says. */
function explanation(finding, texts) {
  const rows = [['remedy', finding.remedy], ['expected', finding.expected], ['found', finding.found]]
    .filter(([, words]) => words !== '')
    .map(([part, words]) => element('div', { class: part },
      element('dt', {}, texts.fill(`mark.list.column.${part}`)), element('dd', {}, words)));
  return rows.length === 0 ? null : element('dl', {}, rows);
}

function findingItem(finding, texts, { onGoTo, heading }) {
  return element('li', { class: `finding ${finding.severity}`, 'data-severity': finding.severity, 'data-code': finding.code },
    element('p', { class: 'place' },
      element('span', { class: 'severity' }, severityShape(finding.severity), texts.fill(`mark.severity.${finding.severity}`)),
      places(finding, texts, onGoTo),
      finding.subject === '' ? null : element('span', { class: 'subject' }, finding.subject)),
    element(`h${heading}`, { class: 'what' }, finding.what),
    explanation(finding, texts),
    finding.accepted ? element('p', { class: 'accepted' }, texts.fill('plugin.findings.accepted', { why: finding.accepted })) : null);
}

/**
 * The list, in the order given; the first `most` at once, and a button for as many more.
 * @param {Object[]} findings of the JSON that the check gives
 * @param {Texts} texts
 * @param {{onGoTo?: (finding: Object, cell: string) => void, heading?: number, most?: number}} options heading: the level of
 * the headings that say what is wrong
 */
export function findingsList(findings, texts, { onGoTo = null, heading = 3, most = 200 } = {}) {
  // Safari takes a list without numbers for none, unless it is told.
  const list = element('ol', { class: 'findings', role: 'list' });
  const more = element('button', { type: 'button', class: 'more', click: () => showMore() });
  let shown = 0;
  const showMore = () => {
    const first = list.childElementCount;
    list.append(...findings.slice(shown, shown + most).map((finding) => findingItem(finding, texts, { onGoTo, heading })));
    shown = list.childElementCount;
    const left = findings.length - shown;
    more.hidden = left <= 0;
    more.textContent = texts.fill('plugin.findings.show-more', { count: Math.min(left, most), all: findings.length });
    if (first > 0) {
      const next = list.children[first].querySelector('.what');
      next.tabIndex = -1;
      next.focus();
    }
  };
  showMore();
  return element('div', { class: 'findings-list' }, list, more);
}
