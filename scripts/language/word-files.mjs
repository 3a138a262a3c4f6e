// How translations are laid out, for the script-tag build and the npm modules alike: one file in each language for what a
// widget shows unasked, one for its lazy parts, and one for what any widget may ask for. A message group that several
// widgets show is in the file of each, so that a widget costs one request.
import {tsImport} from 'tsx/esm/api';
import {widgetNames} from '../project.mjs';
import {contentFiles, groupOf} from './messages.mjs';

/**
 * The message groups of each file by its name. The first one stands for the file: where that group is wanted, the others
 * are taken from there.
 * @returns {Promise<Record<string, string[]>>}
 */
export async function wordFiles() {
  await tsImport('../../src/define/all.ts', import.meta.url);
  const files = {};
  for (const name of widgetNames()) {
    const {messages, parts} = globalThis.customElements.get(`mn-${name}`);
    const groups = (list) => list.flatMap((part) => part.messages);
    const unasked = [...new Set([name, ...messages, 'common'])];
    files[name] = unasked;
    const later = [...new Set(groups(parts))].filter((group) => !unasked.includes(group));
    const own = later.find((group) => group.startsWith(`${name}-`)) ?? later[0];
    if (own) files[`${name}-later`] = [...new Set([own, ...later])];
  }
  const placed = new Set(Object.values(files).flat());
  files.shared = contentFiles()
    .map(groupOf)
    .filter((group) => !placed.has(group));
  return files;
}

/** @param {string} language @param {string} file */
export const wordPath = (language, file) => `${language}/mn-words-${language}-${file}.js`;
