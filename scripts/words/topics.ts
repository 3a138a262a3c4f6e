/*
 * Topics that several widgets tell of, each said once: src/evidence/. A widget that says one in words of its own is found
 * by `says`; a number that two places give differently by `number`.
 */

export interface Topic {
  /** The shared claim to use instead. */
  readonly use: string;
  /** Finds a text that says it. */
  readonly says: RegExp;
  /** Captures what must be the same everywhere. */
  readonly number?: RegExp;
}

export const topics: Readonly<Record<string, Topic>> = {
  'recovery span': {
    use: 'recovery: span, spanShort',
    says: /\b2 to 3 days\b/i,
    number: /\bredness[^.:]*:?[^.]*?\b(\d+ to \d+) days/i,
  },
  'longer recovery': {use: 'recovery: longer', says: /\bup to 10\b|\b7 to 10 days\b/i},
  redness: {use: 'recovery: redness', says: /\b(pink or red|red or pink|moderate sunburn|^pink\b)/i},
  'usual effects': {use: 'recovery: usual', says: /usual,? for up to about 7 days/i},
  'dark marks': {use: 'recovery: darkMarks', says: /\bdark marks (are|can|may|seem)\b/i},
  sunscreen: {use: 'recovery: sun', says: /\bSPF \d+/i, number: /\bSPF (\d+)/i},
  'number of sessions': {
    use: 'recovery: sessions',
    says: /\b\d to \d sessions\b|\busually there are \d/i,
    number: /\b(\d to \d) sessions\b/i,
  },
  'gap between sessions': {use: 'recovery: gap', says: /\bweeks apart\b|\bfrom 2 to 8 weeks\b/i},
  'first change': {
    use: 'recovery: firstChange',
    says: /\bfirst change\b|\bnotice a (change|difference)\b|\bchange may take\b/i,
  },
  barrier: {use: 'recovery: barrier', says: /\blets more through\b/i},
  emergency: {use: 'dangerSigns: emergency', says: /\bemergency\b/i},
  'danger signs': {use: 'dangerSigns: signs', says: /\bfever\b|\bpus\b|\bfirm bumps\b/i},
  'numbing products': {
    use: 'pausing: numbingWhy',
    says: /\d% lidocaine/i,
    number: /\b(\d+)% lidocaine/i,
  },
  isotretinoin: {use: 'pausing: isotretinoinWhy', says: /\bless strict\b|\bskin surgeons\b/i},
  scars: {use: 'results: scars', says: /\bscars\b.*\b(often (look|get)|do(es)? not (disappear|erase))/i},
  'shape of scars': {use: 'results: scarShape', says: /\bice[- ]?pick\b/i},
  laser: {use: 'results: laser, laserMarks', says: /\b14 in 100\b|\bas a laser\b|\b46 people\b/i},
  'talk first': {
    use: 'beforeYouGo: talkFirst, talkFirstList',
    says: /\bbleeding disorder\b|\bgrow thick or raised\b/i,
  },
  home: {
    use: 'beforeYouGo: home',
    says: /\b(needling|do it( yourself)?) at home\b|\bhow to do it yourself\b/i,
  },
  radiofrequency: {use: 'beforeYouGo: radiofrequency', says: /\bburns\b/i},
  plasma: {use: 'beforeYouGo: plasma', says: /\bPRP\b/},
  exosomes: {use: 'beforeYouGo: exosomes', says: /\bexosomes:/i},
  'depth limit': {use: 'beforeYouGo: depthLimit', says: /\bnot been evaluated\b/i},
};

/** The topics that a text tells. */
export const topicsIn = (text: string): string[] =>
  Object.keys(topics).filter((name) => topics[name]!.says.test(text));
