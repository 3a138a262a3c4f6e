import {msg} from '../language/message.js';
import {claim, type Statement} from './claim.js';

/** The notes of a place's rules to a patient, by topic. */
export interface JurisdictionTopics {
  readonly label?: Statement;
  readonly age?: Statement;
  readonly numbing?: Statement;
}

export function jurisdictionsContent() {
  return {
    title: msg('The rules where you are', {id: 'jurisdictions.title'}),
    us: {
      label: claim(
        'jurisdictions.us.label',
        msg(
          'US devices are authorised for acne scars and wrinkles on the face, and for scars on the belly. This use goes beyond that.',
          {id: 'jurisdictions.us.label'},
        ),
        '2026-11',
        'law',
        'fda-devices',
      ),
      age: claim(
        'jurisdictions.us.age',
        msg('In the United States, devices are authorised for people aged 22 and over.', {
          id: 'jurisdictions.us.age',
        }),
        '2026-11',
        'law',
        'fda-devices',
      ),
    },
    gb: {
      age: claim(
        'jurisdictions.gb.age',
        msg('In the UK, adverts for cosmetic procedures must not be aimed at people under 18.', {
          id: 'jurisdictions.gb.age',
        }),
        '2026-11',
        'law',
        'cap-age-2022',
      ),
    },
    'gb-sct': {
      age: claim(
        'jurisdictions.scotland.age',
        msg(
          'In Scotland, an Act of May 2026 bans needling from 1.5 mm, or with radio waves, for anyone under 18. Ask your clinic whether it is in force yet.',
          {
            id: 'jurisdictions.scotland.age',
          },
        ),
        '2026-11',
        'law',
        'scotland-2026',
      ),
      numbing: claim(
        'jurisdictions.scotland.numbing',
        msg(
          'In Scotland, treatment with a prescribed anaesthetic has rules of its own under an Act of May 2026. Ask your clinic what it uses.',
          {id: 'jurisdictions.scotland.numbing'},
        ),
        '2026-11',
        'law',
        'scotland-2026',
      ),
    },
    eu: {},
    au: {
      age: claim(
        'jurisdictions.australia.age',
        msg(
          'In Australia, adverts for higher-risk cosmetic procedures must not be aimed at people under 18. Plain needling is not among the examples we saw.',
          {id: 'jurisdictions.australia.age'},
        ),
        '2026-11',
        'law',
        'ahpra-2025',
      ),
    },
  };
}
