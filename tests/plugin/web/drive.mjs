// SPDX-License-Identifier: MIT
//
// drive.mjs FOLDER: what a user does with the page and sees in it, from a disk and from a web server. Pictures of it go to
// build/web/pictures.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { checked, filesIn, laidOut, PAGE, REPOSITORY } from './native.mjs';
import { OpenPage } from './open_page.mjs';

const [, , folder] = process.argv;
const mostBytes = 700_000;
const expected = readFileSync(join(REPOSITORY, 'tests/plugin/twelve_faults.findings'), 'utf8').trim().split('\n');
const twelve = await laidOut('check-twelve-faults-twelve-findings', folder);
const faulty = join(twelve, 'return.xlsx');
const repaired = join(twelve, 'repaired.xlsx');
const page = new OpenPage(folder);

const nextStep = () => page.read("return document.querySelector('.summary .next').textContent;");
const summary = () => page.read("return document.getElementById('summary').textContent;");
const isShown = (selector) => page.read(`return all(${JSON.stringify(selector)}).length > 0;`);
const notice = () => page.read("return words('#notice').join();");

async function picture(name, width, height) {
  await page.browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 });
  await page.read("document.activeElement.blur(); document.getElementById('said').textContent = ''; scrollTo(0, 0);");
  mkdirSync(join(REPOSITORY, 'build/web/pictures'), { recursive: true });
  writeFileSync(join(REPOSITORY, 'build/web/pictures', `${name}.png`),
    await page.browser.picture({ x: 0, y: 0, width, height, scale: 1 }));
}

async function isOneSmallFile() {
  const { size } = statSync(PAGE);
  assert.ok(size <= mostBytes, `the page has ${size} bytes`);
  const text = readFileSync(PAGE, 'utf8');
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'"]) {
    assert.ok(text.includes(rule), rule);
  }
  assert.ok(!/(src|href)="(?!#|data:)/.test(text), 'it names no other file');
  assert.ok(!/\(\?<[=!]/.test(text), 'no browser that is promised stumbles over a look-behind');
  const [notices] = /<!--\nWhat this file carries[^]*?-->/.exec(text) ?? [''];
  const fetched = readdirSync(join(REPOSITORY, 'build/web/sources'));
  for (const name of [...fetched, 'fmt', 'toml++', 'nlohmann/json', 'Emscripten', 'musl', 'libc++', 'MIT licence', 'BSD licence']) {
    assert.ok(notices.includes(name), `the notices that go along name ${name}`);
  }
}

async function showsTheTwelveFaults() {
  await page.choose([faulty]);
  assert.deepEqual(await page.findings(), [expected], 'chosen: just the twelve findings, in their order');
  assert.equal(await summary(), 'Du har 6 feil å rette før du sender.');
  assert.ok((await nextStep()).startsWith('Rett cellene nedenfor'));
  assert.equal(await page.read('return document.activeElement.id;'), 'summary', 'the result is where the reader is');
  const first = await page.read("return all('.finding')[0].innerText;");
  for (const words of ['Feil', 'Portefølje', 'E4', 'Videomøter', '«Status» har en verdi som ikke er med i malen.', 'Gjør dette',
    'Mente du «Grønn»? Skriv i så fall det.', 'Forventet', 'en av disse: Grønn, Gul, Rød', 'Funnet', '«Grnn»']) {
    assert.ok(first.includes(words), `${words} is said of the first`);
  }
  const shapes = await page.read("return ['error', 'warning', 'note'].map((one) => document.querySelector(`.finding.${one} .shape .outline`).getAttribute('d'));");
  assert.equal(new Set(shapes).size, 3, 'severities differ in shape, too');

  await page.click('[data-shows=error]');
  assert.equal((await page.findings())[0].length, 6, 'errors can be left out');
  assert.ok((await page.read("return words('.filter [role=status]').join();")).includes('6 av 12'));
  await page.click('[data-shows=error]');

  await page.choose([repaired], { field: '#again input' });
  assert.deepEqual(await page.findings(), [[]], 'the repaired one has none');
  assert.equal(await summary(), 'Alt i orden. Arbeidsboken er klar til å sendes.');
  assert.equal(await isShown('[data-do=mark], [data-do=list]'), false, 'there is nothing to give back');
}

async function takesWhatIsDropped() {
  await page.drop([faulty], { on: 'footer' });
  assert.deepEqual(await page.findings(), [expected], 'dropped on the footer');
  assert.equal(await isShown('#over'), false);

  await page.dropFromSystem([twelve, faulty]);
  const found = await page.findings();
  assert.deepEqual(found[0].map((line) => line.split('\t')[3]), ['file-unreadable'], 'a folder cannot be seen into from a disk');
  assert.deepEqual(found[1], expected);
  await page.dropFromSystem([twelve]);
  assert.ok(!(await nextStep()).includes('cellene'), 'where there is no cell, none is to be corrected');
  await page.dropFromSystem([faulty]);
}

async function givesBackWhatTheProgramGives() {
  const alone = join(folder, 'alone');
  mkdirSync(alone);
  copyFileSync(faulty, join(alone, 'return.xlsx'));
  const list = await checked(alone, 'nb', './return.xlsx', '--format', 'csv', '--mark', 'marked');
  const marked = readFileSync(join(alone, 'marked/return.xlsx'));
  assert.ok((await page.download('return.xlsx', () => page.click('[data-do=mark]'))).equals(marked), 'the marked copy');
  assert.ok((await page.download('avvik.csv', () => page.click('[data-do=list]'))).equals(list), 'the list');
  assert.ok((await page.read("return words('#said').join();")).includes('avvik.csv'));
}

async function speaksThreeLanguages() {
  for (const [language, title, word] of [['nn', 'Du har 6 feil å rette før du sender.', 'Åtvaring'], ['en', 'You have 6 errors to correct before you send it.', 'Warning']]) {
    await page.click(`[data-language=${language}]`);
    await page.until(`document.querySelector('.finding.warning .severity')?.textContent === '${word}'`);
    assert.equal(await summary(), title);
    assert.equal(await page.read('return document.documentElement.lang;'), language);
    assert.deepEqual(await page.findings(), [expected]);
  }
  const list = await checked(join(folder, 'alone'), 'en', './return.xlsx', '--format', 'csv');
  assert.ok((await page.download('findings.csv', () => page.click('[data-do=list]'))).equals(list), 'the list in English');
  for (const [languages, lang] of [['nn-NO,nb', 'nn'], ['no', 'nb'], ['de-DE,en', 'en'], ['en-GB', 'en']]) {
    await page.open({ languages });
    assert.equal(await page.read('return document.documentElement.lang;'), lang, languages);
  }
}

async function tellsOfABrokenFileAmongGoodOnes() {
  await page.drop([repaired, { name: 'torn.xlsx', bytes: readFileSync(faulty).subarray(0, statSync(faulty).size / 2) }, { name: 'picture.png', bytes: 'no' },
    faulty, { name: 'Own.toml', bytes: 'id = ' }]);
  const names = await page.read("return words('.file-result h3');");
  assert.deepEqual(names, ['Own.toml', 'repaired.xlsx', 'torn.xlsx', 'picture.png', 'return.xlsx']);
  const found = await page.findings();
  assert.deepEqual(found[1], []);
  assert.deepEqual(found[4], expected);
  assert.deepEqual([0, 2, 3].map((number) => found[number].map((line) => line.split('\t')[3])),
    [['definition-faulty'], ['file-truncated'], ['file-other-kind']]);
  assert.deepEqual(await page.read("return words('.overview tbody .state');"), ['Må rettes', 'Klar', 'Må rettes', 'Må rettes', 'Må rettes']);
  const given = await page.download('torn-avvik.xlsx', () => page.click('#file-2 [data-do=mark]'));
  assert.equal(given.subarray(0, 2).toString(), 'PK', 'what cannot be marked is given as a list');
  assert.ok((await page.read("return words('#said').join();")).includes('den ikke kan leses'));
}

async function tellsOfWhatIsNoReturn() {
  const template = join(REPOSITORY, 'templates/portfolio-list.toml');
  await page.drop([template], { then: 'offer' });
  assert.equal(await notice(), 'Beskrivelsen av malen er lest. Slipp den sammen med arbeidsbøkene som følger malen.', 'it is not called ready');
  await page.click('[data-language=en]');
  assert.ok((await notice()).startsWith('The description of a template has been read.'), 'messages change language, too');
}

async function tellsWhenItCannotWork() {
  for (const lacking of ['DecompressionStream', 'WebAssembly', 'Worker']) {
    await page.open({ before: `delete window.${lacking};` });
    await page.click('[data-language=en]');
    assert.ok((await notice()).startsWith('This browser cannot check workbooks'), 'it is told in each language');
    assert.equal(await isShown('#offer'), false, 'and nothing is offered');
    assert.deepEqual(page.faults(), []);
  }
  await page.open({ before: 'JSON.parse = () => { throw new SyntaxError(); };' });
  assert.deepEqual(await page.read("return [words('.stopped p').length, all('main, header, footer').length];"), [2, 0],
    'where the script cannot run, that is all that is said');
  page.faults().length = 0;
}

async function marksKeepTheirKind() {
  await page.open();
  await page.drop([{ name: 'Macros.xlsm', bytes: readFileSync(faulty) }]);
  await page.read("const { createObjectURL } = URL; URL.createObjectURL = (blob) => { window.given = blob.type; return createObjectURL(blob); };");
  await page.download('Macros.xlsm', () => page.click('[data-do=mark]'));
  assert.equal(await page.read('return window.given;'), 'application/vnd.ms-excel.sheet.macroenabled.12', 'no browser renames it');
}

async function printsSayWhatTheyLeaveOut() {
  await page.click('[data-shows=error]');
  await page.browser.send('Emulation.setEmulatedMedia', { media: 'print', features: [] });
  assert.deepEqual(await page.read("return words('.filter label').concat(words('.filter [role=status]'));"), ['Viser 6 av 12 avvik.']);
  await page.browser.send('Emulation.setEmulatedMedia', { media: '', features: [] });
}

async function canBeWorkedWithKeysAlone() {
  await page.open();
  await page.browser.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const asked = new Promise((resolve) => page.browser.listeners.push(({ method, params }) => method === 'Page.fileChooserOpened' && resolve(params)));
  await page.press('Tab');
  assert.ok(await page.read("return document.activeElement.matches('.skip');"), 'first a way past the heading');
  await page.tabTo('#offer input');
  await page.press(' ');
  const { backendNodeId } = await asked;
  await page.browser.send('DOM.setFileInputFiles', { files: [faulty], backendNodeId });
  await page.until("document.body.dataset.state === 'results'");
  await page.until("document.activeElement.id === 'summary'");
  await page.tabTo('[data-do=mark]');
  await page.press('Enter');
  await page.until("document.getElementById('said').textContent.includes('return.xlsx')");
  await page.tabTo('[data-language=en]', { back: true });
  await page.press('Enter');
  await page.until("document.documentElement.lang === 'en'");
  await page.browser.send('Page.setInterceptFileChooserDialog', { enabled: false });
}

async function asksForNothing() {
  assert.deepEqual(page.faults(), [], 'nothing goes wrong, and nothing is asked of the network');
  const tries = await page.read(`
    const refused = async (attempt) => { try { await attempt(); return false; } catch { return true; } };
    const code = "onmessage = async () => { try { await fetch('http://127.0.0.1/'); postMessage('sent'); } catch { postMessage('refused'); } };";
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const answer = new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.onerror = () => resolve('refused'); });
    worker.postMessage('');
    return [await refused(() => fetch('http://127.0.0.1/')), await answer];`);
  assert.deepEqual(tries, [true, 'refused'], 'the policy lets neither the page nor a worker of it send');
}

async function standsOnNarrowScreens() {
  for (const [width, zoom] of [[320, 1], [1280, 2], [1280, 1]]) {
    await page.open({ width: width / zoom });
    for (const files of [null, [faulty, repaired]]) {
      if (files !== null) {
        await page.choose(files);
      }
      const { over, cut } = await page.read(`
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        const cut = all('main *').filter((one) => !one.closest('.region, .unseen') && one.getBoundingClientRect().right > innerWidth + 1);
        return { over, cut: cut.map((one) => one.className || one.tagName) };`);
      assert.deepEqual({ over, cut }, { over: 0, cut: [] }, `at ${width} pixels, ${zoom * 100} %`);
    }
  }
}

async function worksFromAServer() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(request.url === '/check' ? 200 : 404, { 'Content-Type': 'text/html' });
    response.end(request.url === '/check' ? readFileSync(PAGE) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const served = new OpenPage(folder, '127.0.0.1');
  try {
    await served.open({ address: `http://127.0.0.1:${server.address().port}/check`, languages: 'en' });
    await served.choose([faulty]);
    assert.deepEqual(await served.findings(), [expected]);
    await served.dropFromSystem([twelve]);
    assert.deepEqual(await served.findings(), [[], expected], 'a folder: its files, by their names');
    mkdirSync(join(folder, 'empty'));
    await served.dropFromSystem([join(folder, 'empty')], "words('#notice').join() === 'There were no files in what you dropped.'");
    assert.deepEqual(served.faults(), []);
    assert.deepEqual(asked, ['/check'], 'the server was asked for the page, and for nothing else');
  } finally {
    await served.close();
    server.close();
  }
}

try {
  await isOneSmallFile();
  await page.open();
  await picture('start', 1280, 900);
  await showsTheTwelveFaults();
  await picture('in-order', 1280, 900);
  await takesWhatIsDropped();
  await givesBackWhatTheProgramGives();
  await page.read("window.print = () => { window.printed = true; };");
  await page.click('[data-do=print]');
  assert.equal(await page.read('return window.printed;'), true);
  await picture('findings', 1280, 1100);
  await picture('phone', 390, 844);
  await page.browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  await picture('dark', 1280, 1100);
  await page.browser.send('Emulation.setEmulatedMedia', { media: 'print', features: [] });
  await picture('print', 800, 1100);
  await page.browser.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  await speaksThreeLanguages();
  await page.open();
  await tellsOfABrokenFileAmongGoodOnes();
  await picture('several', 1280, 1100);
  await tellsOfWhatIsNoReturn();
  await marksKeepTheirKind();
  await printsSayWhatTheyLeaveOut();
  await tellsWhenItCannotWork();
  await canBeWorkedWithKeysAlone();
  await asksForNothing();
  await standsOnNarrowScreens();
  await worksFromAServer();
} finally {
  await page.close();
}
console.log('The page can be worked, and gives what the program gives.');
