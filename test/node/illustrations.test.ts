import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aftercareIcon, aftercareIconNames} from '../../src/illustrations/aftercare-icons.js';
import {bottle, bottleShapes} from '../../src/illustrations/bottles.js';
import {cheek} from '../../src/illustrations/cheek.js';
import {curve} from '../../src/illustrations/curve.js';
import {depthBox, depthSection, needleTip, percentDown} from '../../src/illustrations/depth-section.js';
import {face, facePoints, smallFace} from '../../src/illustrations/face.js';
import {faceZoneIds} from '../../src/illustrations/face-zones.js';
import {guideTile, guideTileIds} from '../../src/illustrations/guide-tiles.js';
import {healingSection, healingStages} from '../../src/illustrations/healing-section.js';
import {icon, iconNames} from '../../src/illustrations/icons.js';
import {mirrorStrip} from '../../src/illustrations/mirror-strip.js';
import {pictogram, pictogramTopics} from '../../src/illustrations/pictograms.js';
import {rednessSwatch, rednessTones, type RednessSkin} from '../../src/illustrations/redness.js';
import {scene, sceneIds} from '../../src/illustrations/scenes.js';
import {skinDevice} from '../../src/illustrations/skin-devices.js';
import {needlingDevices} from '../../src/widgets/how-it-works/how-it-works.logic.js';
import {skinSection, type SkinSectionState} from '../../src/illustrations/skin-section.js';

/** A template's markup as a browser would get it. */
function markup(value: unknown): string {
  if (Array.isArray(value)) return value.map(markup).join('');
  if (typeof value === 'symbol' || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  const {strings, values} = value as {strings: readonly string[]; values: unknown[]};
  return strings.map((part, i) => part + (i < values.length ? markup(values[i]) : '')).join('');
}
const elements = (text: string) => text.match(/<[a-zA-Z]/g)?.length ?? 0;
const shapes = (text: string) => text.match(/<(path|ellipse|circle|rect)\b/g)?.length ?? 0;

const states: SkinSectionState[] = [
  'plain',
  'collagen',
  'scar',
  'lines',
  'pores',
  'blood-flow',
  'absorption',
];
const zones = faceZoneIds.map((id) => id);
const label = 'A picture';

/** Every drawing, with the most elements that it may have. */
const drawings: [name: string, drawing: unknown, budget: number][] = [
  ...states.flatMap((state): [string, unknown, number][] => [
    [`skin ${state}`, skinSection({state, label}), 60],
    [`mirror ${state}`, mirrorStrip({state, label}), 60],
  ]),
  ...[0, 0.5, 3].map((at): [string, unknown, number] => [`healing ${at}`, healingSection({at, label}), 90]),
  ...[0.1, 2.5].map((depth): [string, unknown, number] => [
    `depth ${depth}`,
    depthSection({depth, ceiling: 1.5, maximum: 1.2, label}),
    40,
  ]),
  ...zones.flatMap((selected): [string, unknown, number][] => [
    [`face ${selected}`, face({selected}), 55],
    [`small face ${selected}`, smallFace({selected}), 55],
  ]),
  ...needlingDevices.map((device): [string, unknown, number] => [
    `device ${device}`,
    skinDevice({device, label, id: `device-${device}`}),
    90,
  ]),
  ...sceneIds.map((which): [string, unknown, number] => [`scene ${which}`, scene({scene: which, label}), 55]),
  ...(['before', 'after'] as const).map((when): [string, unknown, number] => [
    `cheek ${when}`,
    cheek({when, label}),
    70,
  ]),
  ...(Object.keys(rednessTones) as RednessSkin[]).map((skin): [string, unknown, number] => [
    `redness ${skin}`,
    rednessSwatch(skin),
    55,
  ]),
  ...bottleShapes.map((shape): [string, unknown, number] => [`bottle ${shape}`, bottle(shape), 8]),
  ...pictogramTopics.map((topic): [string, unknown, number] => [`pictogram ${topic}`, pictogram(topic), 4]),
  ...iconNames.map((name): [string, unknown, number] => [`icon ${name}`, icon(name), 2]),
  ...aftercareIconNames.map((name): [string, unknown, number] => [`icon ${name}`, aftercareIcon(name), 2]),
  ...guideTileIds.map((part): [string, unknown, number] => [`tile ${part}`, guideTile(part), 60]),
];

void test('no drawing has more elements than its budget, and each shows something', () => {
  for (const [name, drawing, budget] of drawings) {
    const text = markup(drawing);
    assert.ok(elements(text) <= budget, `${name}: ${elements(text)} elements, ${budget} at most`);
    assert.ok(shapes(text) > 0, name);
  }
});

void test('every gradient that a drawing uses is its own, has another name elsewhere, and a flat colour behind it', () => {
  const owners = new Map<string, string>();
  for (const [name, drawing] of drawings.filter(
    ([kind]) => !/^(tile|healing 0.5|healing 3|depth 2.5|face|small face)/.test(kind),
  )) {
    const text = markup(drawing);
    const made = [...text.matchAll(/Gradient\s+id="?([\w-]+)/g)].map(([, id]) => id!);
    assert.equal(new Set(made).size, made.length, `${name}: ${made.join()}`);
    for (const [, id, fallback] of text.matchAll(/url\(#([\w-]+)\)( ?[^"\s][^">]*)?/g)) {
      assert.ok(made.includes(id!), `${name} uses ${id}`);
      assert.ok(fallback?.trim(), `${name}: nothing is painted if url(#${id}) leads nowhere`);
    }
    for (const id of made) {
      assert.equal(owners.get(id), undefined, `${name} and ${owners.get(id)} both have ${id}`);
      owners.set(id, name);
    }
  }
});

void test('numbers in a drawing are numbers', () => {
  for (const [name, drawing] of drawings)
    assert.doesNotMatch(markup(drawing), /NaN|undefined|Infinity/, name);
});

void test('a picture with words is announced, one without is hidden', () => {
  assert.match(markup(scene({scene: 'talk', label})), /role=img\s+aria-label=A picture/);
  assert.match(markup(pictogram('sun')), /aria-hidden="?true/);
  assert.doesNotMatch(markup(pictogram('sun')), /role=img/);
});

void test('an id keeps two drawings of one kind apart', () => {
  const text = markup(skinSection({state: 'scar', label, id: 'second'}));
  assert.match(text, /id="second-d"/);
  assert.doesNotMatch(text, /skin-scar-/);
});

void test('the tip of the needle is where the depth says', () => {
  for (const depth of [0.1, 0.8, 2.5]) {
    const tip =
      Number(
        /class="needles" transform="translate\(0 (-?[\d.]+)\)"/.exec(
          markup(depthSection({depth, label})),
        )![1],
      ) + 495;
    assert.ok(Math.abs((tip / depthBox.height) * 100 - needleTip(depth).y) < 0.01, `${depth}`);
  }
  assert.ok(percentDown(2.5) < 100);
});

void test('healing shows one stage at a whole number, and two between', () => {
  const shown = (at: number) =>
    [...markup(healingSection({at, label})).matchAll(/class="stage" opacity=([\d.]+)/g)]
      .map(([, value]) => Number(value))
      .slice(1);
  healingStages.forEach((_, at) =>
    assert.deepEqual(
      shown(at),
      healingStages.map((__, i) => (i === at ? 1 : 0)),
    ),
  );
  assert.deepEqual(shown(1.25), [0, 0.75, 0.25, 0]);
});

void test('a zone on both sides has a target on each', () => {
  const onBothSides = ['around-eyes', 'cheeks', 'jaw'];
  for (const id of faceZoneIds) {
    const points = facePoints(id);
    assert.equal(points.length, onBothSides.includes(id) ? 2 : 1, id);
    if (points[1]) assert.equal(points[0]![0] + points[1][0], 240, id);
  }
});

void test('a curve goes through its points', () => {
  assert.equal(
    curve((x) => x / 2, 0, 20, 10),
    'M0 0s6.7 3.3 10 5s6.7 3.3 10 5',
  );
});
