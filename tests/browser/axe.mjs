// SPDX-License-Identifier: MIT
//
// axe.mjs CHROMIUM PAGE AXE: what axe-core finds in the page, on narrow and wide screens, folded and unfolded.
import { readFileSync } from 'node:fs';
import { Chromium } from './chromium.mjs';

const [, , program, page, axe] = process.argv;
const browser = new Chromium(program);
let found = 0;
try {
  for (const width of [320, 1280]) {
    await browser.open(new URL(`file://${page}`).href, width, 900);
    await browser.evaluate(readFileSync(axe, 'utf8'));
    for (const unfolded of [false, true]) {
      const result = await browser.evaluate(`(async () => {
        document.querySelectorAll('details').forEach((folder) => { folder.open = ${unfolded}; });
        const { violations, passes } = await axe.run(document, { resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
        return { passes: passes.length, violations: violations.map(({ id, help, nodes }) =>
          ({ id, help, count: nodes.length, html: nodes[0].html.slice(0, 300), why: nodes[0].failureSummary })) };
      })()`);
      for (const { id, help, count, html, why } of result.violations) {
        console.log(`${width} pixels: ${id}, ${help} (${count} places)\n  ${html}\n  ${why}`);
      }
      if (result.passes === 0) {
        throw new Error('axe-core looked at nothing');
      }
      found += result.violations.length;
      console.log(`${width} pixels${unfolded ? ', unfolded' : ''}: ${result.passes} rules hold, ${result.violations.length} do not.`);
    }
  }
} finally {
  await browser.close();
}
process.exitCode = found === 0 ? 0 : 1;
