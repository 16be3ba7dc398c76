// SPDX-License-Identifier: MIT
//
// How far a check has come, and how long it has taken; a short check is over before it is shown.

const shownAfter = 250; ///< milliseconds

export class ProgressView {
  /** @param {HTMLElement} section with the places that are filled  @param {() => void} onCancel */
  constructor(section, onCancel) {
    this.section = section;
    this.place = (selector) => section.querySelector(selector);
    this.place('[data-do=cancel]').addEventListener('click', onCancel);
    this.texts = null;
    this.files = 0;
    this.progress = null;
    this.timers = [];
  }

  speak(texts) {
    this.texts = texts;
    this.write();
  }

  begin(files) {
    this.files = files;
    this.progress = null;
    this.began = performance.now();
    this.section.classList.add('waiting');
    this.write();
    this.timers = [setTimeout(() => this.appear(), shownAfter), setInterval(() => this.write(), 1000)];
  }

  appear() {
    this.section.classList.remove('waiting');
    this.place('h2').focus();
  }

  update(progress) {
    this.progress = progress;
    this.write();
  }

  end() {
    this.timers.forEach(clearTimeout);
    this.files = 0;
  }

  write() {
    if (this.files === 0) {
      return;
    }
    const { texts, files, progress } = this;
    this.place('h2').textContent = texts.fill('plugin.page.progress', { count: files });
    const bar = this.place('progress');
    const seconds = Math.floor((performance.now() - this.began) / 1000);
    this.place('.elapsed').textContent = seconds > 0 ? texts.fill('plugin.page.elapsed', { count: seconds }) : '';
    if (progress === null) {
      bar.removeAttribute('value');
      return;
    }
    bar.max = files * 2;
    bar.value = (progress.file - 1) * 2 + (progress.stage === 'checking' ? 1 : 0.2);
    this.place('.file').textContent = files === 1 ? progress.name : texts.fill('plugin.page.progress-file', progress);
    this.place('.stage').textContent = texts.fill(`plugin.page.stage-${progress.stage}`);
  }
}
