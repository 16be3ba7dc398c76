// SPDX-License-Identifier: MIT
//
// axe.mjs FOLDER: what axe-core finds in each state of the page, on narrow and wide screens, in light and dark.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AXE, laidOut } from './native.mjs';
import { OpenPage } from './open_page.mjs';

const [, , folder] = process.argv;
const twelve = await laidOut('check-twelve-faults-twelve-findings', folder);
const faulty = join(twelve, 'return.xlsx');
const repaired = join(twelve, 'repaired.xlsx');
const broken = { name: 'torn.xlsx', bytes: readFileSync(faulty).subarray(0, 2000) };
const page = new OpenPage(folder);
const states = {
  empty: async () => {},
  findings: () => page.choose([faulty]),
  'all in order': () => page.choose([repaired]),
  'an unreadable file': () => page.drop([broken]),
  'several files': () => page.drop([faulty, repaired, broken]),
  progress: () => page.read(`
    for (const [id, hidden] of [['offer', true], ['progress', false]]) document.getElementById(id).hidden = hidden;
    document.querySelector('#progress h2').textContent = 'Sjekker 2 filer';
    document.querySelector('#progress .file').textContent = 'Fil 1 av 2: return.xlsx';
    document.querySelector('#progress .stage').textContent = 'Leser cellene';
    document.querySelector('#progress .elapsed').textContent = '3 sekunder';`),
  'a message': async () => {
    await page.choose([faulty]);
    await page.click('[data-do=list]');
    await page.until("document.getElementById('said').textContent !== ''");
  },
};

let found = 0;
let passes = 0;
try {
  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      for (const [state, reach] of Object.entries(states)) {
        await page.open({ width });
        await page.browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
        await reach();
        await page.browser.evaluate(readFileSync(AXE, 'utf8'));
        const result = await page.read(`
          const { violations, passes } = await axe.run(document, { resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return { passes: passes.length, violations: violations.map(({ id, help, nodes }) =>
            ({ id, help, count: nodes.length, html: nodes[0].html.slice(0, 300), why: nodes[0].failureSummary })) };`);
        for (const { id, help, count, html, why } of result.violations) {
          console.log(`${state}, ${width} pixels, ${scheme}: ${id}, ${help} (${count} places)\n  ${html}\n  ${why}`);
        }
        found += result.violations.length;
        passes += result.passes;
      }
    }
  }
} finally {
  await page.close();
}
if (passes === 0) {
  throw new Error('axe-core looked at nothing');
}
console.log(`${Object.keys(states).length} states, at 320 and 1280 pixels, light and dark: ${passes} rules hold, ${found} do not.`);
process.exitCode = found === 0 ? 0 : 1;
