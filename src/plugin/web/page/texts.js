// SPDX-License-Identifier: MIT
//
// The sentences of templates/texts in the user's language, as src/plugin/texts.py gives them.

const numberLocales = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }; // not all browsers know nn, which writes numbers as nb does

/** The language that a reader with these preferences gets: no, nb, nb-NO are nb; nn is nn; all else is en. */
export function languageFor(tags) {
  const known = (tags ?? []).map((tag) => tag.toLowerCase().split('-')[0]);
  const first = known.find((tag) => ['nb', 'no', 'nn', 'en'].includes(tag)) ?? 'en';
  return first === 'no' ? 'nb' : first;
}

/** A number as the language writes it. */
export function numberText(number, language) {
  return new Intl.NumberFormat(numberLocales[language]).format(number);
}

export class Texts {
  /** @param {Object} all the sentences by language and key  @param {'nb'|'nn'|'en'} language */
  constructor(all, language) {
    this.sentences = all[language];
    this.language = language;
  }

  /** The text of the key with its {places} filled; of two forms, the one that {count} asks for. */
  fill(key, places = {}) {
    let text = this.sentences[key];
    if (text === undefined) {
      throw new Error(`There is no text ${key}.`);
    }
    if (typeof text === 'object') {
      text = places.count === 1 ? text.one : text.other;
    }
    return text.replace(/\{([a-z-]+)\}/g, (place, name) => {
      const value = places[name] ?? place;
      return typeof value === 'number' ? numberText(value, this.language) : value;
    });
  }

  /** "6 errors, 5 warnings and one note", of those that there are. */
  counts({ error = 0, warning = 0, note = 0 }) {
    const parts = [['errors', error], ['warnings', warning], ['notes', note]]
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => this.fill(`mark.count.${kind}`, { count }));
    const last = parts.pop() ?? '';
    return parts.length === 0 ? last : `${parts.join(', ')} ${this.fill('mark.count.and')} ${last}`;
  }
}
