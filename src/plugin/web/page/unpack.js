// SPDX-License-Identifier: MIT
//
// What assemble.py packs into the page: gzip-compressed bytes, five characters for four of them (base85 of Python, with a
// comma for the character that begins a tag).

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~';

function bytesOf(text) {
  const values = new Uint8Array(128);
  Array.from(letters).forEach((letter, value) => { values[letter.charCodeAt(0)] = value; });
  const bytes = new Uint8Array(Math.ceil(text.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 5) {
    let number = 0;
    for (let i = at; i < at + 5; ++i) {
      number = number * 85 + (i < text.length ? values[text.charCodeAt(i)] : 84);
    }
    view.setUint32((at / 5) * 4, number);
  }
  return bytes.subarray(0, Math.floor(text.length * 4 / 5));
}

/** The bytes that were packed. @returns {Promise<ArrayBuffer>} */
export function unpacked(text) {
  const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
