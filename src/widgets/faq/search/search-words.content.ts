import {msg} from '../../../language/message.js';
import type {QuestionId} from '../faq.sections.js';

/**
 * Beginnings of what people type when they mean a question: never shown, matched only. Translators write what people
 * type in their language. A plus marks what asks or tells the time, and names little: "how many", "after".
 */
export const searchWords = (): Record<QuestionId, string> => ({
  what: msg(
    'explain, meaning, skin needling, collagen, difference, depth, how deep, needle length, mm, facial, same as',
    {
      id: 'faq.search.what',
    },
  ),
  radiofrequency: msg('rf, radio, heat, difference', {id: 'faq.search.radiofrequency'}),
  age: msg('age, +old, +young, teenage, child, minor, elderly, over 60, men', {id: 'faq.search.age'}),
  'scars-lines': msg(
    'scar, wrinkle, line, dent, pit, texture, crow, +worth, +does it work, +it help, laser, surgery, chickenpox, versus',
    {
      id: 'faq.search.scars-lines',
    },
  ),
  pores: msg('pore, blackhead, oily', {id: 'faq.search.pores'}),
  serums: msg('serum, hyaluron, absorb, vitamin c, product, growth factor', {id: 'faq.search.serums'}),
  'add-ons': msg('prp, plasma, exosome, vampire, salmon, pdrn, polynucleotide, stem cell', {
    id: 'faq.search.add-ons',
  }),
  course: msg(
    '+how many, +how often, +session, course, interval, maintenance, when will i see, how soon will, result, it last, last long, permanent',
    {id: 'faq.search.course'},
  ),
  pain: msg('pain, hurt, numb, numbing cream, anaesthe, anesthe, scared, afraid, painful', {
    id: 'faq.search.pain',
  }),
  visit: msg('+how long does, session take, appointment, minutes, duration', {
    id: 'faq.search.visit',
  }),
  price: msg('price, cost, expensive, cheap, pay, money, insurance, +how much', {id: 'faq.search.price'}),
  ask: msg(
    'ask, qualif, licen, trained, choose a clinic, sterile, hygien, hiv, single use, nurse, doctor, beautician',
    {
      id: 'faq.search.ask',
    },
  ),
  home: msg('home, roller, myself, diy, dermaroller, self', {id: 'faq.search.home'}),
  downtime: msg(
    'heal, recover, red, redness, swell, swollen, peel, flak, downtime, bruis, look like, itch, burning, sting, tight, rough, sandpaper, dry, scab, +how bad',
    {
      id: 'faq.search.downtime',
    },
  ),
  work: msg(
    'work, office, travel, fly, flight, plane, holiday, vacation, wedding, party, event, school, go out',
    {id: 'faq.search.work'},
  ),
  risks: msg(
    'risk, side effect, +danger, +safe, scarring, leave scar, go wrong, damage, breakout, broke out, break out, milia, tiny bump, fat loss, purg, pimple, ruin, worse',
    {id: 'faq.search.risks'},
  ),
  call: msg(
    'emergency, bleed, infect, pus, fever, getting worse, worried, bump, lump, need help, get help, blister, reaction, crust, yellow, spread, hot',
    {
      id: 'faq.search.call',
    },
  ),
  'darker-skin': msg(
    'dark, black, brown, asian, indian, african, colo, melasma, pigment, hyperpigment, vitiligo',
    {
      id: 'faq.search.darker-skin',
    },
  ),
  'talk-first': msg(
    'keloid, eczema, excema, psoriasis, rosacea, acne, diabet, cancer, immun, lupus, allerg, who can, who should not, suitable, contraindic, filler, injection, peel, mole, bleeding disorder, hiv, radiotherap, chemical peel',
    {id: 'faq.search.talk-first'},
  ),
  pregnancy: msg('pregnan, breastfeed, breast feed, nursing, baby, trying to conceive, ivf', {
    id: 'faq.search.pregnancy',
  }),
  medicines: msg(
    'medicine, medication, blood thinner, aspirin, isotretinoin, antibiotic, tablet, pill, steroid, ibuprofen, anticoag, prescri, stop my, i take, antihistamin',
    {id: 'faq.search.medicines'},
  ),
  'cold-sores': msg('cold sore, herpes, fever blister, tattoo, permanent make, microblading, antiviral', {
    id: 'faq.search.cold-sores',
  }),
  before: msg(
    '+before, prepar, stop using, retino, shav, wax, alcohol, drink, tan, sunbed, acid, exfoliat, benzoyl, tretinoin, adapalen, vitamin a, vitamin c, beard, +sun, sun before',
    {id: 'faq.search.before'},
  ),
  after: msg(
    '+after, +again, aftercare, vitamin c, make up, makeup, makup, foundation, sunscreen, spf, sun, gym, sport, exercis, running, i run, swim, pool, sauna, shower, wash, sweat, sex, moistur, retino, shav, hot tub, bath, sea, beach, water, put on, cream, vaseline, ointment, paracetamol, painkiller, pain relief, ice, laser, injection, summer, touch, pick',
    {id: 'faq.search.after'},
  ),
});
