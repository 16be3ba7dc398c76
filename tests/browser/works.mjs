// SPDX-License-Identifier: MIT
//
// works.mjs CHROMIUM PAGE: whether the page stands on narrow and wide screens, asks for nothing, and can be worked.
import assert from 'node:assert/strict';
import { Chromium } from './chromium.mjs';

const [, , program, page] = process.argv;
const address = new URL(`file://${page}`).href;
const browser = new Chromium(program);

/** Does something in the page, with these at hand. */
const inPage = (body) => browser.evaluate(`(async () => {
  const filter = document.querySelector('form.filter');
  const table = filter && document.getElementById(filter.dataset.table);
  const said = () => filter.querySelector('[role=status]').textContent;
  const rows = () => Array.from(table.querySelectorAll('tr.body'));
  const seen = () => rows().filter((row) => row.offsetParent !== null);
  const totals = () => Array.from(table.tFoot.rows).map((row) => row.textContent);
  const until = async (holds) => {
    for (let tries = 0; tries < 400 && !holds(); ++tries) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return holds();
  };
  const change = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  ${body}
})()`);

async function standsOn(width) {
  await browser.open(address, width, 900);
  assert.deepEqual(browser.faults, [], 'nothing goes wrong, and nothing is asked of the network');
  const overflow = await inPage('return document.documentElement.scrollWidth - document.documentElement.clientWidth;');
  assert.equal(overflow, 0, `at ${width} pixels only tables scroll sideways`);
  const cut = await inPage(`return Array.from(document.querySelectorAll('figure svg text'))
    .filter((text) => { const own = text.getBoundingClientRect(), all = text.ownerSVGElement.getBoundingClientRect();
      return own.right > all.right + 1 || own.bottom > all.bottom + 1 || own.left + 1 < all.left; })
    .map((text) => text.textContent);`);
  assert.deepEqual(cut, [], `at ${width} pixels no chart's text is cut off`);
}

async function canBeFiltered() {
  const before = await inPage('return { seen: seen().length, all: rows().length, said: said(), totals: totals() };');
  assert.equal(before.seen, before.all, 'all rows are shown at first');
  assert.ok(before.said.includes(String(before.all)), before.said);

  const chosen = await inPage(`const select = filter.querySelectorAll('select')[2];
    change(select, select.options[1].value);
    return { seen: seen().length, value: select.value, said: said(), totals: totals(),
      wrong: seen().filter((row) => row.cells[select.dataset.column].textContent.trim() !== select.value).length,
      left: rows().filter((row) => row.cells[select.dataset.column].textContent.trim() === select.value).length,
      empty: Array.from(table.tBodies).filter((body) => body.offsetParent !== null)
        .filter((body) => !Array.from(body.rows).some((row) => row.matches('.body') && row.offsetParent !== null)).length };`);
  assert.ok(chosen.seen > 0 && chosen.seen < before.all, `${chosen.value}: ${chosen.seen} rows`);
  assert.equal(chosen.seen, chosen.left, 'just the rows with the chosen value are shown');
  assert.equal(chosen.wrong, 0);
  assert.equal(chosen.empty, 0, 'no heading stands without rows');
  assert.ok(chosen.said.includes(String(chosen.seen)) && chosen.said.includes(String(before.all)), chosen.said);
  assert.deepEqual(chosen.totals, before.totals, 'the totals are of all');

  const reset = await inPage(`filter.querySelector('button').click();
    await until(() => seen().length === rows().length);
    return { seen: seen().length, said: said() };`);
  assert.deepEqual(reset, { seen: before.all, said: before.said }, 'the button shows all again');

  const name = await inPage('return rows()[2].cells[1].textContent.trim();');
  const found = await inPage(`change(filter.querySelector('input'), ${JSON.stringify(name.toUpperCase())});
    return seen().map((row) => row.cells[1].textContent.trim());`);
  assert.ok(found.includes(name), `“${name}” is found, in capitals too`);
  assert.equal(await inPage("change(filter.querySelector('input'), 'no such word'); return seen().length;"), 0);
}

async function canBeLinkedTo() {
  const links = await inPage(`const link = table.querySelector('td a');
    change(filter.querySelector('input'), 'no such word');
    location.hash = rows()[0].id;
    const row = await until(() => rows()[0].offsetParent !== null);
    link.click();
    const source = document.getElementById(link.hash.slice(1));
    const folder = await until(() => source.closest('details').open);
    return { row, source: source.offsetParent !== null, folder };`);
  assert.deepEqual(links, { row: true, source: true, folder: true }, 'a link shows a row that is hidden or folded away');
}

/** In the list of initiatives, with these at hand. */
const inList = (body) => inPage(`
  const list = document.getElementById('initiatives-list');
  const search = document.querySelector('form[data-list]');
  const parts = Array.from(list.children);
  const shown = () => parts.filter((part) => part.offsetParent !== null);
  ${body}`);

async function hasAPartForEachInitiative() {
  await browser.open(address, 1280, 900);
  const parts = await inList(`return { all: parts.length, open: parts.filter((part) => part.open).length,
    rows: rows().length, said: search.querySelector('[role=status]').textContent };`);
  assert.ok(parts.all >= parts.rows, `${parts.all} initiatives, ${parts.rows} rows`);
  assert.equal(parts.open, 0, 'all are folded away at first');
  assert.ok(parts.said.includes(String(parts.all)), parts.said);

  const found = await inList(`const name = parts[2].querySelector('b').textContent;
    change(search.querySelector('input'), name.toUpperCase());
    const left = shown();
    return { has: left.includes(parts[2]), few: parts.length > left.length, said: search.querySelector('[role=status]').textContent,
      rows: seen().length };`);
  assert.ok(found.has && found.few, `an initiative is found by its name: ${found.said}`);
  assert.equal(found.rows, parts.rows, 'the portfolio table is not searched with them');

  const opened = await inList(`const part = parts[0], target = part.querySelector('article');
    change(search.querySelector('input'), 'no such word');
    const none = shown().length;
    location.hash = target.id;
    await until(() => part.open && target.offsetParent !== null);
    await until(() => target.getBoundingClientRect().top > 0 && target.getBoundingClientRect().top <= innerHeight);
    return { none, open: part.open, seen: target.offsetParent !== null, top: target.getBoundingClientRect().top,
      height: innerHeight, others: parts.filter((other) => other.open).length };`);
  assert.equal(opened.none, 0);
  assert.ok(opened.open && opened.seen, 'a link opens an initiative that the search hides');
  assert.ok(opened.top > 0 && opened.height > opened.top, `it is in sight, at ${opened.top} of ${opened.height}`);
  assert.equal(opened.others, 1, 'and opens no other');

  const id = await inList("return parts[parts.length - 1].querySelector('article').id;");
  await browser.open(`${address}#${id}`, 1280, 900);
  assert.ok(await inList('return until(() => parts[parts.length - 1].open);'), 'an address with its id opens an initiative');

  const linked = await inList(`const link = table.querySelector('tr.body a[href^="#initiative-"]');
    link.click();
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    await until(() => target.closest('details').open);
    return { open: target.closest('details').open, same: target.closest('details').querySelector('b').textContent === link.textContent };`);
  assert.deepEqual(linked, { open: true, same: true }, "a name in the portfolio table leads to that initiative's part");
}

async function press(key, code, number, text) {
  for (const type of ['keyDown', 'keyUp']) {
    await browser.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: number, ...(type === 'keyDown' && text ? { text } : {}) });
  }
}

async function opensByKeyboard() {
  await browser.open(address, 320, 900);
  await inList("parts[0].querySelector('summary').focus();");
  await press('Enter', 'Enter', 13, '\r');
  assert.ok(await inList('return until(() => parts[0].open);'), 'the Enter key opens an initiative');
  const overflow = await inPage('return document.documentElement.scrollWidth - document.documentElement.clientWidth;');
  assert.equal(overflow, 0, 'an open one fits a narrow screen');
  await press('Tab', 'Tab', 9);
  assert.ok(await inList("return parts[0].querySelector('article').contains(document.activeElement) || document.activeElement === parts[1].querySelector('summary');"),
    'the next key press goes on into it');
}

async function canBeReachedByKeyboard() {
  await browser.open(address, 1280, 900);
  await press('Tab', 'Tab', 9);
  const first = await inPage(`await until(() => document.activeElement !== document.body);
    return document.activeElement.getAttribute('href');`);
  assert.equal(first, '#main', 'the first key press reaches the way to the content');
}

try {
  await standsOn(320);
  await standsOn(1280);
  await canBeFiltered();
  await canBeLinkedTo();
  await hasAPartForEachInitiative();
  await opensByKeyboard();
  await canBeReachedByKeyboard();
  console.log('The page stands at 320 and 1280 pixels, and can be filtered, linked to and reached by keyboard; so can each initiative.');
} finally {
  await browser.close();
}
