// SPDX-License-Identifier: MIT
//
// What a check found: what to do next in one line, the files, and the findings of each.
import { element, severityShape } from './elements.js';
import { findingsList } from './findings_list.js';

const severities = ['error', 'warning', 'note'];

/** How many findings of each severity the file has, without the accepted ones. */
function countsOf(file) {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of file.findings) {
    counts[finding.severity] += finding.accepted ? 0 : 1;
  }
  return counts;
}

/** The gravest severity that there is; 'good' for none, and for notes alone. */
function stateOf({ error, warning }) {
  return error > 0 ? 'error' : warning > 0 ? 'warning' : 'good';
}

/** What to do next, by the gravest; where no cell is to be corrected, as in a file that is no workbook, none is spoken of. */
function nextStep(outcome, state, texts) {
  if (state === 'good') {
    const notes = outcome.counts.note;
    return notes > 0 ? texts.fill('plugin.summary.next-notes', { count: notes }) : texts.fill('plugin.summary.next-good');
  }
  const inCells = outcome.files.some((file) => file.findings.some(({ severity, accepted, cells }) =>
    severity === 'error' && !accepted && cells.length > 0));
  return texts.fill(`plugin.summary.next-${state === 'warning' ? 'warnings' : inCells ? 'errors' : 'unread'}`);
}

function summary(outcome, texts) {
  const { counts } = outcome;
  const state = stateOf(counts);
  const title = state === 'good' ? texts.fill('plugin.summary.good', { count: outcome.files.length })
    : texts.fill(`plugin.summary.${state}s`, { count: counts[state] });
  const all = counts.error + counts.warning + counts.note;
  return element('div', { class: `summary ${state}`, 'data-state': state }, severityShape(state),
    element('div', {}, element('h2', { id: 'summary', tabindex: '-1' }, `${title}.`), element('p', { class: 'next' }, nextStep(outcome, state, texts)),
      all > counts[state] ? element('p', { class: 'small counts' }, `${texts.counts(counts)}.`) : null));
}

/** The files in a table, when there are several. */
function overview(outcome, texts) {
  const heading = (words, attributes = {}) => element('th', { scope: 'col', ...attributes }, words);
  const words = { error: 'plugin.page.state-errors', warning: 'plugin.page.state-warnings', good: 'plugin.page.state-good' };
  const rows = outcome.files.map((file, number) => {
    const counts = countsOf(file);
    const state = stateOf(counts);
    return element('tr', {},
      element('th', { scope: 'row' }, element('a', { href: `#file-${number}` }, file.file)),
      element('td', {}, element('span', { class: 'state' }, severityShape(state), texts.fill(words[state]))),
      element('td', {}, file.organisation ?? '–'),
      severities.map((severity) => element('td', { class: 'n' }, String(counts[severity]))));
  });
  return element('div', { class: 'region', role: 'region', tabindex: '0', 'aria-label': texts.fill('plugin.page.overview') },
    element('table', { class: 'overview' }, element('caption', {}, texts.fill('plugin.page.overview')),
      element('thead', {}, element('tr', {}, heading(texts.fill('plugin.page.column-file')), heading(texts.fill('plugin.page.column-state')),
        heading(texts.fill('plugin.page.organisation')),
        severities.map((severity) => heading(texts.fill(`plugin.page.count-${severity}s`), { class: 'n' })))),
      element('tbody', {}, rows)));
}

/** Boxes that show and hide the severities that there are, when there are several. */
function filter(outcome, texts, hidden, results) {
  const present = severities.filter((severity) => outcome.counts[severity] > 0);
  const all = present.reduce((sum, severity) => sum + outcome.counts[severity], 0);
  const said = element('p', { role: 'status', class: 'small' });
  const apply = (isFirst) => {
    severities.forEach((severity) => results().forEach((one) => one.classList.toggle(`hide-${severity}`, hidden.has(severity))));
    const shown = present.reduce((sum, severity) => sum + (hidden.has(severity) ? 0 : outcome.counts[severity]), 0);
    said.textContent = isFirst && shown === all ? '' : texts.fill('plugin.page.shown', { shown, all });
  };
  const box = (severity) => element('label', {},
    element('input', { type: 'checkbox', checked: !hidden.has(severity), 'data-shows': severity, change: ({ target }) => {
      hidden[target.checked ? 'delete' : 'add'](severity);
      apply(false);
    } }),
    severityShape(severity), `${texts.fill(`plugin.page.count-${severity}s`)} (${outcome.counts[severity]})`);
  apply(true);
  return present.length < 2 ? null : element('fieldset', { class: 'filter' },
    element('legend', { class: 'unseen' }, texts.fill('plugin.page.filter')), present.map(box), said);
}

function aboutFile(file, texts) {
  const parts = [file.organisation, file.template === null ? null : texts.fill('plugin.page.initiatives', { count: file.initiatives })];
  const known = parts.filter((words) => words !== null);
  return known.length === 0 ? null : element('p', {}, known.join(', '));
}

const canBeMarked = (file) => file.findings.length > 0 && file.sha256 !== '';

/** The button for the marked copy, and what that is. */
function marking(file, number, texts, onMark, kind = '') {
  return [
    element('button', { type: 'button', class: `button ${kind}`, 'data-do': 'mark', 'aria-label': texts.fill('plugin.page.mark-of', { name: file.file }),
      click: () => onMark(number) }, texts.fill('plugin.page.mark')),
    element('p', { class: 'how' }, texts.fill('plugin.page.mark-how')),
  ];
}

function fileResult(file, number, texts, onMark) {
  return element('article', { class: 'file-result', id: `file-${number}`, 'aria-labelledby': `file-title-${number}` },
    element('header', {},
      element('div', {}, element('h3', { id: `file-title-${number}` }, file.file), aboutFile(file, texts)),
      onMark !== null && canBeMarked(file) ? marking(file, number, texts, onMark) : null),
    file.findings.length > 0 || onMark === null ? null : element('p', { class: 'fine' }, severityShape('good'), texts.fill('plugin.page.file-good')),
    file.findings.length === 0 ? null : findingsList(file.findings, texts, { heading: 4 }));
}

/**
 * The parts of the result.
 * @param {Object} outcome the JSON of the check
 * @param {Texts} texts
 * @param {{hidden: Set<string>, onMark: (number: number) => void, onList: () => void, onPrint: () => void}} doing
 */
export function resultsView(outcome, texts, { hidden, onMark, onList, onPrint }) {
  const button = (what, click) => element('button', { type: 'button', class: 'button', 'data-do': what, click }, texts.fill(`plugin.page.${what}`));
  const isOne = outcome.files.length === 1;
  const files = outcome.files.map((file, number) => fileResult(file, number, texts, isOne ? null : onMark));
  const [mark, how] = isOne && canBeMarked(outcome.files[0]) ? marking(outcome.files[0], 0, texts, onMark, 'primary') : [null, null];
  const hasFindings = outcome.files.some((file) => file.findings.length > 0);
  return [
    summary(outcome, texts),
    hasFindings ? element('div', { class: 'actions' }, mark, button('list', onList), button('print', onPrint)) : null,
    how,
    isOne ? null : overview(outcome, texts),
    filter(outcome, texts, hidden, () => files),
    ...files,
  ].filter((shown) => shown !== null);
}
