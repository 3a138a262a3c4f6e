// Each widget as HTML in each language, one file a widget, with gaps for what a clinic says of itself. PHP fills them: it cannot render.

/** Written into the HTML, found there, and made into gaps. */
const sample = {
  'clinic-name': '%clinic-name%',
  phone: '+1 000 555 0100',
  'booking-url': 'https://booking.invalid/',
};

/** A value unlike the standard one, to see whether the HTML depends on it. */
const otherValues = ({type, choices, max}) =>
  ({boolean: [true], number: [max], date: ['2026-01-31'], names: ['faq'], text: ['pain']})[type] ??
  choices ??
  [];

const inside = (html) => /^<[^>]*>([^]*)<\/[a-z-]+>$/.exec(html)[1];
const oneSpaced = (html) => html.replace(/\s+/g, ' ').replace(/> | </g, (edge) => edge.trim());

const link = (address) => new RegExp(`(<p>)?\\s*<a\\b[^>]*href="${address}"[^>]*>[^]*?</a\\s*>(</p>)?`, 'g');

function withGaps(html) {
  return html
    .replace(/<b>%clinic-name%<\/b>(\s*<br \/>)?/g, '<!--if clinic-name-->$&<!--end-->')
    .replace(
      link('tel:\\+10005550100'),
      (found) =>
        `<!--if phone-->${found.replace('+10005550100', '%tel%').replace('+1 000 555 0100', '%phone%')}<!--end-->`,
    )
    .replace(
      link('https://booking\\.invalid/'),
      (found) =>
        // The label goes on its own, as a clinic may have another.
        `<!--if booking-url-->${found
          .replace('https://booking.invalid/', '%booking-url%')
          .replace(/>\s*([^<>]+?)\s*<\/a/, '>%label:$1%</a')}<!--end-->`,
    );
}

/** As PHP does where a clinic has said nothing. */
const withoutGaps = (html) => html.replace(/<!--if [a-z-]+-->[^]*?<!--end-->/g, '');

export async function prerenderedFiles({widgets, languages, catalogue, prerender, wordsOf}) {
  const files = {};
  const changes = {};
  for (const widget of widgets) {
    // Beside each other, languages share most of their markup: packed, it counts once.
    const byLanguage = {};
    const {options} = catalogue.widgets[widget];
    const plain = inside(await prerender(widget, {lang: 'en'}));
    changes[widget] = [];
    for (const [name, option] of Object.entries(options)) {
      if (name === 'lang' || name in sample || name === 'booking-label') continue;
      // Pictures are beside the HTML; whether it shows them, the script sees.
      if (option.group === 'picture') changes[widget].push(name);
      else
        for (const value of otherValues(option)) {
          const other = inside(await prerender(widget, {lang: 'en', attributes: {[name]: value}}));
          if (other === plain) continue;
          changes[widget].push(name);
          break;
        }
    }
    for (const language of languages) {
      const bare = inside(await prerender(widget, {lang: language}));
      const html = withGaps(inside(await prerender(widget, {lang: language, attributes: sample})));
      const left = withoutGaps(html);
      if (oneSpaced(left) !== oneSpaced(bare) || /%clinic|booking\.invalid|000 ?555 ?0100/.test(left))
        throw new Error(
          `${widget}, ${language}: the clinic is named where the WordPress plug-in finds no gap for it`,
        );
      const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
      if (style) {
        if ((files[`${widget}.css`] ??= style) !== style)
          throw new Error(`${widget}: its style depends on the language`);
      }
      byLanguage[language] = html.replace(style || '\0', '/*style*/').replace(/\s+/g, ' ');
    }
    files[`${widget}.json`] = JSON.stringify(byLanguage);
  }
  for (const language of languages) {
    const texts = {booking: '', widgets: {}};
    for (const widget of widgets) {
      const {content, booking} = await wordsOf(widget, language);
      texts.booking = booking;
      texts.widgets[widget] = [content.heading, content.intro].map((text) =>
        typeof text === 'string' ? text : '',
      );
    }
    files[`${language}/texts.json`] = JSON.stringify(texts);
  }
  return {files, changes};
}
