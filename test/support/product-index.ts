import {
  buildIndex as buildIndexOf,
  type Index,
} from '../../src/widgets/routine-checker/routine-checker-match.logic.js';
import {names as arabic} from '../../src/widgets/routine-checker/names-ar/index.js';
import {names as japanese} from '../../src/widgets/routine-checker/names-ja/index.js';
import {names as korean} from '../../src/widgets/routine-checker/names-ko/index.js';
import {names as chinese} from '../../src/widgets/routine-checker/names-zh/index.js';

/** The names as they are read once every script has been met. */
export const buildIndex = (labels: Parameters<typeof buildIndexOf>[0], lang?: string): Index =>
  buildIndexOf(labels, lang, [arabic, japanese, korean, chinese]);
