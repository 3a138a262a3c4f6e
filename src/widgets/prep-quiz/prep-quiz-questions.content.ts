import {msg} from '../../language/message.js';

/**
 * Every question but the first. The title asks; the hint says what is meant. An option has the id of the item that it
 * puts on the list, if it puts one there, and is that item's title unless the item has its own.
 */
export function furtherQuestionsContent() {
  const area = msg('On the area to be treated.', {id: 'prepQuiz.area'});
  return {
    skinToday: {
      title: msg('How is your skin today?', {id: 'prepQuiz.skinToday.title'}),
      hint: area,
      options: {
        'cold-sore-now': msg('A cold sore', {id: 'prepQuiz.skinToday.cold-sore-now'}),
        infection: msg('An infection or warts', {id: 'prepQuiz.skinToday.infection'}),
        broken: msg('Open, sore or irritated skin', {id: 'prepQuiz.skinToday.broken'}),
        sunburn: msg('Sunburn now', {id: 'prepQuiz.sun.sunburn'}),
        acne: msg('Inflamed acne or rosacea', {id: 'prepQuiz.skinToday.acne'}),
        rash: msg('A rash, eczema or psoriasis', {id: 'prepQuiz.skinToday.rash'}),
        'cold-sores': msg('Cold sores now and then, but none today', {id: 'prepQuiz.skinToday.cold-sores'}),
      },
    },
    lately: {
      title: msg('Has the area had any of these lately?', {id: 'prepQuiz.lately.title'}),
      hint: area,
      options: {
        tan: msg('A tan, strong sun or healed sunburn in the last 2 weeks', {id: 'prepQuiz.sun.tan'}),
        'self-tan': msg('Self-tan in the last week', {id: 'prepQuiz.sun.self-tan'}),
        'hair-removal': msg('Waxing, threading, hair removal cream or bleach in the last 2 weeks', {
          id: 'prepQuiz.lately.hair-removal',
        }),
        shaving: msg('Shaving', {id: 'prepQuiz.hair.shaving'}),
        treatments: msg('Injections, fillers, a peel, laser or surgery in the last 12 months, or a tattoo', {
          id: 'prepQuiz.lately.treatments',
        }),
      },
    },
    recent: {
      title: msg('Which of these was it?', {id: 'prepQuiz.recent.which'}),
      hint: area,
      options: {
        injections: msg('Muscle-relaxing injections', {id: 'prepQuiz.recent.injections'}),
        filler: msg('Fillers', {id: 'prepQuiz.recent.filler'}),
        peel: msg('A peel, laser or surgery', {id: 'prepQuiz.recent.peel'}),
        tattoo: msg('A tattoo or permanent make-up', {id: 'prepQuiz.recent.tattoo'}),
        'last-month': msg('One of these in the last month', {id: 'prepQuiz.recent.last-month'}),
      },
    },
    medicines: {
      title: msg('Does any of this apply to you?', {id: 'prepQuiz.medicines.title'}),
      hint: msg('Don’t stop a medicine on your own.', {id: 'prepQuiz.medicines.hint'}),
      options: {
        pregnant: msg('Pregnant or breastfeeding', {id: 'prepQuiz.medicines.pregnant'}),
        under18: msg('Under {age}', {id: 'prepQuiz.medicines.under18'}),
        isotretinoin: msg('Isotretinoin, now or before', {id: 'prepQuiz.medicines.isotretinoin'}),
        'blood-thinner': msg('Blood thinners, aspirin, or supplements such as fish oil or ginkgo', {
          id: 'prepQuiz.medicines.blood-thinner',
        }),
        immune: msg('A weakened immune system, cancer treatment or steroid tablets', {
          id: 'prepQuiz.medicines.immune',
        }),
        'light-sensitive': msg('Antibiotics, or a medicine that makes skin sensitive to light', {
          id: 'prepQuiz.medicines.light-sensitive',
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
        'isotretinoin-half-year': msg('In the last 6 months', {
          id: 'prepQuiz.isotretinoin.isotretinoin-half-year',
        }),
        'isotretinoin-year': msg('6 to 12 months ago', {id: 'prepQuiz.isotretinoin.isotretinoin-year'}),
      },
    },
    health: {
      title: msg('Have you, or have you had, any of these?', {id: 'prepQuiz.health.title'}),
      hint: '',
      options: {
        scars: msg('Keloids, raised scars, or a scar there younger than 6 months', {
          id: 'prepQuiz.health.scars',
        }),
        bleeding: msg('A bleeding disorder', {id: 'prepQuiz.health.bleeding'}),
        healing: msg('Diabetes that is hard to control, or slow healing', {id: 'prepQuiz.health.healing'}),
        autoimmune: msg('Lupus, scleroderma or a similar autoimmune disease', {
          id: 'prepQuiz.health.autoimmune',
        }),
        allergy: msg('Allergy to metal or numbing cream', {id: 'prepQuiz.health.allergy'}),
        mole: msg('Skin cancer, sun-damage patches or a changing mole in the area', {
          id: 'prepQuiz.health.mole',
        }),
        heart: msg('Heart, heart rhythm or liver disease', {id: 'prepQuiz.health.heart'}),
      },
    },
    you: {
      title: msg('Does any of this fit you?', {id: 'prepQuiz.you.title'}),
      hint: '',
      options: {
        'dark-marks': msg('Dark marks after spots or cuts, melasma or vitiligo', {
          id: 'prepQuiz.you.dark-marks',
        }),
        'darker-skin': msg('Brown or black skin', {id: 'prepQuiz.you.darker-skin'}),
        'big-day': msg('A wedding or another big day soon', {id: 'prepQuiz.you.event'}),
        'perfect-skin': msg('A strong wish for perfect skin', {id: 'prepQuiz.you.perfect-skin'}),
      },
    },
    date: {
      title: msg('When is your appointment?', {id: 'prepQuiz.date.title'}),
      hint: msg('With a date, your list shows real days.', {id: 'prepQuiz.date.hint'}),
      options: {none: msg('I don’t have one yet', {id: 'prepQuiz.date.none'})},
    },
  };
}
