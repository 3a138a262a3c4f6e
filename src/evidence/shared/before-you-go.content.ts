import {claim, type Statement} from '../claim.js';
import {msg} from '../../language/message.js';

/** Who talks to the clinic first, and what is asked most before a first visit. */
export function beforeYouGoContent() {
  return {
    talkFirst: claim(
      'shared.talk-first',
      msg('Call your clinic before you go if you have, or are:', {id: 'shared.talk-first'}),
      '2026-11',
      'D',
      'device-label-exclusions',
      'device-manual-2',
      'device-manual-3',
      'journal-drugs-dermatology-2024',
      'clinic-pages',
    ) as Statement,
    talkFirstList: {
      pregnant: msg('pregnant or breastfeeding', {id: 'shared.talkFirst.pregnant'}),
      young: msg('under 18, or under 22 in the United States', {id: 'shared.talkFirst.young'}),
      isotretinoin: msg('taking isotretinoin, or took it in the last 6 months', {
        id: 'shared.talkFirst.isotretinoin',
      }),
      infection: msg('an infection, cold sore, wart, open sore or rash in the area', {
        id: 'shared.talkFirst.infection',
      }),
      sunburn: msg('sunburnt, broken or irritated skin', {id: 'shared.talkFirst.sunburn'}),
      acne: msg('inflamed acne or rosacea', {id: 'shared.talkFirst.acne'}),
      recent: msg('a peel, laser, filler, muscle-relaxing injection or surgery there in the last month', {
        id: 'shared.talkFirst.recent',
      }),
      'new-scar': msg('a scar there younger than about 6 months', {id: 'shared.talkFirst.new-scar'}),
      keloid: msg('scars that grow thick or raised', {id: 'shared.talkFirst.keloid'}),
      bleeding: msg('a bleeding disorder', {id: 'shared.talkFirst.bleeding'}),
      immune: msg('a weakened immune system, cancer treatment or steroid tablets', {
        id: 'shared.talkFirst.immune',
      }),
      autoimmune: msg('lupus, scleroderma or a similar autoimmune disease', {
        id: 'shared.talkFirst.autoimmune',
      }),
      healing: msg('diabetes that is hard to control, or wounds that heal badly', {
        id: 'shared.talkFirst.healing',
      }),
      cancer: msg('skin cancer, or a mole or patch that worries you', {id: 'shared.talkFirst.cancer'}),
      allergy: msg('an allergy to metal or to numbing medicine', {id: 'shared.talkFirst.allergy'}),
    },
    decides: msg('This list decides nothing. Your clinician does, with you.', {
      id: 'shared.talkFirst.decides',
    }),
    numbingTell: claim(
      'shared.numbing-tell',
      msg(
        'Before numbing, tell them if you are pregnant or breastfeeding, have liver disease or methaemoglobinaemia, or take heart-rhythm medicine.',
        {id: 'shared.numbing-tell'},
      ),
      '2026-11',
      'D',
      'device-manual-2',
    ) as Statement,
    bodyImage: claim(
      'shared.body-image',
      msg('If your looks trouble you every day, say so. A good clinic takes time for it.', {
        id: 'shared.body-image',
      }),
      '2026-11',
      'law',
      'medical-board-australia-bdd',
    ) as Statement,
    home: claim(
      'shared.home',
      msg(
        'We advise against needling at home. Blunt or unclean needles can tear and infect skin, and leave marks. At home, nobody checks first whether you should be treated.',
        {id: 'shared.home'},
      ),
      '2026-11',
      'D',
      'fda-consumer',
      'fda-draft-2017',
      'chu-2021',
    ) as Statement,
    homeDepth: claim(
      'shared.home-depth',
      msg('Even 0.25 mm is long enough to reach living skin.', {id: 'shared.home-depth'}),
      '2026-11',
      'measured',
      'facial-histology',
      'chopra-2015',
    ) as Statement,
    radiofrequency: claim(
      'shared.radiofrequency',
      msg(
        'Needling with radio waves is another treatment. The US regulator (FDA) has cleared devices for it, and warns of burns, scars, fat loss and nerve damage.',
        {id: 'shared.radiofrequency'},
      ),
      '2026-11',
      'law',
      'fda-radiofrequency-2025',
    ) as Statement,
    plasma: claim(
      'shared.plasma',
      msg(
        'Your own blood plasma (PRP): taken together, 14 studies found better scar scores with it. Most were not randomised.',
        {id: 'shared.plasma'},
      ),
      '2026-11',
      'B',
      'kang-lu-2022',
    ) as Statement,
    exosomes: claim(
      'shared.exosomes',
      msg('Exosomes: the US regulator (FDA) says that it has approved no such product.', {
        id: 'shared.exosomes',
      }),
      '2026-11',
      'law',
      'fda-exosomes-2019',
    ) as Statement,
    exosomeLumps: claim(
      'shared.exosome-lumps',
      msg('Lasting lumps have been reported after exosomes were injected.', {id: 'shared.exosome-lumps'}),
      '2026-11',
      'C',
      'nahm-2024',
    ) as Statement,
    addOnAsk: claim(
      'shared.add-on-ask',
      msg(
        'Plasma must come from your blood alone, with new sterile equipment. Ask what any add-on is licensed for, and whether it is made to go under the skin.',
        {id: 'shared.add-on-ask'},
      ),
      '2026-11',
      'D',
      'cdc-2024',
      'chu-2021',
    ) as Statement,
  };
}
