// Reads and marks the translators' files: xliff/<language>.xlf, XLIFF 1.2.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {inRoot} from '../project.mjs';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync(inRoot('lit-localize.json'), 'utf8'));
export {sourceLocale, targetLocales};

export const xliffPath = (language) => inRoot('xliff', `${language}.xlf`);

const childOf = (unit, name) => Array.from(unit.childNodes).find((node) => node.nodeName === name);

function read(language) {
  return new DOMParser().parseFromString(readFileSync(xliffPath(language), 'utf8'), 'text/xml');
}

/**
 * The units of one language, in the order of the file.
 * @returns {{id: string, source: string, target: string | undefined, state: string, note: string}[]}
 */
export function readUnits(language) {
  if (!existsSync(xliffPath(language))) return [];
  return Array.from(read(language).getElementsByTagName('trans-unit')).map((unit) => {
    const target = childOf(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      source: childOf(unit, 'source').textContent,
      target: target?.textContent,
      state: target?.getAttribute('state') ?? '',
      note: childOf(unit, 'note')?.textContent ?? '',
    };
  });
}

const unreviewed = 'Not yet reviewed by a clinician who is a native speaker.';

/**
 * Writes what is to be marked into the file: targets whose English has changed since, and the note on review.
 * @param {string} language
 * @param {(id: string) => {state?: string, target?: string, note?: string} | undefined} change
 */
export function changeUnits(language, change) {
  const page = read(language);
  const file = page.getElementsByTagName('file')[0];
  if (!childOf(file, 'header')) {
    const note = page.createElement('note');
    note.setAttribute('from', 'review');
    note.appendChild(page.createTextNode(unreviewed));
    const header = page.createElement('header');
    header.appendChild(note);
    file.insertBefore(header, file.firstChild);
    file.insertBefore(page.createTextNode('\n'), header);
  }
  for (const unit of Array.from(page.getElementsByTagName('trans-unit'))) {
    const {state, target: text, note} = change(unit.getAttribute('id')) ?? {};
    let target = childOf(unit, 'target');
    if (text !== undefined) {
      if (!target) {
        target = page.createElement('target');
        const source = childOf(unit, 'source');
        unit.insertBefore(target, source.nextSibling);
        unit.insertBefore(page.createTextNode('\n  '), target);
      }
      target.textContent = text;
    }
    if (note !== undefined) {
      let told = childOf(unit, 'note');
      if (!told) {
        told = page.createElement('note');
        unit.appendChild(page.createTextNode('  '));
        unit.appendChild(told);
        unit.appendChild(page.createTextNode('\n'));
      }
      told.textContent = note;
    }
    if (!target || state === undefined) continue;
    if (state) target.setAttribute('state', state);
    else target.removeAttribute('state');
  }
  writeFileSync(xliffPath(language), new XMLSerializer().serializeToString(page).trimEnd() + '\n');
}
