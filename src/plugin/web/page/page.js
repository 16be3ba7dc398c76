// SPDX-License-Identifier: MIT
//
// The page: files in by a drop or a choice, progress, and what was found.
import { Cancelled, Checker } from './checker.js';
import { saveFile } from './downloads.js';
import { takeDroppedFiles } from './drop.js';
import { element, severityShape } from './elements.js';
import { ProgressView } from './progress_view.js';
import { resultsView } from './results_view.js';
import { languageFor, Texts } from './texts.js';

const part = (id) => document.getElementById(id);
const allTexts = JSON.parse(part('texts').textContent);
const memory = Number(part('engine').dataset.memory);
const version = part('engine').dataset.version;
const isNewEnough = typeof DecompressionStream === 'function' && typeof WebAssembly === 'object' && typeof Worker === 'function';

class Page {
  constructor() {
    this.texts = new Texts(allTexts, languageFor(navigator.languages));
    this.progress = new ProgressView(part('progress'), () => this.cancelling?.abort());
    this.cancelling = null;
    this.outcome = null; ///< the last check's JSON, as an object
    this.hidden = new Set(); ///< the severities that are not shown
    this.noticed = [null]; ///< the message above all: key and places
    this.translate();
    this.listen();
    this.show(isNewEnough ? 'offer' : 'too-old');
    if (isNewEnough) {
      this.checker = new Checker({ worker: part('worker').textContent, engine: part('engine').textContent });
    }
  }

  listen() {
    for (const input of document.querySelectorAll('input[type=file]')) {
      input.addEventListener('change', () => {
        const files = Array.from(input.files);
        input.value = '';
        this.check(files);
      });
    }
    takeDroppedFiles(part('over'), () => this.canCheck(),
      (files) => (files.length > 0 ? this.check(files) : this.notice('plugin.page.no-files')));
    for (const button of document.querySelectorAll('[data-language]')) {
      button.addEventListener('click', () => this.speak(button.dataset.language));
    }
  }

  /** All that stands in the page's own words, in its language. */
  translate() {
    const { texts } = this;
    document.documentElement.lang = texts.language;
    document.title = texts.fill('plugin.page.title');
    for (const place of document.querySelectorAll('[data-text]')) {
      place.textContent = texts.fill(place.dataset.text, { memory, version });
    }
    for (const place of document.querySelectorAll('[data-label]')) {
      place.setAttribute('aria-label', texts.fill(place.dataset.label));
    }
    for (const button of document.querySelectorAll('[data-language]')) {
      button.setAttribute('aria-pressed', String(button.dataset.language === texts.language));
    }
    document.querySelector('.severities').replaceChildren(...['error', 'warning', 'note'].map((severity) => element('div', {},
      element('dt', {}, severityShape(severity), texts.fill(`mark.severity.${severity}`)),
      element('dd', {}, texts.fill(`plugin.page.${severity}-means`)))));
    this.progress.speak(texts);
  }

  /** The page in another language, with what it shows. */
  async speak(language) {
    this.texts = new Texts(allTexts, language);
    this.notice(...this.noticed);
    this.translate();
    const { outcome } = this;
    if (outcome === null || this.cancelling !== null) {
      return;
    }
    try {
      const json = await this.checker.inLanguage(language);
      if (this.outcome === outcome && this.texts.language === language && this.cancelling === null) {
        this.outcome = JSON.parse(json);
        this.showResults();
      }
    } catch (fault) {
      if (this.cancelling === null) { // a check that began since has an answer of its own
        this.fail(fault);
      }
    }
  }

  canCheck() {
    return isNewEnough && this.cancelling === null;
  }

  async check(files) {
    if (files.length === 0 || !this.canCheck()) {
      return;
    }
    this.cancelling = new AbortController();
    this.show('progress');
    this.progress.begin(files.length);
    try {
      const given = files.map((file) => ({ name: file.name, bytes: file }));
      const json = await this.checker.check(given, this.texts.language,
        { signal: this.cancelling.signal, onProgress: (progress) => this.progress.update(progress) });
      this.outcome = JSON.parse(json);
      while (this.outcome.language !== this.texts.language) { // chosen meanwhile
        this.outcome = JSON.parse(await this.checker.inLanguage(this.texts.language));
      }
      this.hidden.clear();
      if (this.outcome.files.length === 0) {
        this.offer('plugin.page.only-templates', { count: files.length });
      } else {
        this.show('results');
        this.showResults();
        part('summary').focus();
      }
    } catch (fault) {
      this.fail(fault);
    } finally {
      this.progress.end();
      this.cancelling = null;
    }
  }

  /** Tells of what stopped the check or the answer at hand. */
  fail(fault) {
    this.offer(fault instanceof Cancelled ? 'plugin.page.cancelled' : 'plugin.page.failed', { why: fault.message });
  }

  /** The page as it began, with a message. */
  offer(key, places) {
    this.outcome = null;
    this.show('offer');
    this.notice(key, places);
    part('offer').querySelector('input').focus();
  }

  /** Shows one of the page's states. */
  show(state) {
    this.notice(state === 'too-old' ? 'plugin.page.too-old' : null);
    document.body.dataset.state = state;
    part('offer').hidden = state !== 'offer';
    part('progress').hidden = state !== 'progress';
    part('results').hidden = state !== 'results';
    part('again').hidden = state !== 'results';
    document.querySelector('.welcome').classList.toggle('unseen', state === 'results');
  }

  showResults() {
    part('results').replaceChildren(...resultsView(this.outcome, this.texts, {
      hidden: this.hidden,
      onMark: (number) => this.giveMarked(number),
      onList: () => this.giveList(),
      onPrint: () => print(),
    }));
    const next = this.outcome.files.some((file) => file.findings.length > 0) ? 'again' : 'another';
    document.querySelector('.again-title').textContent = this.texts.fill(`plugin.page.${next}`);
    document.querySelector('.again-how').textContent = this.texts.fill(`plugin.page.${next}-how`);
  }

  async giveMarked(number) {
    const { file } = this.outcome.files[number];
    const waiting = setTimeout(() => this.say('plugin.page.mark-making'), 400); // a large workbook takes seconds
    try {
      const { name, bytes, reason } = await this.checker.mark(number, this.texts.language);
      saveFile(name, bytes);
      this.say(reason === '' ? 'plugin.page.mark-done' : 'plugin.page.mark-list', { name, reason });
    } catch {
      this.say('plugin.page.mark-failed', { name: file });
    } finally {
      clearTimeout(waiting);
    }
  }

  async giveList() {
    const name = this.texts.fill('plugin.page.list-file');
    try {
      saveFile(name, await this.checker.list(this.texts.language));
      this.say('plugin.page.mark-done', { name });
    } catch {
      this.say('plugin.page.mark-failed', { name });
    }
  }

  /** Says something where it is seen, and heard, for a while. */
  say(key, places) {
    clearTimeout(this.silence);
    part('said').textContent = this.texts.fill(key, places);
    this.silence = setTimeout(() => { part('said').textContent = ''; }, 15_000);
  }

  /** A message above all, or none. */
  notice(key, places) {
    this.noticed = [key, places];
    part('notice').hidden = key === null;
    part('notice').textContent = key === null ? '' : this.texts.fill(key, places);
    part('said').textContent = '';
  }
}

new Page();
