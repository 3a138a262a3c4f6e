import {strict as assert} from 'node:assert';
import {it} from 'node:test';
import {nearestPlace} from '../../src/illustrations/face-targets.logic.js';
import {faceZoneIds} from '../../src/illustrations/face-zones.js';
import {facePoints} from '../../src/illustrations/face.js';

const places = Object.fromEntries(faceZoneIds.map((id) => [id, facePoints(id)]));

it('a touch takes the place whose middle is nearest, on both sides of the face', () => {
  for (const [id, points] of Object.entries(places))
    for (const [x, y] of points) assert.equal(nearestPlace(places, x + 4, y - 4), id);
});

it('a touch beside the face, and between two places, takes the nearer one', () => {
  for (const [x, y, id] of [
    [120, 0, 'forehead'],
    [120, 300, 'neck'],
    [0, 140, 'around-eyes'],
    [240, 140, 'around-eyes'],
    [120, 119, 'forehead'],
    [120, 121, 'nose'],
    [0, 230, 'jaw'],
    [240, 230, 'jaw'],
  ] as const)
    assert.equal(nearestPlace(places, x, y), id, `${x}, ${y}`);
});

it('takes none that is not offered', () =>
  assert.equal(nearestPlace({forehead: facePoints('forehead'), neck: facePoints('neck')}, 120, 230), 'neck'));
