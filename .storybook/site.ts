/** What the toolbar says of the page around a story: one choice each, named as in Storybook's address. */
export interface Site {
  /** An id of `looks`. */
  readonly look: string;
  /** A name of `accents`, or any colour as `#rrggbb`. Default: that of the look. */
  readonly accent: string;
  /** `1` to `6`. Default: the widget's own. */
  readonly tone: string;
  /** A BCP 47 tag, or `pseudo`. Default: the page's. */
  readonly language: string;
  /** An id of `jurisdictions`. Default: none. */
  readonly jurisdiction: string;
}

/** Sample pages. Their colours and fonts are in host.css; what they set for the widgets stands here. */
export const looks: Readonly<Record<string, {title: string; sets: Readonly<Record<string, string>>}>> = {
  light: {title: 'Light, sans serif', sets: {}},
  dark: {title: 'Dark, sans serif', sets: {'--mn-accent': '#e0b274', '--mn-radius': '24px'}},
  serif: {title: 'Light, serif', sets: {'--mn-accent': '#a33d5e', '--mn-radius': '4px'}},
  'dark-serif': {title: 'Dark, serif', sets: {'--mn-accent': '#d9a0b4', '--mn-radius': '4px'}},
  busy: {title: 'Difficult page', sets: {}},
};

export const accents: Readonly<Record<string, string>> = {
  teal: '#0b6b66',
  plum: '#7b2d6b',
  terracotta: '#b4532a',
  navy: '#1f3a6d',
  gold: '#d9a521',
  blush: '#f2c6c9',
  black: '#111111',
};

/** The skin of the illustrations, lightest first, as swatches. */
export const toneColours = ['#fbe7dc', '#f3d2b8', '#e3b48d', '#c48a60', '#96613d', '#623f2b'];

export const jurisdictions: Readonly<Record<string, string>> = {
  us: 'United States',
  gb: 'United Kingdom',
  'gb-sct': 'Scotland',
  eu: 'European Union',
  au: 'Australia',
};

/** A language's name in itself, as who speaks it looks for it. */
export const ownName = (tag: string): string =>
  new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;

const isHex = (value: string) => /^#[\da-f]{6}$/i.test(value);

/** The accent as a colour; nothing where the look's own counts. */
export const accentOf = ({accent}: Pick<Site, 'accent'>): string | undefined =>
  accents[accent] ?? (isHex(accent) ? accent : undefined);

/** The custom properties that the page sets for the widgets, which a snippet takes along. */
export function declarationsOf(site: Site): Readonly<Record<string, string>> {
  const accent = accentOf(site);
  return {
    ...looks[site.look]?.sets,
    ...(accent && {'--mn-accent': accent}),
    ...(site.tone && {'--mn-skin-tone': site.tone}),
  };
}
