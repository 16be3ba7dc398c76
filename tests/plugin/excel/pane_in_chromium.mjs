// SPDX-License-Identifier: MIT
//
// The assembled pane in headless Chromium, with the stand-in for office.js served at Microsoft's address.
import { Chromium } from '../../browser/chromium.mjs';
import { officeJs } from './office_js.mjs';

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export class PaneInChromium {
  constructor(program, pane) {
    this.browser = new Chromium(program);
    this.address = new URL(`file://${pane}`).href;
  }

  /** Opens the pane over the workbook. Everything that it asks of the network, or that goes wrong, is in `found`. */
  async open(bytes, { width = 320, height = 1000, offline = false, ...stand } = {}) {
    this.browser.session = undefined; // what follows is asked of the browser itself
    if (this.target !== undefined) {
      await this.browser.send('Target.closeTarget', { targetId: this.target });
    }
    this.target = (await this.browser.send('Target.createTarget', { url: 'about:blank' })).targetId;
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId: this.target, flatten: true });
    this.browser.session = sessionId;
    this.found = [];
    const body = Buffer.from(officeJs(bytes, stand)).toString('base64');
    const loaded = new Promise((resolve) => {
      this.browser.listeners = [({ method, params, sessionId: from }) => {
        if (from !== sessionId) {
          return;
        }
        if (method === 'Page.loadEventFired') {
          resolve();
        } else if (method === 'Log.entryAdded') {
          this.found.push(params.entry.text);
        } else if (method === 'Runtime.exceptionThrown') {
          this.found.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        } else if (method === 'Fetch.requestPaused') {
          this.served(params.requestId, params.request.url, offline ? null : body);
        }
      }];
    });
    for (const domain of ['Page', 'Log', 'Runtime']) {
      await this.browser.send(`${domain}.enable`);
    }
    await this.browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await this.browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await this.browser.send('Page.navigate', { url: this.address });
    await loaded;
  }

  served(requestId, url, body) {
    if (url === this.address || url.startsWith('blob:')) {
      this.browser.send('Fetch.continueRequest', { requestId });
    } else if (url === officeAddress && body === null) {
      this.browser.send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' });
    } else if (url === officeAddress) {
      this.browser.send('Fetch.fulfillRequest', { requestId, responseCode: 200, body,
        responseHeaders: [{ name: 'Content-Type', value: 'text/javascript' }] });
    } else {
      this.found.push(`asked for ${url}`);
      this.browser.send('Fetch.failRequest', { requestId, errorReason: 'AccessDenied' });
    }
  }

  /** Does something in the pane, with these at hand; `idle` waits until it has done what it was asked. */
  run(body) {
    return this.browser.evaluate(`(async () => {
      const at = (id) => document.getElementById(id);
      const until = async (holds) => {
        for (let tries = 0; tries < 1200 && !holds(); ++tries) {
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
        return holds();
      };
      const idle = () => until(() => at('result').getAttribute('aria-busy') === null && at('progress').textContent === '');
      const press = async (id) => { await idle(); at(id).click(); await idle(); };
      const list = () => Array.from(document.querySelectorAll('#list li'), (item) => [item.dataset.severity,
        item.querySelector('.sheet').textContent, item.querySelector('.cells')?.textContent ?? '', item.dataset.code].join('\\t'));
      ${body}
    })()`);
  }

  picture(clip) {
    return this.browser.picture(clip);
  }

  close() {
    return this.browser.close();
  }
}
