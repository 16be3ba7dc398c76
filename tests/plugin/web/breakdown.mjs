// SPDX-License-Identifier: MIT
//
// breakdown.mjs FOLDER: the page when the engine breaks down on a file, when a file asks for more memory than there is, and
// while a large workbook is checked, which can be cancelled.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laidOut, largeReturn, PAGE, REPOSITORY } from './native.mjs';
import { OpenPage } from './open_page.mjs';

const [, , folder] = process.argv;
const expected = readFileSync(join(REPOSITORY, 'tests/plugin/twelve_faults.findings'), 'utf8').trim().split('\n');
const twelve = await laidOut('check-twelve-faults-twelve-findings', folder);
const faulty = join(twelve, 'return.xlsx');
const large = await largeReturn(faulty, 50_000, folder);
const page = new OpenPage(folder);

/** Runs a line of Python, which packs as the page's assembler does, on the text. */
const python = (line, text) => execFileSync('python3', ['-c', `import base64, gzip, sys; text = sys.stdin.buffer.read(); ${line}`],
  { input: text, maxBuffer: 1e9 }).toString();
const unpack = (text) => python("print(gzip.decompress(base64.b85decode(text.replace(b',', b'<'))).decode(), end='')", text);
const pack = (text) => python("print(base64.b85encode(gzip.compress(text)).decode().replace('<', ','), end='')", text);

/** The page with another worker's script than its own. */
function pageWithWorker(name, pattern, replacement) {
  const path = join(folder, name);
  const text = readFileSync(PAGE, 'utf8').replace(/(<script [^>]*id="worker"[^>]*>)([^<]*)/, (_, start, worker) => {
    const script = unpack(worker);
    const changed = script.replace(pattern, replacement);
    assert.notEqual(changed, script);
    return start + pack(changed);
  });
  writeFileSync(path, text);
  return new URL(`file://${path}`).href;
}

async function aBrokenCheckingIsAFinding() {
  const traps = "$&\n    if (name.startsWith('break')) { throw new WebAssembly.RuntimeError('unreachable'); }";
  await page.open({ address: pageWithWorker('trap.html', /^ {2}read\(name, bytes\) \{$/m, traps) });
  const bytes = readFileSync(faulty);
  await page.drop([{ name: 'first.xlsx', bytes }, { name: 'break-1.xlsx', bytes }, { name: 'middle.xlsx', bytes },
    { name: 'break-2.xlsx', bytes }, { name: 'last.xlsx', bytes }]);
  const found = await page.findings();
  for (const number of [0, 2, 4]) {
    assert.deepEqual(found[number], expected, 'the files beside are checked as ever');
  }
  for (const number of [1, 3]) {
    assert.deepEqual(found[number].map((line) => line.split('\t')[3]), ['internal-error']);
  }
  assert.ok((await page.read("return words('#file-1 .finding').join();")).includes('unreachable'), 'it says why');
  await page.click('[data-language=en]');
  await page.until("document.querySelector('.finding .severity')?.textContent === 'Error'");
  assert.equal((await page.findings()).length, 5, 'the new worker knows them all');
  await page.download('last.xlsx', () => page.click('#file-4 [data-do=mark]'));
}

async function aBrokenAnswerEndsTheCheck() {
  await page.open({ address: pageWithWorker('answer.html', /^ {2}json\(language\) \{$/m, "$&\n    if (language !== 'en') { throw new RangeError('no answer'); }") });
  await page.choose([faulty, faulty], { field: '#offer input', then: 'offer' });
  assert.ok((await page.read("return words('#notice').join();")).includes('no answer'), 'it is told, and not tried for ever');
}

async function tooMuchMemoryIsAFinding() {
  const little = 'function _emscripten_get_heap_max(){return 40000000';
  await page.open({ address: pageWithWorker('little.html', /function _emscripten_get_heap_max\(\)\{return \d+/, little) });
  await page.choose([faulty, large, faulty]);
  const found = await page.findings();
  assert.deepEqual(found[1].map((line) => line.split('\t')[3]), ['file-too-large']);
  assert.ok((await page.read("return words('#file-1 .finding').join();")).includes('MB minne'), 'it says what there is not enough of');
  assert.deepEqual([found[0], found[2]], [expected, expected], 'the files beside are checked as ever');
}

async function aLargeWorkbookLeavesThePageAnswering() {
  await page.open();
  await page.read(`
    window.frames = 0;
    const frame = () => { window.frames += document.body.dataset.state === 'progress' ? 1 : 0; requestAnimationFrame(frame); };
    requestAnimationFrame(frame);`);
  await page.choose([large, faulty], { field: 'section:not([hidden]) input[type=file]', then: 'progress' });
  await page.until("shown(document.getElementById('progress')) && !document.querySelector('#progress.waiting')");
  const before = await page.read('return window.frames;');
  await page.until(`window.frames > ${before} + 10`, 'frames go on while it is checked');
  const said = await page.read("return words('#progress h2, #progress .file, #progress .stage').join(' | ');");
  assert.ok(said.includes('Sjekker 2 filer') && said.includes('Fil 1 av 2: large.xlsx') && /Leser cellene|Sjekker svarene/.test(said), said);
  await page.until("document.body.dataset.state === 'results'");
  const found = await page.findings();
  assert.ok(found[0].length >= 12, `${found[0].length} findings of the large one`);
  assert.deepEqual(found[1], expected);
  await page.read("const later = setTimeout; window.setTimeout = (work, wait) => later(work, wait === 400 ? 0 : wait);"); // on any machine
  await page.download('large.xlsx', async () => {
    await page.click('#file-0 [data-do=mark]');
    await page.until("document.getElementById('said').textContent.startsWith('Lager den merkede')", 'a copy that takes its time is told of');
  });
  assert.equal(await page.read("return document.getElementById('said').textContent;"), 'large.xlsx er lastet ned.');
  await page.drop(Array.from({ length: 200 }, (_, number) => ({ name: `${number}.xlsx`, bytes: readFileSync(faulty) })));
  await page.click('[data-language=nn]');
  await page.until("document.querySelector('.finding.warning .severity')?.textContent === 'Åtvaring'");
  assert.equal(await page.read("return document.getElementById('summary').textContent;"), 'Du har 1\u00a0200 feil å rette før du sender.', 'numbers are Norwegian');
  await page.click('[data-language=nb]');

  await page.choose([large], { field: '#again input', then: 'progress' });
  await page.until("shown(document.querySelector('[data-do=cancel]')) && !document.querySelector('#progress.waiting')");
  await page.read(`
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'another.xlsx'));
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }));
    if (shown(document.querySelector('#over p'))) throw new Error('it offers to take another file, and does not');`);
  await page.click('[data-do=cancel]');
  await page.until("document.body.dataset.state === 'offer'");
  assert.equal(await page.read("return words('#notice').join();"), 'Sjekken ble avbrutt. Ingenting er endret.');
  await page.choose([faulty]);
  assert.deepEqual(await page.findings(), [expected], 'after a cancelled check the next is as ever');
}

try {
  await aBrokenCheckingIsAFinding();
  await aBrokenAnswerEndsTheCheck();
  await tooMuchMemoryIsAFinding();
  await aLargeWorkbookLeavesThePageAnswering();
  assert.deepEqual(page.faults(), []);
} finally {
  await page.close();
}
console.log('A file that breaks the checking down is told of; a large one leaves the page answering.');
