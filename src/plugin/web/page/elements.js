// SPDX-License-Identifier: MIT
//
// Elements made in code. What comes from a file is only ever set as text.

/** An element with attributes and children; a child that is a string becomes text, one that is null is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(attribute, value);
    } else if (value === true) {
      made.setAttribute(attribute, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(attribute, value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

const shapes = {
  error: ['M8 .8 15.2 8 8 15.2.8 8z', 'M5.4 5.4l5.2 5.2m0-5.2-5.2 5.2'],
  warning: ['M8 1.2 15.4 14.6H.6z', 'M8 6v4.2M8 12v.6'],
  note: ['M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', 'M8 7.2v4.4M8 4.4V5'],
  good: ['M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', 'M4.6 8.3l2.4 2.4 4.4-5'],
};

/** A diamond with a cross, a triangle with a mark, a circle with an i or a tick: told apart without colour. */
export function severityShape(severity) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `shape ${severity}`);
  const [outline, sign] = shapes[severity];
  for (const [part, data] of [['outline', outline], ['sign', sign]]) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', part);
    path.setAttribute('d', data);
    svg.append(path);
  }
  return svg;
}
