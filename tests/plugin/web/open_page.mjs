// SPDX-License-Identifier: MIT
//
// The page in headless Chromium: what a user does with it, and what it shows.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Chromium } from '../../browser/chromium.mjs';
import { CHROMIUM, PAGE } from './native.mjs';

const inPage = `
  const shown = (element) => element !== null && element.offsetParent !== null;
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector)).filter(shown);
  const words = (selector, within = document) => all(selector, within).map((element) => element.textContent);
`;

export class OpenPage {
  /** @param {string} folder where downloads go */
  constructor(folder, reachable = '') {
    this.browser = new Chromium(CHROMIUM, reachable);
    this.downloads = join(folder, 'downloads');
    mkdirSync(this.downloads, { recursive: true });
  }

  async open({ address = new URL(`file://${PAGE}`).href, width = 1280, height = 900, languages = 'nb-NO', before = '' } = {}) {
    await this.browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads, eventsEnabled: false }, undefined);
    await this.browser.open('about:blank', width, height);
    await this.browser.send('Network.setUserAgentOverride', { userAgent: 'a browser', acceptLanguage: languages });
    await this.browser.send('Page.addScriptToEvaluateOnNewDocument', { source: before });
    const { faults } = this.browser;
    const loaded = new Promise((resolve) => this.browser.listeners.push(({ method }) => method === 'Page.loadEventFired' && resolve()));
    this.requests = [];
    this.browser.listeners.push(({ method, params }) => method === 'Network.requestWillBeSent' && this.requests.push(params.request.url));
    await this.browser.send('Page.navigate', { url: address });
    await loaded;
    this.faults = () => faults.filter((fault) => fault !== `asked for ${address}`);
  }

  /** The value of the statements in the page, with shown, all and words at hand. */
  read(statements) {
    return this.browser.evaluate(`(async () => { ${inPage} ${statements} })()`);
  }

  async until(condition, what = condition) {
    for (let tries = 0; tries < 1200; ++tries) {
      if (await this.read(`return Boolean(${condition});`)) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`it never was so: ${what}`);
  }

  /** Puts the files into the field and waits for the state that follows. */
  async choose(paths, { field = 'section:not([hidden]) input[type=file]', then = 'results' } = {}) {
    await this.read("document.body.dataset.state = 'before';");
    const { result } = await this.browser.send('Runtime.evaluate', { expression: `document.querySelector('${field}')` });
    await this.browser.send('DOM.setFileInputFiles', { files: paths, objectId: result.objectId });
    await this.until(`document.body.dataset.state === '${then}' && (${then !== 'results'} || document.getElementById('summary') !== null)`);
  }

  /** Drops files, given as paths or as { name, bytes }, on the element. */
  async drop(files, { on = 'body', then = 'results' } = {}) {
    const given = files.map((file) => (typeof file === 'string' ? { name: basename(file), bytes: readFileSync(file) } : file))
      .map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
    await this.read(`
      document.body.dataset.state = 'before';
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of ${JSON.stringify(given)}) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      }
      const send = (type) => document.querySelector('${on}').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      send('dragenter');
      if (!shown(document.querySelector('#over p'))) throw new Error('nothing shows that files can be dropped');
      send('drop');`);
    await this.until(`document.body.dataset.state === '${then}'`);
  }

  /** Drops what lies at the paths, folders too, as the system does. */
  async dropFromSystem(paths, then = "document.body.dataset.state === 'results'") {
    await this.read("document.body.dataset.state = 'before';");
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await this.browser.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
    }
    await this.until(then);
  }

  /** The findings that are shown, a line each as in twelve_faults.findings, of each file in its order. */
  findings() {
    return this.read(`return all('.file-result').map((file) => all('.finding', file).map((finding) =>
      [finding.dataset.severity, words('.sheet', finding).join(), words('.cell', finding).join(', '), finding.dataset.code].join('\\t')));`);
  }

  /** Does the deed and gives the file of the name that the browser saves. */
  async download(name, deed) {
    const path = join(this.downloads, name);
    if (existsSync(path)) {
      throw new Error(`${name} was there before`);
    }
    await deed();
    let size = -1;
    for (let tries = 0; tries < 400; ++tries) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      const now = existsSync(path) ? statSync(path).size : -1;
      if (now > 0 && now === size) {
        return readFileSync(path);
      }
      size = now;
    }
    throw new Error(`${name} was not saved`);
  }

  click(selector) {
    return this.read(`document.querySelector(${JSON.stringify(selector)}).click();`);
  }

  /** Presses a key, with the rights of a user's own deed. */
  async press(key, modifiers = 0) {
    const codes = { Tab: 9, Enter: 13, ' ': 32 };
    const event = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key], modifiers, text: { Enter: '\r', ' ': ' ' }[key] };
    await this.browser.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, text: undefined });
  }

  /** Goes on with the tabulator until the element that fits has the focus. */
  async tabTo(selector, { back = false } = {}) {
    for (let tries = 0; tries < 60; ++tries) {
      if (await this.read(`return document.activeElement.matches(${JSON.stringify(selector)});`)) {
        return;
      }
      await this.press('Tab', back ? 8 : 0);
    }
    throw new Error(`the tabulator never came to ${selector}`);
  }

  close() {
    return this.browser.close();
  }
}
