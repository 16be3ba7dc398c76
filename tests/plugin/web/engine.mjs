// SPDX-License-Identifier: MIT
//
// engine.mjs FOLDER: the engine finds, lists and marks what the program does, to the byte: for each file of each case, and
// of the sample rounds, by itself in a folder; for several at once; and with a template of one's own.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Engine } from '../../../src/plugin/web/page/engine.js';
import { checked, ENGINE, filesIn, laidOut, locales, program, REPOSITORY } from './native.mjs';

const [, , folder] = process.argv;
process.on('uncaughtExceptionMonitor', (fault) => { // before node shows the line, which is all of the engine's loader
  console.error(fault.stack);
  process.exit(1);
});
const loadEngine = createRequire(import.meta.url)(`${ENGINE}.js`);
const engine = new Engine(await loadEngine({ wasmBinary: readFileSync(`${ENGINE}.wasm`) }));
let compared = 0;

function same(ours, programs, what) {
  ++compared;
  if (!Buffer.from(ours).equals(programs)) {
    assert.equal(Buffer.from(ours).toString(), programs.toString(), what);
    assert.fail(`${what}: other bytes`);
  }
}

function take(paths) {
  engine.begin();
  for (const path of paths) {
    engine.read(basename(path), readFileSync(path));
    engine.check();
  }
}

/** The file by itself: its findings in three languages, the list and the marked copy. */
async function compareFile(path, what) {
  const alone = join(folder, 'alone');
  const name = basename(path);
  rmSync(alone, { recursive: true, force: true });
  mkdirSync(alone);
  copyFileSync(path, join(alone, name));
  take([path]);
  for (const language of Object.keys(locales)) {
    same(engine.json(language), await checked(alone, language, `./${name}`, '--format', 'json'), `${what}, ${language}`);
  }
  same(engine.list('nb'), await checked(alone, 'nb', `./${name}`, '--format', 'csv', '--mark', 'marked'), `${what}, the list`);
  const [marked] = existsSync(join(alone, 'marked')) ? filesIn(join(alone, 'marked')) : [];
  const findings = JSON.parse(engine.json('nb')).files[0].findings;
  assert.equal(marked !== undefined, findings.length > 0, `${what}: the program marks what has findings`);
  if (marked !== undefined) {
    const given = engine.mark(0, readFileSync(path), 'nb');
    assert.equal(given.name, basename(marked), `${what}: the copy's name`);
    same(given.bytes, readFileSync(marked), `${what}, the marked copy`);
  }
}

async function compareSeveral(paths, what, templates = []) {
  engine.begin();
  for (const path of templates) {
    assert.ok(engine.addTemplate(basename(path), readFileSync(path)), `${path} is a template`);
  }
  for (const path of paths) {
    engine.read(basename(path), readFileSync(path));
    engine.check();
  }
  const options = templates.flatMap((path) => ['--template', path]);
  for (const language of Object.keys(locales)) {
    same(engine.json(language), await checked(folder, language, ...paths, '--format', 'json', ...options), `${what}, ${language}`);
  }
  same(engine.list('nn'), await checked(folder, 'nn', ...paths, '--format', 'csv', ...options), `${what}, the list`);
}

const isSetup = (path) => basename(path) === 'round.xlsx';
const loose = join(folder, 'loose');
mkdirSync(loose);
let files = 0;
for (const name of readdirSync(join(REPOSITORY, 'tests/cases')).sort()) {
  if (!existsSync(join(REPOSITORY, 'tests/cases', name, 'input'))) {
    continue;
  }
  const laid = await laidOut(name, join(folder, 'cases'));
  for (const path of filesIn(laid).filter((one) => !isSetup(one))) {
    await compareFile(path, `${name}, ${basename(path)}`);
    ++files;
  }
  rmSync(laid, { recursive: true });
}
assert.ok(files > 200, `${files} files of the cases`);

for (const round of ['2019-q2', '2023-q4']) {
  const returns = filesIn(join(REPOSITORY, 'samples', round, 'returns'));
  assert.ok(returns.length > 5);
  const copies = returns.map((path) => join(loose, basename(path)));
  returns.forEach((path, number) => copyFileSync(path, copies[number]));
  for (const path of copies) {
    await compareFile(path, `${round}, ${basename(path)}`);
  }
  await compareSeveral(copies, `all of ${round}`);
}

const own = await laidOut('check-uses-the-templates-of-the-round', join(folder, 'own'));
const [ofTheirs] = filesIn(join(own, 'returns'));
await program(own, 'en', 'adopt', ofTheirs, '--output', 'council.toml');
copyFileSync(ofTheirs, join(loose, basename(ofTheirs)));
await compareSeveral([join(loose, basename(ofTheirs))], 'a template of one’s own', [join(own, 'council.toml')]);
assert.ok(!JSON.parse(engine.json('en')).files[0].template.startsWith('portfolio-'), 'it is of that template');

engine.begin();
assert.equal(engine.addTemplate('faulty.toml', Buffer.from('id = ')), false, 'a faulty template is none');
assert.equal(JSON.parse(engine.json('en')).files[0].findings[0].code, 'definition-faulty');
console.log(`${compared} outputs of ${files} files of the cases and of the samples are the program's, to the byte.`);
