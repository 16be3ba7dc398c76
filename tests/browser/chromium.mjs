// SPDX-License-Identifier: MIT
//
// A headless Chromium with a page, told what to do over a pipe (the DevTools protocol): no port, no package.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Chromium {
  /** Starts the program, for which there is no host but the one that is reachable, if any; close() ends it. */
  constructor(program, reachable = '') {
    this.profile = mkdtempSync(join(tmpdir(), 'kvartal-chromium-'));
    this.process = spawn(program, ['--headless=new', '--remote-debugging-pipe', '--no-sandbox', '--disable-gpu',
      '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      `--host-resolver-rules=MAP * ~NOTFOUND${reachable && `, EXCLUDE ${reachable}`}`, '--hide-scrollbars', `--user-data-dir=${this.profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.waiting = new Map();
    this.listeners = [];
    this.next = 1;
    let pending = Buffer.alloc(0);
    this.process.stdio[4].on('data', (bytes) => {
      pending = Buffer.concat([pending, bytes]);
      for (let end = pending.indexOf(0); end >= 0; end = pending.indexOf(0)) {
        this.receive(JSON.parse(pending.subarray(0, end).toString('utf8')));
        pending = pending.subarray(end + 1);
      }
    });
    this.ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.ended.then(() => this.waiting.forEach(({ reject }) => reject(new Error('Chromium ended'))));
  }

  receive(message) {
    if (message.id === undefined) {
      this.listeners.forEach((listener) => listener(message));
      return;
    }
    const { resolve, reject } = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) {
      reject(new Error(message.error.message));
    } else {
      resolve(message.result);
    }
  }

  send(method, params = {}, sessionId = this.session) {
    const id = this.next++;
    this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  /**
   * Opens the address in a page of that size. What goes wrong in it, or is asked of the network, is in `faults`; what it
   * holds itself (blob:, data:) may be asked for.
   */
  async open(address, width, height) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' }, undefined);
    this.session = (await this.send('Target.attachToTarget', { targetId, flatten: true }, undefined)).sessionId;
    this.faults = [];
    const loaded = new Promise((resolve) => {
      this.listeners = [({ method, params }) => {
        if (method === 'Page.loadEventFired') {
          resolve();
        } else if (method === 'Log.entryAdded') {
          this.faults.push(params.entry.text);
        } else if (method === 'Runtime.exceptionThrown') {
          this.faults.push(params.exceptionDetails.text);
        } else if (method === 'Network.requestWillBeSent' && params.request.url !== address
          && !/^(blob|data):/.test(params.request.url)) {
          this.faults.push(`asked for ${params.request.url}`);
        }
      }];
    });
    for (const domain of ['Page', 'Log', 'Runtime', 'Network']) {
      await this.send(`${domain}.enable`);
    }
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 });
    await this.send('Page.navigate', { url: address });
    await loaded;
  }

  /** The value of an expression in the page. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** The whole page, or the part of it, as a PNG. */
  async picture(clip) {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
    return Buffer.from(data, 'base64');
  }

  async close() {
    this.send('Browser.close', {}, undefined).catch(() => {});
    const forced = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    await this.ended;
    clearTimeout(forced);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
