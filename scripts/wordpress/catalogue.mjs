// The choices of the blocks' sidebars and of the settings page, made from the manifest of the elements.

/** Where a widget stands at the moment, which nobody sets for good; and what has a field of its own. */
const notOffered = ['content', 'section', 'slide'];

const clinicOptions = ['clinic-name', 'phone', 'booking-url', 'booking-label', 'jurisdiction'];

/** A pair of pictures stands between the tags, not in attributes. */
const pictureOptions = {
  before: {type: 'picture', group: 'picture'},
  'before-alt': {type: 'text', group: 'picture'},
  after: {type: 'picture', group: 'picture'},
  'after-alt': {type: 'text', group: 'picture'},
  caption: {type: 'text', group: 'picture'},
};

const lookOptions = {
  accent: {type: 'colour', section: 'look'},
  'skin-tone': {type: 'choice', choices: ['1', '2', '3', '4', '5', '6'], section: 'look'},
  radius: {type: 'number', min: 0, max: 40, section: 'look'},
  space: {type: 'choice', choices: ['0.75', '1.25'], section: 'look'},
};

/** The values that an attribute takes, by its type and by what its description says: `map` or `list`; 0.1 to 2.5. */
function kindOf(tag, {name, type, description = ''}, guideSections) {
  const kind = type?.text ?? 'string';
  const [said] = description.split('Default:');
  if (kind === 'boolean') return {type: 'boolean'};
  if (name === 'heading-level') return {type: 'choice', choices: ['2', '3', '4']};
  if (/\bnumber\b/.test(kind)) {
    const [, min, max] = /(\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)/.exec(said) ?? [];
    if (!max) throw new Error(`${tag} ${name}: its description should name its range, such as "0 to 100"`);
    return {type: 'number', min: Number(min), max: Number(max)};
  }
  if (name.endsWith('-url')) return {type: 'url'};
  if (name === 'phone') return {type: 'phone'};
  if (name.endsWith('-date')) return {type: 'date'};
  if (name === 'sections') return {type: 'names', choices: [...guideSections]};
  if (kind === 'string') return {type: 'text'};
  const choices = [...said.matchAll(/`([a-z0-9-]+)`/g)].map(([, choice]) => choice);
  if (choices.length < 2) throw new Error(`${tag} ${name}: its description should name its values (${kind})`);
  return {type: 'choice', choices};
}

/**
 * @param {object} manifest custom-elements.json
 * @param {{widgets: readonly string[], languages: readonly string[], guideSections: readonly string[]}} given
 */
export function catalogueOf(manifest, {widgets, languages, guideSections}) {
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({customElement, tagName}) => customElement && tagName);
  const lang = {type: 'choice', choices: [...languages]};
  const optionsOf = (widget) => {
    const element = elements.find(({tagName}) => tagName === `mn-${widget}`);
    if (!element) throw new Error(`custom-elements.json has no mn-${widget}: npm run build:manifest`);
    const options = element.attributes
      .filter(({name}) => name && !notOffered.includes(name))
      .map((attribute) => {
        const kind = kindOf(element.tagName, attribute, guideSections);
        return [attribute.name, clinicOptions.includes(attribute.name) ? {...kind, group: 'clinic'} : kind];
      });
    // A widget's own options first, those that all have after them, the language last.
    return {
      ...(widget === 'results-compare' ? pictureOptions : {}),
      ...Object.fromEntries(options),
      lang,
    };
  };
  const all = Object.fromEntries(widgets.map((widget) => [widget, {options: optionsOf(widget)}]));
  const [{options}] = Object.values(all);
  const shared = Object.fromEntries(
    clinicOptions.map((name) => [name, {...options[name], group: 'clinic', section: 'clinic'}]),
  );
  return {languages, widgets: all, shared: {...shared, ...lookOptions}};
}
