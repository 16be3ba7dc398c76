// SPDX-License-Identifier: MIT
//
// The pane's sentences in bokmål, as templates/texts has them.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const sentences = JSON.parse(execFileSync('python3',
  [`${repository}/src/plugin/texts.py`, `${repository}/templates/texts`, 'mark', 'plugin'], { maxBuffer: 1 << 24 })).nb;

/** The sentence of the key, its places filled. */
export const fill = (key, places) => sentences[key].replace(/\{(\w+)\}/g, (_, name) => places[name]);
