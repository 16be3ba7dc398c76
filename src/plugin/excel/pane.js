// SPDX-License-Identifier: MIT
//
// The pane: checks the workbook that Excel has open with the page's engine, lists what is found, goes to the cells and marks them.
import { cellRuns } from './cells.js';
import { watchChanges } from './changes.js';
import { Checker } from './checker.js';
import { element, severityShape } from './elements.js';
import { Fault, asFault } from './fault.js';
import { findingsList } from './findings_list.js';
import { goTo } from './go_to.js';
import { canMark, mark, removeMarks } from './marks.js';
import { Texts, languageFor } from './texts.js';
import { unmarkedCells } from './unmarked_cells.js';
import { workbookBytes } from './workbook_bytes.js';

const at = (id) => document.getElementById(id);
const rangeFrom = ({ cells }, first) => cellRuns(cells).find((run) => run.first === first).text.replace('–', ':');
const sentences = JSON.parse(at('texts').textContent);

class Pane {
  constructor() {
    this.texts = new Texts(sentences, languageFor([navigator.language]));
    this.findings = null; ///< of the last check; null before the first
    this.hasMarks = false; ///< put in since the pane was opened
    this.checker = new Checker({ worker: at('worker').textContent, engine: at('engine').textContent });
    at('language').addEventListener('change', ({ target }) => this.alone(() => this.speak(target.value)));
    at('check').addEventListener('click', () => this.alone(() => this.check()));
    at('mark').addEventListener('click', () => this.alone(() => this.mark()));
    at('remove').addEventListener('click', () => this.alone(() => this.remove()));
  }

  say(key, places) {
    return this.texts.fill(`plugin.pane.${key}`, places);
  }

  /** Does one thing at a time; a fault is said where the user looks. */
  async alone(work) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    at('result').setAttribute('aria-busy', 'true'); // not what is said: that is to be heard meanwhile
    at('fault').textContent = '';
    try {
      await work();
    } catch (error) {
      const { key, places } = asFault(error);
      at('fault').textContent = this.texts.fill(key, places);
    } finally {
      at('progress').textContent = '';
      at('result').removeAttribute('aria-busy');
      this.busy = false;
    }
    if (at('language').value !== this.texts.language) { // chosen meanwhile
      await this.alone(() => this.speak(at('language').value));
    }
  }

  /** Once Office has said in which program the pane is. */
  async start({ host }) {
    if (host !== Office.HostType.Excel) {
      throw new Fault('plugin.pane.fault.outside');
    }
    await this.speak(languageFor([Office.context.displayLanguage]));
    at('check').hidden = false;
    watchChanges(Office, Excel, () => {
      at('changed').textContent = this.findings && this.say('changed');
    }).catch(() => {}); // then it is not said; the check works all the same
  }

  async speak(language) {
    this.texts = new Texts(sentences, language);
    document.documentElement.lang = language;
    at('language').value = language;
    document.querySelectorAll('[data-text]').forEach((part) => { part.textContent = this.say(part.dataset.text); });
    at('check').textContent = this.say(this.findings ? 'check-again' : 'check');
    at('changed').textContent = at('changed').textContent && this.say('changed');
    at('mark-result').replaceChildren();
    if (this.findings) {
      this.take(await this.checker.inLanguage(language));
      this.show();
    }
  }

  async check() {
    at('progress').textContent = this.say('reading');
    const bytes = await workbookBytes(Office);
    at('progress').textContent = this.say('checking');
    at('changed').textContent = '';
    this.take(await this.checker.check([{ name: 'workbook.xlsx', bytes }], this.texts.language).catch((error) => {
      this.findings = null;
      at('result').hidden = true;
      throw new Fault('plugin.pane.fault.check', { reason: error.message });
    }));
    this.show();
    at('summary').focus();
    if (this.hasMarks) {
      await (this.findings.length > 0 ? this.mark() : this.remove());
    }
  }

  take(json) {
    const { files, findings } = JSON.parse(json);
    this.findings = [...files.flatMap((file) => file.findings), ...findings];
  }

  show() {
    const counts = { error: 0, warning: 0, note: 0 };
    this.findings.forEach(({ severity }) => { ++counts[severity]; });
    const worst = ['error', 'warning'].find((severity) => counts[severity] > 0) ?? 'good';
    const summary = worst === 'good' ? this.texts.fill('plugin.summary.good', { count: 1 })
      : this.texts.fill(`plugin.summary.${worst}s`, { count: counts[worst] });
    const box = document.querySelector('.summary');
    box.className = `summary ${worst}`;
    box.querySelector('.shape')?.remove();
    box.prepend(severityShape(worst));
    at('summary').textContent = summary;
    at('counts').textContent = this.texts.counts(counts);
    at('hint').hidden = this.findings.length === 0;
    at('list').replaceChildren(...this.findings.length === 0 ? [] : [findingsList(this.findings, this.texts,
      { onGoTo: (finding, cell) => this.alone(() => goTo(Excel, finding.sheet, rangeFrom(finding, cell))) })]);
    const able = canMark(Office);
    at('mark-hint').textContent = this.say(able ? 'mark-hint' : 'cannot-mark');
    at('mark').hidden = !able || this.findings.length === 0;
    at('remove').hidden = !able;
    at('marks').hidden = this.findings.length === 0 && !able;
    at('mark-result').replaceChildren();
    at('check').textContent = this.say('check-again');
    at('what').hidden = true;
    at('result').hidden = false;
  }

  async mark() {
    at('progress').textContent = this.say('marking');
    const { marked, unmarked, kept } = await mark(Office, Excel, this.findings, (key, places) => this.texts.fill(key, places));
    this.hasMarks = marked > 0;
    at('mark-result').replaceChildren(
      element('p', {}, marked > 0 || unmarked.length === 0 ? this.say('marked', { count: marked }) : ''), ...unmarkedCells(unmarked, this.texts),
      ...this.keptMarks(kept));
  }

  keptMarks(kept) {
    return kept.map(({ sheet }) => element('p', {}, this.say('kept', { sheet })));
  }

  async remove() {
    at('progress').textContent = this.say('removing');
    const { removed, kept } = await removeMarks(Excel);
    this.hasMarks = false;
    at('mark-result').replaceChildren(
      element('p', {}, removed > 0 ? this.say('removed', { count: removed }) : kept.length === 0 ? this.say('removed-none') : ''),
      ...this.keptMarks(kept));
  }
}

const pane = new Pane();
at('check').hidden = true;
pane.speak(pane.texts.language);
if (typeof Office === 'undefined') {
  at('progress').textContent = '';
  at('fault').textContent = pane.say('fault.no-office');
} else {
  at('progress').textContent = pane.say('starting');
  Office.onReady((info) => pane.alone(() => pane.start(info)));
}
