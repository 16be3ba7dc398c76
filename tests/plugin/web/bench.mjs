// SPDX-License-Identifier: MIT
//
// bench.mjs FOLDER: sizes, and the time from a drop to the findings that are shown, in Chromium: of the sample returns one by
// one, all of a round at once, and of a workbook with 50 000 rows. By hand: tests/plugin/web/run bench KVARTAL LAY-OUT-CASE .
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ENGINE, filesIn, laidOut, largeReturn, PAGE, REPOSITORY } from './native.mjs';
import { OpenPage } from './open_page.mjs';

const [, , folder] = process.argv;
const page = new OpenPage(folder);

/** Milliseconds from the drop of the files until a frame with the result has been drawn. */
async function timed(paths) {
  const given = paths.map((path) => ({ name: basename(path), base64: readFileSync(path).toString('base64') }));
  return page.read(`
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(given)}) {
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    document.body.dataset.state = 'before';
    const began = performance.now();
    const shownAt = new Promise((resolve) => new MutationObserver((_, observer) => {
      if (document.body.dataset.state === 'results' && document.activeElement.id === 'summary') {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      }
    }).observe(document.body, { attributes: true, childList: true, subtree: true }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    return shownAt;`);
}

const described = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms, slowest ${sorted.at(-1).toFixed(0)} ms`;
};

try {
  console.log(`page ${statSync(PAGE).size} bytes; engine ${statSync(`${ENGINE}.wasm`).size} bytes of WebAssembly`);
  for (const round of ['2019-q2', '2023-q4']) {
    const returns = filesIn(join(REPOSITORY, 'samples', round, 'returns'));
    const first = [];
    const again = [];
    for (const path of returns) {
      await page.open();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      first.push(await timed([path]));
      again.push(await timed([path]));
    }
    await page.open();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    console.log(`${round}: the first return that is dropped ${described(first)}; the same again ${described(again)}; `
      + `all ${returns.length} at once ${described([await timed(returns)])}`);
  }
  const twelve = await laidOut('check-twelve-faults-twelve-findings', folder);
  const large = await largeReturn(join(twelve, 'return.xlsx'), 50_000, folder);
  await page.open();
  console.log(`50 000 rows, ${statSync(large).size} bytes: ${described([await timed([large])])}`);
} finally {
  await page.close();
}
