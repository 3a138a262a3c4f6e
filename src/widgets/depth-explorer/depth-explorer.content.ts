import {claim, type Statement} from '../../evidence/claim.js';
import type {JurisdictionId} from '../../evidence/jurisdictions.js';
import {depthLimitContent} from '../../evidence/shared/depth-limit.content.js';
import {msg} from '../../language/message.js';
import type {DepthZone, Reach} from './depth-explorer.logic.js';

/** The words on needles that reach so far: a few words, and a sentence. */
export interface ReachContent {
  readonly name: string;
  readonly text: Statement;
}

/** The first words of the explorer. `{name}` marks what is filled in later. */
export function depthExplorerContent() {
  return {
    heading: msg('How deep could needles reach?', {id: 'depthExplorer.heading'}),
    intro: '',
    picture: msg('A slice through skin, to scale. Needles set to {length}: {reach}.', {
      id: 'depthExplorer.pictureAt',
    }),
    set: msg('Set to {length}', {id: 'depthExplorer.set'}),
    slider: msg('Needle length', {id: 'depthExplorer.slider'}),
    spoken: msg('{length}: {reach}', {id: 'depthExplorer.spoken'}),
    zonesTitle: msg('Where', {id: 'depthExplorer.zonesTitle'}),
    zones: {
      forehead: msg('Forehead', {id: 'depthExplorer.forehead'}),
      'around-eyes': msg('Around the eyes', {id: 'depthExplorer.eyes'}),
      nose: msg('Nose', {id: 'depthExplorer.nose'}),
      cheeks: msg('Cheekbone', {id: 'depthExplorer.cheeks'}),
      jaw: msg('Jaw', {id: 'depthExplorer.jaw'}),
      neck: msg('Neck', {id: 'depthExplorer.neck'}),
    } satisfies Record<DepthZone, string>,
    /** At the tip of the needles. */
    layers: {
      outer: msg('Outer layer', {id: 'depthExplorer.layers.outer'}),
      dermis: msg('Dermis', {id: 'depthExplorer.layers.dermis'}),
      below: msg('Deeper', {id: 'depthExplorer.layers.below'}),
    },
    reach: {
      outer: {
        name: msg('about where the outer layer ends', {id: 'depthExplorer.outer.name'}),
        text: claim(
          'depthExplorer.outer',
          msg('The outer layer of the face is only about 0.03 to 0.12 mm thick.', {
            id: 'depthExplorer.outer.text',
          }),
          '2026-11',
          'measured',
          'chopra-2015',
          'facial-histology',
        ),
      },
      dermis: {
        name: msg('long enough to reach the dermis', {id: 'depthExplorer.dermis.name'}),
        text: claim(
          'depthExplorer.dermis',
          msg('The dermis is living skin with collagen, nerves and blood vessels.', {
            id: 'depthExplorer.dermis.text',
          }),
          '2026-11',
          'measured',
          'fda-consumer',
          'bmc-medical-imaging-2022',
        ),
      },
      edge: {
        name: msg('about where the dermis ends on average', {id: 'depthExplorer.edge.name'}),
        text: claim(
          'depthExplorer.edge',
          msg('People differ: your own dermis may be thinner or thicker.', {id: 'depthExplorer.edge.text'}),
          '2026-11',
          'measured',
          'bmc-medical-imaging-2022',
        ),
      },
      below: {
        name: msg('long enough to pass below the dermis', {id: 'depthExplorer.below.name'}),
        text: claim(
          'depthExplorer.below',
          msg('On average, the skin here is thinner than this.', {id: 'depthExplorer.below.short'}),
          '2026-11',
          'measured',
          'bmc-medical-imaging-2022',
        ),
      },
    } satisfies Record<Reach, ReachContent>,
    thickness: claim(
      'depthExplorer.thickness',
      msg('Where the dermis ends: it is {women} thick in women and {men} in men, on average.', {
        id: 'depthExplorer.thickness',
      }),
      '2026-11',
      'measured',
      'bmc-medical-imaging-2022',
    ) as Statement,
    gives: claim(
      'depthExplorer.gives',
      msg('Skin is springy: needles may go in less deep than they are set to.', {
        id: 'depthExplorer.springy',
      }),
      '2026-11',
      'C',
      'kalluri-2011',
    ) as Statement,
    /** Said in the place of `gives` where the needles are longer. */
    instructions: depthLimitContent(),
    trained: claim(
      'depthExplorer.trained',
      msg(
        'Only a trained person should choose the depth: gentler where skin is thin or bone is close. This is no guide to needling at home.',
        {id: 'depthExplorer.trained'},
      ),
      '2026-11',
      'D',
      'fda-consumer',
      'bone-areas',
    ) as Statement,
    /** The law from some length on, by jurisdiction. */
    ceilings: {
      'gb-sct': claim(
        'depthExplorer.ceiling.gbSct',
        msg(
          'A Scottish law of 2026 makes microneedling from {length} up a “specified procedure”, with rules of its own. Your clinic can tell you what that means for you.',
          {id: 'depthExplorer.ceiling.gbSct'},
        ),
        '2026-11',
        'law',
        'scotland-2026',
      ),
    } as Partial<Record<JurisdictionId, Statement>>,
    ceilingKey: msg('From {length}: special rules', {id: 'depthExplorer.ceilingKey'}),
    ceilingTitle: msg('Special rules', {id: 'depthExplorer.ceilingTitle'}),
    maximum: msg('This clinic works up to {length}.', {id: 'depthExplorer.maximum'}),
    beyond: msg('This clinic works up to {length}. The slider goes further, to show what that means.', {
      id: 'depthExplorer.beyond',
    }),
    reportedTitle: msg('What studies used such lengths for', {id: 'depthExplorer.reportedTitle'}),
    failed: msg('This could not be loaded. Close it, then open it again.', {id: 'depthExplorer.failed'}),
    real: {title: msg('The number set is not the depth reached', {id: 'depthExplorer.measured.title'})},
    table: {title: msg('As a table', {id: 'depthExplorer.table.title'})},
  };
}

export type DepthExplorerContent = ReturnType<typeof depthExplorerContent>;
