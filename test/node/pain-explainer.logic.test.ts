import assert from 'node:assert/strict';
import {it} from 'node:test';
import {faceZones} from '../../src/illustrations/face-zones.js';
import {facePoints} from '../../src/illustrations/face.js';
import {nearestZone} from '../../src/widgets/pain-explainer/pain-explainer.logic.js';

const zones = Object.fromEntries(faceZones.map(({id}) => [id, facePoints(id)]));

it('a touch takes the zone whose middle is nearest, on both sides of the face', () => {
  for (const [id, points] of Object.entries(zones))
    for (const [x, y] of points) assert.equal(nearestZone(zones, x + 4, y - 4), id);
  assert.equal(nearestZone(zones, 120, 0), 'forehead');
  assert.equal(nearestZone(zones, 120, 300), 'neck');
  assert.equal(nearestZone({}, 1, 1), undefined);
});
