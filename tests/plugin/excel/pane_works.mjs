// SPDX-License-Identifier: MIT
//
// pane_works.mjs CHROMIUM PANE RETURNS EXPECTED PICTURES AXE: the whole pane over the return with twelve faults, the repaired one,
// and one with a fault in neighbouring cells. Pictures are written into the folder; axe-core is asked when it is there.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PaneInChromium } from './pane_in_chromium.mjs';

const [, , program, address, returns, expectation, pictures, axe] = process.argv;
const [faultyBytes, repairedBytes, neighboursBytes] = ['return', 'repaired', 'neighbours'].map((name) => readFileSync(join(returns, `${name}.xlsx`)));
const expected = readFileSync(expectation, 'utf8').trim().split('\n');
const pane = new PaneInChromium(program, address);
mkdirSync(pictures, { recursive: true });

async function picture(name, height) {
  writeFileSync(join(pictures, `${name}.png`), await pane.picture(height && { x: 0, y: 0, width: 350, height, scale: 1 }));
}

async function fitsAndIsAccessible(what) {
  const overflow = await pane.run('return document.documentElement.scrollWidth - document.documentElement.clientWidth;');
  assert.equal(overflow, 0, `${what}: nothing scrolls sideways`);
  if (existsSync(axe)) {
    await pane.browser.evaluate(readFileSync(axe, 'utf8'));
    const { passes, violations } = await pane.run(`const result = await axe.run(document, { resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return { passes: result.passes.length, violations: result.violations.map(({ id, help, nodes }) => [id, help, nodes[0].html]) };`);
    assert.ok(passes > 10, 'axe-core looked at it');
    assert.deepEqual(violations, [], `${what}: axe-core finds nothing`);
  }
}

async function listsTheSharedExpectation() {
  await pane.open(faultyBytes, { width: 350 });
  const before = await pane.run("await idle(); return { title: document.querySelector('h1').textContent, result: at('result').hidden, lang: document.documentElement.lang };");
  assert.deepEqual(before, { title: 'Sjekk arbeidsboken', result: true, lang: 'nb' });
  await fitsAndIsAccessible('before the check');
  await picture('before', 260);
  const list = await pane.run("await press('check'); return list();");
  assert.deepEqual(list, expected, 'the list is the shared expectation');
  const said = await pane.run("return { focus: document.activeElement.id, summary: at('summary').textContent, counts: at('counts').textContent, fault: at('fault').textContent };");
  assert.deepEqual(said, { focus: 'summary', summary: 'Du har 6 feil å rette før du sender', counts: '6 feil, 5 advarsler og én merknad', fault: '' });
  assert.equal(await pane.run('return standIn.done.writes + standIn.done.calls.length;'), 0, 'a check changes and selects nothing');
  await fitsAndIsAccessible('after the check');
  await picture('findings', 894);
}

async function goesToTheCell() {
  const go = (text) => pane.run(`standIn.done.calls.length = 0;
    Array.from(document.querySelectorAll('#list button.cell')).find((button) => button.textContent === '${text}').click();
    await idle(); return { calls: standIn.done.calls, fault: at('fault').textContent };`);
  assert.deepEqual(await go('A10'), { calls: ['activate Portefølje', 'select Portefølje!A10'], fault: '' }, 'each cell of a finding has its own link');
  await pane.run("standIn.sheets[0].visibility = 'Hidden';");
  assert.deepEqual(await go('F5'), { calls: [], fault: 'Arket «Portefølje» er skjult. Høyreklikk på en arkfane, velg «Vis», og prøv igjen.' });
  await pane.run("standIn.sheets[0].visibility = 'Visible'; standIn.sheets[0].name = 'Prosjekter';");
  assert.match((await go('F5')).fault, /^Arket «Portefølje» finnes ikke lenger/);
  await pane.run("standIn.sheets[0].name = 'Portefølje';");
  assert.deepEqual((await go('F5')).fault, '', 'a fault goes away with the next click');
}

async function selectsNeighboursTogether() {
  await pane.open(neighboursBytes);
  const calls = await pane.run(`await press('check');
    Array.from(document.querySelectorAll('#list button.cell')).find((button) => button.textContent === 'F5–F6').click();
    await idle(); return standIn.done.calls;`);
  assert.deepEqual(calls, ['activate Portefølje', 'select Portefølje!F5:F6']);
}

async function marksAndTakesAway() {
  const own = 'Kontakt: avklares i mai';
  await pane.run(`standIn.sheets[0].notes.F5 = '${own}';`);
  const marked = await pane.run("await press('mark'); return { notes: standIn.sheets[0].notes, said: at('mark-result').textContent };");
  const cells = new Set(expected.flatMap((line) => line.split('\t')[2].split(', ')));
  assert.deepEqual(new Set(Object.keys(marked.notes)), cells);
  assert.equal(marked.said, `${cells.size} celler er merket.`);
  assert.ok(marked.notes.F5.startsWith(`${own}\n\n[kvartal] Feil\n`), marked.notes.F5);
  await picture('marked', 420);
  const again = await pane.run("await press('check'); return Object.values(standIn.sheets[0].notes);");
  assert.equal(again.length, cells.size, 'a check after that leaves one set');
  assert.ok(again.every((text) => text.split('[kvartal]').length === 2));
  const left = await pane.run("await press('remove'); return { notes: standIn.sheets[0].notes, said: at('mark-result').textContent };");
  assert.deepEqual(left, { notes: { F5: own }, said: `${cells.size} merker er fjernet.` });
}

async function speaks() {
  const english = await pane.run(`at('language').value = 'en'; at('language').dispatchEvent(new Event('change')); await idle();
    return { list: list(), lang: document.documentElement.lang, title: document.querySelector('h1').textContent, summary: at('summary').textContent,
      what: document.querySelector('#list .what').textContent };`);
  assert.deepEqual(english.list, expected);
  assert.deepEqual([english.lang, english.title, english.summary], ['en', 'Check the workbook', 'You have 6 errors to correct before you send it']);
  assert.doesNotMatch(english.what, /verdi|beløp/i);
  const meanwhile = await pane.run(`at('check').click(); const heard = at('progress').closest('[aria-busy]');
    at('language').value = 'nn'; at('language').dispatchEvent(new Event('change')); await idle();
    return { heard, lang: document.documentElement.lang, list: list() };`);
  assert.deepEqual(meanwhile, { heard: null, lang: 'nn', list: expected }, 'a language chosen during the check is spoken after it');
  await pane.open(faultyBytes, { width: 320, office: { language: 'nn-NO' } });
  await pane.run("await press('check'); await press('mark');");
  await fitsAndIsAccessible('at 320 pixels');
  for (const [language, lang] of [['nn-NO', 'nn'], ['no', 'nb'], ['en-US', 'en'], ['de-DE', 'en']]) {
    await pane.open(faultyBytes, { office: { language } });
    assert.equal(await pane.run('await idle(); return document.documentElement.lang;'), lang, language);
  }
}

async function saysWhatItCannotMark() {
  await pane.open(faultyBytes, { width: 350, sheets: [{ name: 'Portefølje', protected: true, allowEditObjects: true, unlocked: ['F5', 'F6'] }] });
  const said = await pane.run("await press('check'); await press('mark'); return at('mark-result').innerText;");
  assert.match(said, /^2 celler er merket\.\s+11 celler kunne ikke merkes:\s+Portefølje: A2, A10, E3–E4, F7, F9, F11–F12, I8, I13, J1 \(cellen er låst eller arket er beskyttet\)/);
  await fitsAndIsAccessible('with cells that could not be marked');
  await picture('protected', 566);
  await pane.run("standIn.sheets[0].allowEditObjects = false; await press('check');");
  assert.match(await pane.run("return at('mark-result').innerText;"), /Arket «Portefølje» er beskyttet, så merkene der ble stående\./);

  await pane.open(faultyBytes, { supported: '1.17' });
  const old = await pane.run("await press('check'); return { mark: at('mark').offsetParent, remove: at('remove').offsetParent, said: at('mark-hint').textContent, list: list() };");
  assert.deepEqual(old, { mark: null, remove: null, list: expected,
    said: 'Denne utgaven av Excel lar ikke tillegg merke celler. Avvikene står bare her i listen.' });
}

async function standsFaults() {
  await pane.open(faultyBytes, { office: { fails: 0 } });
  const fault = await pane.run("await press('check'); return { fault: at('fault').textContent, result: at('result').hidden };");
  assert.match(fault.fault, /^Excel ga ikke fra seg arbeidsboken\./);
  assert.equal(fault.result, true);
  await pane.open(faultyBytes);
  const broken = await pane.run(`await press('check');
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = () => { throw new Error('broken'); };
    await press('check');
    Worker.prototype.postMessage = postMessage;
    const said = at('fault').textContent;
    at('language').value = 'en'; at('language').dispatchEvent(new Event('change')); await idle();
    return { said, result: at('result').hidden, fault: at('fault').textContent };`);
  assert.deepEqual(broken, { said: 'Sjekken stoppet: broken. Prøv igjen.', result: true, fault: '' }, 'what was found before is not shown as found now');
  await pane.open(Buffer.from('no workbook'));
  const refused = await pane.run("await press('check'); await press('mark'); return { list: list(), marked: at('mark-result').textContent, writes: standIn.done.writes };");
  assert.equal(refused.list.length, 1);
  assert.match(refused.list[0], /^error\tHele filen\t\tfile-/, 'what is no workbook is said to be none');
  assert.deepEqual([refused.marked, refused.writes], ['0 celler er merket.', 0]);
}

async function standsElsewhere() {
  const said = "await idle(); return { fault: at('fault').textContent, check: at('check').offsetParent };";
  await pane.open(faultyBytes, { office: { host: null } });
  assert.deepEqual(await pane.run(said), { check: null, fault: 'This page belongs in Excel. Open it with ‘Check the workbook’ on the Home tab.' });
  await pane.open(faultyBytes, { offline: true });
  assert.match((await pane.run(said)).fault, /^Excel could not be reached/);
  assert.deepEqual(pane.found.splice(0), ['Failed to load resource: net::ERR_INTERNET_DISCONNECTED']);
}

async function followsTheCorrections() {
  await pane.open(faultyBytes, { later: repairedBytes, sheets: [{ name: 'Portefølje', notes: { B1: 'min egen' } }] });
  const before = await pane.run("await press('check'); await press('mark'); return Object.keys(standIn.sheets[0].notes).length;");
  assert.equal(before, 14);
  const changed = await pane.run("standIn.change(); return at('changed').textContent;");
  assert.match(changed, /endret etter sjekken/);
  await fitsAndIsAccessible('with the hint that it has changed');
  const after = await pane.run(`await press('check');
    return { list: list(), notes: standIn.sheets[0].notes, changed: at('changed').textContent, said: at('mark-result').textContent };`);
  assert.deepEqual(after, { list: [], notes: { B1: 'min egen' }, changed: '', said: '13 merker er fjernet.' }, 'the marks of what is mended go');
}

async function cannotSendTheWorkbook() {
  const went = await pane.run(`const sent = (address) => fetch(address, { method: 'POST', body: 'cells' }).then(() => 'sent', () => 'refused');
    return [await sent('https://example.org/'), await sent('https://www.microsoft.com/')];`);
  assert.deepEqual(went, ['refused', 'refused']);
  const told = pane.found.splice(0);
  assert.ok(told.length > 0 && told.every((text) => text.includes('Content Security Policy')), `the policy refuses it: ${told}`);
}

async function findsNothingInTheRepaired() {
  await pane.open(repairedBytes);
  const good = await pane.run("await press('check'); return { list: list(), summary: at('summary').textContent, mark: at('mark').hidden };");
  assert.deepEqual(good, { list: [], summary: 'Alt i orden. Arbeidsboken er klar til å sendes', mark: true });
  assert.equal(await pane.run("await press('remove'); return standIn.done.writes;"), 0, 'and changes nothing');
  await fitsAndIsAccessible('with nothing found');
}

try {
  for (const works of [listsTheSharedExpectation, goesToTheCell, marksAndTakesAway, speaks, selectsNeighboursTogether, saysWhatItCannotMark,
    standsFaults, cannotSendTheWorkbook, findsNothingInTheRepaired, followsTheCorrections, standsElsewhere]) {
    await works();
    assert.deepEqual(pane.found, [], `${works.name}: nothing goes wrong, and nothing but office.js is asked of the network`);
  }
  console.log(`The pane lists the ${expected.length} findings, goes to their cells, marks them and takes the marks away${existsSync(axe) ? '; axe-core finds nothing' : ' (axe-core is not here)'}.`);
} finally {
  await pane.close();
}
