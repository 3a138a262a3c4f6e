/* The rules of places as data: each from something that was read, and none said that no source says. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {filesIn, inRoot} from '../../scripts/project.mjs';
import {isClaim} from '../../src/evidence/claim.js';
import {jurisdictionsContent} from '../../src/evidence/jurisdictions.content.js';
import {
  jurisdictionIds,
  jurisdictions,
  notesOn,
  type Jurisdiction,
} from '../../src/evidence/jurisdictions.js';
import {sources, type SourceId} from '../../src/evidence/sources.js';
import {depthExplorerContent} from '../../src/widgets/depth-explorer/depth-explorer.content.js';
import {lengths} from '../../src/widgets/depth-explorer/depth-explorer.logic.js';
import {withoutPictures} from '../../src/widgets/results-compare/results-compare.logic.js';

const placesWith = (rule: keyof Jurisdiction) => jurisdictionIds.filter((id) => jurisdictions[id][rule]);

describe('the rules of a place', () => {
  it('each have a source that was read', () => {
    for (const [place, rules] of Object.entries(jurisdictions)) {
      for (const [name, rule] of Object.entries(rules) as [string, true | {sources: readonly SourceId[]}][]) {
        if (rule === true) continue;
        assert.ok(rule.sources.length, `${place} ${name}`);
        for (const id of rule.sources)
          assert.notEqual(sources[id].basis, 'memory', `${place} ${name}: ${id}`);
      }
    }
  });

  it('are none for the EU, and that is said', () => {
    assert.deepEqual(jurisdictions.eu, {unread: true});
    assert.deepEqual(placesWith('unread'), ['eu']);
    assert.deepEqual(notesOn('eu', 'en', ['age', 'label', 'numbing']), []);
    assert.match(readFileSync(inRoot('docs/on-your-page.md'), 'utf8'), /read no rule of the Union yet/);
  });

  it('change only together with this table; docs/evidence.md has their sources', () => {
    assert.deepEqual(
      jurisdictionIds.map((id) => [id, jurisdictions[id].minimumAge?.years]),
      [
        ['us', 22],
        ['gb', 18],
        ['gb-sct', 18],
        ['eu', undefined],
        ['au', 18],
      ],
    );
    assert.deepEqual(placesWith('depthCeiling'), ['gb-sct']);
    assert.equal(jurisdictions['gb-sct'].depthCeiling!.millimetres, 1.5);
    assert.deepEqual(placesWith('marksOffLabel'), ['us']);
    assert.deepEqual(placesWith('hidesResultPictures'), ['au']);
    assert.deepEqual(placesWith('medicinesNotAdvertised'), ['gb', 'gb-sct']);
    assert.deepEqual(placesWith('numbingRules'), ['gb-sct']);
  });

  it('are said to patients where there is something to say, with the same sources', () => {
    const words = jurisdictionsContent();
    for (const [rule, topic] of [
      ['minimumAge', 'age'],
      ['marksOffLabel', 'label'],
      ['numbingRules', 'numbing'],
    ] as const) {
      for (const id of jurisdictionIds) {
        const note = (words[id] as Record<string, unknown>)[topic];
        const given = jurisdictions[id][rule];
        assert.equal(Boolean(note), Boolean(given), `${id} ${topic}`);
        if (!given) continue;
        assert.ok(isClaim(note));
        assert.ok(
          note.sources.every((source) => given.sources.includes(source)),
          `${id} ${topic}`,
        );
        if ('years' in given) assert.match(note.text, new RegExp(`\\b${given.years}\\b`));
      }
    }
  });

  it('on depth are said by the depth explorer, within its slider', () => {
    const {ceilings} = depthExplorerContent();
    assert.deepEqual(Object.keys(ceilings), placesWith('depthCeiling'));
    for (const id of placesWith('depthCeiling')) {
      const {millimetres} = jurisdictions[id].depthCeiling!;
      assert.ok(millimetres > lengths.least && millimetres < lengths.most);
    }
  });

  it('that hide pictures are known where pictures are, too', () => {
    assert.deepEqual(withoutPictures, placesWith('hidesResultPictures'));
  });
});

describe('medicines on prescription', () => {
  const texts = filesIn(inRoot('src'))
    .filter((file: string) => /\.content\.ts$|ingredients\.ts$/.test(file))
    .map((file: string): [string, string] => [file, readFileSync(inRoot('src', file), 'utf8')]);

  it('are never named by brand', () => {
    const brands =
      /botox|dysport|azzalure|xeomin|bocouture|roaccutane|accutane|retin-a|differin|emla|zovirax/i;
    for (const [file, text] of texts) assert.doesNotMatch(text, brands, file);
  });

  it('are named only where somebody is asked about them, or told what pausing them means', () => {
    const named = texts.filter(([, text]) =>
      /\b(tretinoin|isotretinoin|tazarotene|hydroquinone)\b/i.test(text),
    );
    for (const [file] of named)
      assert.match(
        file,
        /prep-quiz|routine-checker|faq-(answers|care)|search-words|evidence[\\/](pausing|ingredients|shared[\\/]before-you-go)/,
        file,
      );
    assert.ok(named.length > 3, 'the search finds what it is meant to find');
  });
});
