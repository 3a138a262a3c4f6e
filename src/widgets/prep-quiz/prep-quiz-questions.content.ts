import {msg} from '../../language/message.js';

/**
 * Every question but the first. The title asks; the hint says what is meant. An option has the id of the item that it puts on the list, if it
 * puts one there, and is that item's title unless the item has its own.
 */
export function furtherQuestionsContent() {
  const area = msg('On the area to be treated.', {id: 'prepQuiz.area'});
  const yes = msg('Yes', {id: 'prepQuiz.yes'});
  const no = msg('No', {id: 'prepQuiz.no'});
  return {
    retinoidPrescribed: {
      title: msg('Did a clinician prescribe it, or tell you to use it?', {
        id: 'prepQuiz.retinoidPrescribed.title',
      }),
      hint: '',
      options: {'prescribed-retinoid': yes, retinoid: no},
    },
    actives: {
      title: msg('Which of these have you used in the last 2 weeks?', {id: 'prepQuiz.actives.title'}),
      hint: area,
      options: {
        exfoliant: msg('Acids or scrubs (AHA, BHA)', {id: 'prepQuiz.actives.exfoliant'}),
        'benzoyl-peroxide': msg('Benzoyl peroxide', {id: 'prepQuiz.actives.benzoyl-peroxide'}),
        'vitamin-c': msg('Vitamin C serum', {id: 'prepQuiz.actives.vitamin-c'}),
        'prescription-cream': msg('Another prescribed cream', {id: 'prepQuiz.actives.prescription-cream'}),
      },
    },
    sun: {
      title: msg('Any tan or sunburn?', {id: 'prepQuiz.sun.title'}),
      hint: area,
      options: {
        tan: msg('A tan, strong sun or healed sunburn in the last 2 weeks', {id: 'prepQuiz.sun.tan'}),
        'self-tan': msg('Self-tan in the last week', {id: 'prepQuiz.sun.self-tan'}),
        sunburn: msg('Sunburn now', {id: 'prepQuiz.sun.sunburn'}),
      },
    },
    hair: {
      title: msg('Have you removed hair in the last 2 weeks?', {id: 'prepQuiz.hair.title'}),
      hint: area,
      options: {
        'hair-removal': msg('Waxing, threading, cream or bleach', {id: 'prepQuiz.hair.hair-removal'}),
        shaving: msg('Shaving', {id: 'prepQuiz.hair.shaving'}),
      },
    },
    skinToday: {
      title: msg('How is your skin today?', {id: 'prepQuiz.skinToday.title'}),
      hint: area,
      options: {
        'cold-sore-now': msg('A cold sore', {id: 'prepQuiz.skinToday.cold-sore-now'}),
        infection: msg('An infection or warts', {id: 'prepQuiz.skinToday.infection'}),
        broken: msg('Open, sore or irritated skin', {id: 'prepQuiz.skinToday.broken'}),
        acne: msg('Inflamed acne or rosacea', {id: 'prepQuiz.skinToday.acne'}),
        rash: msg('A rash, eczema or psoriasis', {id: 'prepQuiz.skinToday.rash'}),
      },
    },
    coldSores: {
      title: msg('Have you ever had a cold sore?', {id: 'prepQuiz.coldSores.title'}),
      hint: '',
      options: {'cold-sores': yes, no},
    },
    recent: {
      title: msg('Which treatments have you had in the last 12 months?', {id: 'prepQuiz.recent.title'}),
      hint: area,
      options: {
        injections: msg('Muscle-relaxing injections', {id: 'prepQuiz.recent.injections'}),
        filler: msg('Fillers', {id: 'prepQuiz.recent.filler'}),
        peel: msg('A peel, laser or surgery', {id: 'prepQuiz.recent.peel'}),
      },
    },
    latest: {
      title: msg('When was the latest one?', {id: 'prepQuiz.latest.title'}),
      hint: '',
      options: {'last-month': msg('In the last month', {id: 'prepQuiz.latest.last-month'})},
    },
    medicines: {
      title: msg('Does any of this apply to you?', {id: 'prepQuiz.medicines.title'}),
      hint: msg('Don’t stop a medicine on your own.', {id: 'prepQuiz.medicines.hint'}),
      options: {
        pregnant: msg('Pregnant or breastfeeding', {id: 'prepQuiz.medicines.pregnant'}),
        under18: msg('Under {age}', {id: 'prepQuiz.medicines.under18'}),
        isotretinoin: msg('Isotretinoin, now or before', {id: 'prepQuiz.medicines.isotretinoin'}),
        'blood-thinner': msg('Blood thinners or aspirin', {id: 'prepQuiz.medicines.blood-thinner'}),
        immune: msg('Weak immune system, cancer treatment or steroid tablets', {
          id: 'prepQuiz.medicines.immune',
        }),
        'pain-relief-nsaid': msg('Ibuprofen or naproxen you buy yourself', {
          id: 'prepQuiz.medicines.pain-relief-nsaid',
        }),
      },
    },
    isotretinoin: {
      title: msg('When did you last take isotretinoin?', {id: 'prepQuiz.isotretinoin.title'}),
      hint: '',
      options: {
        'isotretinoin-now': msg('I take it now', {id: 'prepQuiz.isotretinoin.isotretinoin-now'}),
        'isotretinoin-year': msg('In the last 12 months', {id: 'prepQuiz.isotretinoin.isotretinoin-year'}),
      },
    },
    health: {
      title: msg('Have you, or have you had, any of these?', {id: 'prepQuiz.health.title'}),
      hint: '',
      options: {
        scars: msg('Keloids or raised scars', {id: 'prepQuiz.health.scars'}),
        bleeding: msg('A bleeding disorder', {id: 'prepQuiz.health.bleeding'}),
        healing: msg('Diabetes, slow healing or scleroderma', {id: 'prepQuiz.health.healing'}),
        allergy: msg('Allergy to metal or numbing cream', {id: 'prepQuiz.health.allergy'}),
        mole: msg('Skin cancer, sun-damage patches or a changing mole in the area', {
          id: 'prepQuiz.health.mole',
        }),
        heart: msg('Heart, heart rhythm or liver disease', {id: 'prepQuiz.health.heart'}),
      },
    },
    date: {
      title: msg('When is your appointment?', {id: 'prepQuiz.date.title'}),
      hint: msg('With a date, your list shows real days.', {id: 'prepQuiz.date.hint'}),
      options: {none: msg('I don’t have one yet', {id: 'prepQuiz.date.none'})},
    },
  };
}
