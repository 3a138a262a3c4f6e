import {sendKeys} from '@web/test-runner-commands';
import {isChromium} from './support/engine.js';
import {expect, until} from './support/fixture.js';
import {BuilderPage, heading, isReady, openFrame, violationsIn} from './support/builder-page.js';

const steps = ['widget', 'look', 'clinic', 'words', 'code'];
const named = (page: BuilderPage) =>
  [...page.document.querySelectorAll<HTMLInputElement>('input[name="widget"]')].map(({value}) => value);

describe('choosing', () => {
  it('a widget shows it in the preview, each of the ten', async () => {
    const page = await BuilderPage.open();
    const names = named(page);
    expect(names).to.have.lengthOf(10);
    for (const name of names) {
      await page.choose('widget', name);
      await page.widget(name);
      expect(page.preview!.querySelectorAll('#place > *')).to.have.lengthOf(1);
      // Nothing has been chosen yet while the first one stays.
      expect(page.hash.get('widget') ?? names[0]).to.equal(name);
      expect(page.document.title).to.include('microneedling-widgets');
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('a colour paints the preview with it, and tells the numbers that are seen there', async () => {
    const page = await BuilderPage.open('widget=benefits-carousel&step=look');
    await page.widget('benefits-carousel');
    page.type('#accent', '#f2c6c9');
    const root = (widget: HTMLElement) => widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
    const widget = await page.widget('benefits-carousel', (one) =>
      getComputedStyle(one).getPropertyValue('--mn-accent').includes('f2c6c9'),
    );
    const row = (id: string) => page.find(`output[data-id="${id}"]`).closest('tr')!;
    expect(Number(row('given').querySelector('output')!.textContent)).to.be.within(1.4, 1.6);
    for (const [id, property, least] of [
      ['words', '--_accent-text', 4.5],
      ['shapes', '--_accent-ui', 3],
    ] as const) {
      const told = row(id).querySelector('code')!.textContent;
      // As the widget paints it.
      await until(
        () => hexOf(root(widget).style.getPropertyValue(property)) === told,
        () => `${property} is ${told}, not ${root(widget).style.getPropertyValue(property)}`,
      );
      expect(Number(row(id).querySelector('output')!.textContent)).to.be.at.least(least);
      expect(row(id).textContent).to.match(/\smet/);
    }
    expect(page.find('.verdict__sentence').textContent).to.match(/too faint.*darker shade/);
    // On another page, the numbers are others.
    await page.choose('look', 'dark');
    await until(
      () => page.find('.verdict__sentence').textContent.includes('just as it is'),
      'it is judged anew',
    );
    await until(
      () => getComputedStyle(page.preview!.body).backgroundColor === 'rgb(21, 24, 28)',
      'it is dark',
    );
  });

  it('a colour is taken as it is typed, and what is none is said to be none', async () => {
    const page = await BuilderPage.open('widget=faq&step=look');
    const field = page.find<HTMLInputElement>('#accent');
    for (const text of ['#', '#A3', '#A33', '#A33D5', '#A33D5E']) {
      page.type('#accent', text);
      await until(() => field.value.toLowerCase() === text.toLowerCase(), 'nothing is put in its place');
    }
    await until(() => page.hash.get('accent') === 'a33d5e', 'it is taken');
    page.type('#accent', 'red');
    field.dispatchEvent(new page.window.Event('change', {bubbles: true}));
    await until(() => page.find('#accent-problem').checkVisibility(), 'it says what is missing');
    expect(page.hash.get('accent')).to.equal('a33d5e');
    page.type('#accent', '0b6');
    field.dispatchEvent(new page.window.Event('change', {bubbles: true}));
    await until(() => page.hash.get('accent') === '00bb66', 'three digits will do');
    expect(page.find('#accent-problem').checkVisibility()).to.equal(false);
  });

  it('everything else shows in the preview without a new page', async () => {
    const page = await BuilderPage.open('widget=benefits-carousel&step=look');
    const before = await page.widget('benefits-carousel');
    const {window: kept} = page.preview!.defaultView!;
    page.type('#radius', '4');
    await page.choose('appearance', 'outlined');
    await page.choose('tone', '5');
    await page.choose('space', '1.25');
    await page.choose('font', 'slab');
    await page.step('clinic');
    page.type('#clinic', 'Alder & Finch');
    page.type('#booking', '/book');
    page.type('#booking-label', 'Come and talk');
    page.type('#phone', '01632 960142');
    page.select('#jurisdiction', 'gb');
    page.select('#language', 'de');
    page.select('#clinic-word', 'centre');
    page.type('#reviewed-by', 'Dr A. Okafor');
    await page.see('#reviewed-on');
    page.type('#reviewed-on', '2026-11');
    const widget = await page.widget('benefits-carousel', (one) =>
      one.shadowRoot!.querySelector('[lang="de"]'),
    );
    expect(widget === before, 'the same element').to.equal(true);
    expect(page.preview!.defaultView === kept, 'the same page').to.equal(true);
    const attributes = Object.fromEntries([...widget.attributes].map(({name, value}) => [name, value]));
    expect(attributes).to.deep.equal({
      lang: 'de',
      'clinic-name': 'Alder & Finch',
      'booking-url': '/book',
      'booking-label': 'Come and talk',
      phone: '01632 960142',
      appearance: 'outlined',
      jurisdiction: 'gb',
      'clinic-word': 'centre',
      'reviewed-by': 'Dr A. Okafor',
      'reviewed-on': '2026-11',
    });
    const style = getComputedStyle(widget);
    expect(style.getPropertyValue('--mn-radius')).to.equal('4px');
    expect(style.getPropertyValue('--mn-skin-tone')).to.equal('5');
    expect(style.getPropertyValue('--mn-space')).to.equal('1.25');
    expect(getComputedStyle(page.preview!.body).fontFamily).to.include('Rockwell');
    expect(page.preview!.querySelector('.brand')!.textContent).to.equal('Alder & Finch');
    await page.step('code');
    const [snippet] = [...page.code.values()].slice(1);
    await until(() => [...page.code.values()][1]!.includes('<strong>'), 'it can be read without scripts');
    const read = new DOMParser().parseFromString(snippet!, 'text/html').body.firstElementChild!;
    expect(read.getAttributeNames().sort()).to.deep.equal(Object.keys(attributes).sort());
    expect([...page.code.values()][0]).to.include('--mn-skin-tone: 5;');
  });

  it('the widths of a phone, a tablet and a desktop gives the page just those', async () => {
    const page = await BuilderPage.open('widget=faq');
    await page.widget('faq');
    for (const [view, width] of [
      ['phone', 360],
      ['tablet', 768],
      ['desktop', 1280],
    ] as const) {
      await page.choose('view', view);
      await until(() => page.preview!.defaultView!.innerWidth === width, `${view} is ${width} wide`);
      const frame = page.find('iframe').getBoundingClientRect();
      expect(frame.right).to.be.at.most(page.window.innerWidth);
    }
  });

  it('sections of the guide, and pictures of a pair', async () => {
    const page = await BuilderPage.open('widget=treatment-guide');
    await page.widget('treatment-guide');
    const box = [...page.document.querySelectorAll<HTMLElement>('.more .check')].find((label) =>
      label.textContent.includes('Depth explorer'),
    )!;
    box.click();
    await page.widget('treatment-guide', (one) => one.getAttribute('sections')?.includes('depth-explorer'));
    await page.choose('widget', 'results-compare');
    const pair = await page.widget('results-compare');
    expect([...pair.querySelectorAll('img')].map(({slot}) => slot)).to.deep.equal(['before', 'after']);
    await until(
      () => [...pair.querySelectorAll('img')].every(({naturalWidth}) => naturalWidth),
      'they are seen',
    );
    page.type('#caption', 'By us, with consent.');
    await page.widget('results-compare', (one) =>
      one.querySelector('[slot="caption"]')?.textContent.includes('By us, with consent.'),
    );
  });
});

/** `rgb(12.3 45 67)` as `#rrggbb`. */
function hexOf(colour: string): string {
  const channels = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

describe('words', () => {
  it('that are edited show in the preview and stand in the snippet, and can be put back', async () => {
    const page = await BuilderPage.open('widget=faq&step=words');
    const field = await page.see<HTMLTextAreaElement>('#words-heading');
    const ours = field.value;
    expect(ours).to.equal('Questions people ask about microneedling');
    page.type('#words-heading', 'Ask us <anything>');
    await page.widget('faq', (one) => heading(one) === 'Ask us <anything>');
    expect(page.hash.get('words.heading')).to.equal('Ask us <anything>');
    const about = () => page.find('#words-heading-about').textContent;
    await until(() => about().includes('Tags are shown as text'), 'a note says so');
    expect(about()).to.include(ours);
    await page.step('code');
    const tag = new DOMParser().parseFromString([...page.code.values()][1]!, 'text/html').body
      .firstElementChild!;
    expect(JSON.parse(tag.querySelector('script')!.textContent)).to.deep.equal({
      heading: 'Ask us <anything>',
    });
    await page.step('words');
    page.find('.text.is-own .field__actions button').click();
    await page.widget('faq', (one) => heading(one) === ours);
    expect(page.hash.has('words.heading')).to.equal(false);
  });

  it('are found by a search, and may be left out', async () => {
    const page = await BuilderPage.open('widget=faq&step=words');
    await page.see('#words-heading');
    page.type('#search', 'pores');
    const field = await page.see('[id="words-questions.pores.limit"]');
    const actions = field.closest('.field')!.querySelectorAll<HTMLElement>('.field__actions button');
    [...actions].find((button) => button.textContent.includes('Leave out'))!.click();
    await until(() => page.hash.get('json.questions.pores.limit') === 'null', 'it is left out');
    expect(page.errors).to.deep.equal([]);
  });

  it('of a list are added, changed and removed as a whole', async () => {
    const page = await BuilderPage.open('widget=faq&step=words');
    await page.see('#words-heading');
    page.type('#search', 'own');
    const list = await page.see('#words-own');
    [...list.querySelectorAll('button')]
      .find((button) => button.textContent.includes('Add a question'))!
      .click();
    await page.see('#words-own-0-question');
    page.type('#words-own-0-question', 'Is there parking?');
    await until(() => page.find<HTMLTextAreaElement>('#words-own-0-question').value, 'it is kept');
    page.type('#words-own-0-answer', 'Behind the house.');
    await page.widget('faq', (one) => one.shadowRoot!.textContent.includes('Is there parking?'));
    expect(JSON.parse(page.hash.get('json.own')!)).to.deep.equal([
      {question: 'Is there parking?', answer: 'Behind the house.'},
    ]);
  });

  it('of questions of its own take answers, which go where the clinic says', async () => {
    const page = await BuilderPage.open('widget=prep-quiz&step=words');
    await page.see('#words-heading');
    page.type('#search', 'your own questions');
    const press = (text: string, within = '#words-own') =>
      [...page.find(within).querySelectorAll('button')]
        .findLast((button) => button.textContent.trim().startsWith(text))!
        .click();
    await page.see('#words-own');
    press('Add a question');
    await page.see('#words-own-0-question');
    // As somebody types: what was written is there before the next field is.
    const shown = () =>
      page.find<HTMLElement & {updateComplete: Promise<boolean>}>('embed-builder').updateComplete;
    page.type('#words-own-0-question', 'Is there a tattoo in the area?');
    await shown();
    const own = () =>
      JSON.parse(page.hash.get('json.own')!) as {options: {label: string; group: string; text: string}[]}[];
    page.type('#words-own-0-options-0-label', 'Yes');
    await shown();
    page.select('#words-own-0-options-0-group', 'doBefore');
    await shown();
    page.type('#words-own-0-options-0-text', 'Show us where.');
    await shown();
    press('Add an answer');
    await page.see('#words-own-0-options-1-label');
    page.type('#words-own-0-options-1-label', 'No');
    await until(() => own()[0]!.options[1]?.label === 'No', 'both are kept');
    expect(own()).to.deep.equal([
      {
        question: 'Is there a tattoo in the area?',
        hint: '',
        several: false,
        options: [
          {label: 'Yes', group: 'doBefore', text: 'Show us where.'},
          {label: 'No', group: '', text: ''},
        ],
      },
    ]);
    expect(page.document.querySelector('.notice')).to.equal(null);
    press('Remove', '#words-own li li:first-child');
    await until(() => own()[0]!.options.length === 1, 'one is taken out');
    expect(own()[0]!.options[0]!.label).to.equal('No');
    expect(page.errors).to.deep.equal([]);
  });

  it('pasted as JSON are taken, and mistakes are told by their path', async () => {
    const page = await BuilderPage.open('widget=faq&step=words');
    await page.see('#json');
    const told = () => page.find('#json-about').textContent;
    page.type('#json', '{"heading": "Own", ');
    await until(() => told().includes('not valid JSON yet'), 'it says that it is unfinished');
    expect(page.find('#json').ariaInvalid ?? page.find('#json').getAttribute('aria-invalid')).to.equal(
      'true',
    );
    page.type('#json', '{"heading": "Own", "questions": {"pores": {"limit": 7}}, "haeding": "x"}');
    await until(() => told().includes('questions.pores.limit'), 'it names the path');
    expect(told()).to.include('haeding').and.to.include('should be one of heading');
    await page.widget('faq', (one) => heading(one) === 'Own');
    await page.step('code');
    const [, tag] = [...page.code.values()];
    const script = new DOMParser().parseFromString(tag!, 'text/html').querySelector('script')!;
    expect(JSON.parse(script.textContent)).to.deep.equal({heading: 'Own'});
  });

  it('with times of its own, in days', async () => {
    const page = await BuilderPage.open('widget=faq&step=words');
    await page.see('#leadTimes-retinoid');
    page.type('#leadTimes-retinoid', '5');
    await until(() => page.hash.get('json.leadTimes.retinoid') === '5', 'it is in the address');
    page.type('#leadTimes-retinoid', '999');
    await until(
      () => page.document.querySelector('.notice')?.textContent.includes('leadTimes.retinoid'),
      'it says that this cannot be',
    );
  });

  it('with the longest needles of its own, in millimetres', async () => {
    const page = await BuilderPage.open('widget=depth-explorer&step=words');
    await page.see('#depths-most');
    page.type('#depths-most', '1.5');
    await page.widget('depth-explorer', (one) => /works up to 1\.5\smm/.test(one.shadowRoot!.textContent));
    expect(page.hash.get('json.depths.most')).to.equal('1.5');
    page.type('#depths-forehead', '3');
    await until(
      () => page.document.querySelector('.notice')?.textContent.includes('depths.forehead'),
      'it says that this cannot be',
    );
  });

  it('are those of the language chosen', async () => {
    const page = await BuilderPage.open('widget=faq&step=words&lang=es');
    const field = await page.see<HTMLTextAreaElement>('#words-heading');
    const widget = await page.widget('faq', (one) => one.shadowRoot!.querySelector('[lang="es"]'));
    expect(field.value).not.to.match(/Questions people/);
    expect(field.value).to.equal(heading(widget));
  });
});

describe('the address', () => {
  const hash =
    'widget=pain-explainer&step=look&accent=a33d5e&clinic=Alder+%26+Finch&look=serif&view=tablet&for=shopify&words.heading=Does+it%3F';

  it('brings back the whole choice', async () => {
    const page = await BuilderPage.open(hash);
    await page.widget('pain-explainer', (one) => heading(one) === 'Does it?');
    expect(page.find<HTMLInputElement>('#accent').value).to.equal('#a33d5e');
    expect(page.find<HTMLInputElement>('[name="look"]:checked').value).to.equal('serif');
    expect(page.preview!.documentElement.dataset.look).to.equal('serif');
    await page.step('clinic');
    expect(page.find<HTMLInputElement>('#clinic').value).to.equal('Alder & Finch');
    await page.step('code');
    expect(page.find<HTMLInputElement>('[name="platform"]:checked').value).to.equal('shopify');
    const again = await BuilderPage.open(page.window.location.hash.slice(1));
    await until(() => again.code.size, 'the code is there');
    await until(() => [...again.code].join() === [...page.code].join(), 'it is the same code');
  });

  it('goes back and forth with the browser', async () => {
    const page = await BuilderPage.open('widget=faq');
    await page.widget('faq');
    await page.choose('look', 'dark');
    await page.choose('widget', 'pain-explainer');
    await page.widget('pain-explainer');
    page.window.history.back();
    await page.widget('faq');
    await until(() => page.preview!.documentElement.dataset.look === 'dark', 'on the dark page');
    page.window.history.forward();
    await page.widget('pain-explainer');
    expect(page.find<HTMLInputElement>('[name="widget"]:checked').value).to.equal('pain-explainer');
  });

  it('cannot break the page, nor run anything, nor bring in files', async () => {
    const evil =
      `widget=faq&step=code&accent=red}&look=%3Cscript%3E&clinic=${encodeURIComponent('"><img src=x onerror="top.hit=1">')}` +
      `&booking=${encodeURIComponent('javascript:top.hit=1')}&files=https://evil.example/cdn/` +
      `&words.heading=${encodeURIComponent('</script><script>top.hit=1</script><img src=x onerror=top.hit=1>')}` +
      `&words.__proto__.hit=1&json.constructor=%7B%7D&for=__proto__&%ff`;
    const page = await BuilderPage.open(evil);
    const widget = await page.widget('faq', (one) => heading(one).startsWith('</script>'));
    expect(widget.getAttribute('clinic-name')).to.equal('"><img src=x onerror="top.hit=1">');
    expect(widget.hasAttribute('booking-url')).to.equal(false);
    expect('hit' in window || 'hit' in page.window).to.equal(false);
    expect(page.preview!.querySelectorAll('img')).to.have.lengthOf(0);
    const asked = [page.window, page.preview!.defaultView!].flatMap((one) =>
      one.performance.getEntriesByType('resource').map(({name}) => name),
    );
    expect(asked.filter((address) => !address.startsWith(location.origin))).to.deep.equal([]);
    // Who would copy it is told whose files these are.
    expect(page.find('.notice').textContent).to.include('evil.example');
    expect(page.errors).to.deep.equal([]);
  });

  it('that says nothing we know leaves a page that works', async () => {
    for (const hash of ['step', '%', 'widget=%E0%A4%A', 'a=b&c']) {
      const page = await BuilderPage.open(hash);
      await page.widget('benefits-carousel');
      page.frame.remove();
    }
  });
});

describe('copying', () => {
  it('puts the code on the clipboard and says so politely', async () => {
    const page = await BuilderPage.open('widget=faq&step=code');
    await until(() => [...page.code.values()][1]?.includes('<strong>'), 'the snippet is whole');
    const copied: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
    });
    page.find('[data-id="1-1"] .copy').click();
    await until(() => copied.length, 'it is copied');
    expect(copied[0]).to.equal(page.code.get('Where the widget should stand'));
    await until(
      () => page.find('embed-builder > [role="status"]').textContent.trim() === 'Copied.',
      'it is said',
    );
  });

  it('takes the address of the choice along, too', async () => {
    const page = await BuilderPage.open('widget=faq&step=code&clinic=Alder');
    const address = await until(() => page.code.get('The address of this choice'), 'there is an address');
    const {hash} = new URL(address);
    const shared = await BuilderPage.open(hash.slice(1));
    await shared.widget('faq', (one) => one.getAttribute('clinic-name') === 'Alder');
  });

  it('selects the code where there is no clipboard', async () => {
    const page = await BuilderPage.open('widget=faq&step=code');
    await until(() => page.code.size, 'there is code');
    Object.defineProperty(page.window.navigator, 'clipboard', {value: undefined});
    page.document.execCommand = () => false;
    page.find('.copy').click();
    await until(
      () => page.find('embed-builder > [role="status"]').textContent.includes('Ctrl+C'),
      'it says how',
    );
    const selected = String(page.window.getSelection()).replace(/\s+/g, ' ').trim();
    expect(selected).to.equal([...page.code.values()][0]!.replace(/\s+/g, ' ').trim());
  });
});

describe('every snippet', () => {
  /** Puts code into a page as its parser would: scripts that are pasted run. */
  function paste(page: Document, code: string): void {
    const {head, body} = new DOMParser().parseFromString(code, 'text/html');
    for (const node of [...head.childNodes, ...body.childNodes]) {
      if (node instanceof HTMLScriptElement && node.type !== 'application/json') {
        const script = page.createElement('script');
        for (const {name, value} of node.attributes) script.setAttribute(name, value);
        page.body.append(script);
      } else page.body.append(page.adoptNode(node));
    }
  }

  const words = 'words.heading=As+we+say+it&json.leadTimes.retinoid=5';
  const choice = `clinic=Alder+%26+Finch&booking=/book&accent=a33d5e&${words}`;

  async function codeFor(platform: string, widget = 'faq'): Promise<Map<string, string>> {
    const page = await BuilderPage.open(`widget=${widget}&for=${platform}&step=words&${choice}`);
    await page.see('#words-heading');
    await page.step('code');
    await until(() => page.code.size, 'there is code');
    await page.widget(widget);
    const {code} = page;
    page.frame.remove();
    return code;
  }

  /** Reads down to it: what is found after the page has come to rest waits until a reader is near. */
  async function shows(page: Document, selector = 'mn-faq'): Promise<HTMLElement> {
    const widget = await until(() => {
      const one = page.querySelector<HTMLElement>(selector);
      if (one && isReady(one)) return one;
      one?.scrollIntoView();
      return undefined;
    }, 'the widget is there');
    expect(heading(widget)).to.equal('As we say it');
    return widget;
  }

  const blank = async () => (await openFrame('/hosts/no-script.html', 700)).contentDocument!;
  const accentOf = (element: Element) => getComputedStyle(element).getPropertyValue('--mn-accent').trim();

  for (const [platform, ...titles] of [
    ['html', 'Once a page', 'Where the widget should stand'],
    ['wordpress', 'Into the block'],
    ['squarespace', 'Code injection, footer', 'In the code block'],
    ['shopify', 'Into the section'],
    ['webflow', 'Footer code', 'In the code embed'],
  ] as const)
    it(`for ${platform} becomes the widget, as it was chosen`, async () => {
      const code = await codeFor(platform);
      const page = await blank();
      for (const title of titles) paste(page, code.get(title)!);
      const widget = await shows(page);
      expect(widget.getAttribute('clinic-name')).to.equal('Alder & Finch');
      expect(accentOf(widget)).to.equal('#a33d5e');
      expect(widget.textContent).to.include('As we say it');
    });

  it('has a script that checks every file, where that is asked for and there is a script', async () => {
    const page = await BuilderPage.open(`widget=faq&step=words&${choice}`);
    await page.see('#words-heading');
    await page.step('code');
    const box = () =>
      [...page.document.querySelectorAll<HTMLLabelElement>('.check')].find((label) =>
        label.textContent.includes('Check every file'),
      );
    box()!.click();
    const once = await until(() => {
      const code = page.code.get('Once a page');
      return code?.includes('integrity') ? code : undefined;
    }, 'the hash is there');
    expect(page.hash.get('check-files')).to.equal('yes');
    const script = new DOMParser().parseFromString(once, 'text/html').querySelector('script')!;
    expect(script.src).to.match(/\/demo\/cdn\/widgets-checked\.js$/);
    expect(script.crossOrigin).to.equal('anonymous');
    const bytes = await (await fetch(script.src)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(script.integrity).to.equal(`sha256-${btoa(String.fromCharCode(...digest))}`);

    const host = await blank();
    paste(host, once);
    paste(host, page.code.get('Where the widget should stand')!);
    await shows(host);

    await page.choose('platform', 'npm');
    await until(() => !box(), 'where there is no script, nothing checks');
    const shared = await BuilderPage.open(page.hash.toString().replace('for=npm', 'for=shopify'));
    await until(() => shared.code.get('Into the section')?.includes(script.integrity), 'it can be shared');
  });

  it('says so where the hash cannot be had, and asks again later', async () => {
    const page = await BuilderPage.open('widget=faq&step=code');
    const real = page.window.fetch.bind(page.window);
    page.window.fetch = () => Promise.reject(new TypeError('no network'));
    const box = await page.see<HTMLInputElement>('[aria-describedby="check-files-hint"]');
    box.click();
    await until(
      () => page.document.querySelector('#step .problem')?.textContent.includes('integrity.json'),
      'it is said',
    );
    expect([...page.code.values()].join()).not.to.include('integrity');
    page.window.fetch = real;
    box.click();
    box.click();
    await until(() => [...page.code.values()].join().includes('integrity="sha256-'), 'the hash is there');
    expect(page.document.querySelector('#step .problem')).to.equal(null);
  });

  it('for WordPress works as a plain element, and with classes only', async () => {
    const code = await codeFor('wordpress');
    const first = await blank();
    paste(first, code.get('In the site’s footer, once')!);
    paste(first, code.get('In your post')!);
    expect((await shows(first)).getAttribute('booking-url')).to.equal('/book');
    const second = await blank();
    paste(second, code.get('With classes only: in the footer instead')!);
    paste(second, code.get('With classes only: in your post')!);
    const widget = await shows(second);
    expect(accentOf(widget)).to.equal('#a33d5e');
    const link = await openFrame(code.get('On its own line')!, 700);
    await until(() => {
      const one = link.contentDocument!.querySelector<HTMLElement>('mn-faq');
      return one && isReady(one);
    }, 'the page of its own shows it');
  });

  it('for Wix is a file, a tag and attributes', async () => {
    const code = await codeFor('wix');
    const page = await blank();
    const script = Object.assign(page.createElement('script'), {type: 'module', src: code.get('Server URL')});
    const tag = page.createElement(code.get('Tag name')!);
    for (const line of code.get('Attributes, each by its name')!.split('\n')) {
      const [, name, value] = /^([\w-]+): (.*)$/.exec(line)!;
      tag.setAttribute(name!, value!);
    }
    page.body.append(script, tag);
    await shows(page);
  });

  it('in a frame shows the widget, with all that it takes', async () => {
    for (const [platform, title] of [
      ['google-sites', 'Address'],
      ['wix', 'Website address'],
    ] as const) {
      const frame = await openFrame((await codeFor(platform)).get(title)!, 700);
      const widget = await shows(frame.contentDocument!);
      expect(accentOf(widget)).to.equal('#a33d5e');
    }
    const code = await codeFor('iframe');
    const page = await blank();
    paste(page, code.get('The frame')!);
    paste(page, code.get('Its height, once a page')!);
    const frame = page.querySelector('iframe')!;
    expect(frame.title).to.equal('Questions people ask about microneedling');
    await until(() => frame.contentDocument?.querySelector('mn-faq'), 'its page is there');
    await shows(frame.contentDocument!);
    await until(() => {
      const {scrollHeight} = frame.contentDocument!.documentElement;
      return Math.abs(scrollHeight - frame.clientHeight) < 3;
    }, 'the frame is as high as its widget');
  });

  it('ahead of the page is the HTML that a server would write, of each widget', async () => {
    const page = await BuilderPage.open('step=code&for=prerendered');
    const html = () => [...page.code].find(([title]) => title.startsWith('The HTML'))?.[1] ?? '';
    for (const name of named(await BuilderPage.open())) {
      page.window.location.hash = `widget=${name}&step=code&for=prerendered`;
      await until(() => html().startsWith(`<mn-${name}>`), `${name} is written`);
      const written = await (await fetch(`/cdn/pages/${name}.html`)).text();
      expect(written.includes(html()), `${name}: ${html().slice(0, 200)}`).to.equal(true);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('ahead of the page can be read before the script comes, as it was chosen', async () => {
    const page = await BuilderPage.open(
      `widget=faq&for=prerendered&step=words&lang=de&jurisdiction=gb&${choice}`,
    );
    await page.see('#words-heading');
    await page.step('code');
    const html = await until(
      () => [...page.code].find(([title]) => title.startsWith('The HTML'))?.[1],
      'it is written',
    );
    const frame = await openFrame('about:blank', 700);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.srcdoc = html;
    await loaded;
    const host = frame.contentDocument!;
    const widget = host.querySelector<HTMLElement>('mn-faq')!;
    expect(widget.getAttribute('clinic-name')).to.equal('Alder & Finch');
    expect(heading(widget)).to.equal('As we say it');
    expect(widget.shadowRoot!.textContent.includes('Frage suchen'), 'in German').to.equal(true);
    paste(host, page.code.get('Once a page')!);
    await shows(host);
    expect(widget.matches(':defined')).to.equal(true);
  });

  it('for other ways holds the tag, the command and the types', async () => {
    const npm = await codeFor('npm');
    const page = await blank();
    paste(page, (await codeFor('html')).get('Once a page')!);
    paste(page, npm.get('HTML')!);
    await shows(page);
    expect(npm.get('Faq.tsx')).to.include("from 'microneedling-widgets/react/faq';");
    const ahead = await codeFor('prerendered');
    expect(JSON.parse(ahead.get('words.json')!)).to.deep.equal({
      heading: 'As we say it',
      leadTimes: {retinoid: 5},
    });
    expect(ahead.get('Command')).to.match(/^npx microneedling-widgets render faq .*--content words\.json/);
  });
});

describe('by keyboard alone', () => {
  it('everything is reached and done', async () => {
    const page = await BuilderPage.open();
    await page.widget('benefits-carousel');
    const active = () => page.document.activeElement as HTMLElement;
    await page.focus(page.find('.skip'));
    await sendKeys({press: 'Enter'});
    await until(() => active().id === 'step', 'the link leads past the head of the page');
    expect(page.hash.get('widget') ?? 'none').to.equal('none');
    await sendKeys({press: 'Tab'});
    await until(() => active().getAttribute('name') === 'widget', 'the widgets come first');
    await sendKeys({press: 'ArrowDown'});
    await page.widget('how-it-works');
    page.find('#tab-widget').focus();
    for (const step of ['look', 'clinic', 'words', 'code']) {
      await sendKeys({press: 'ArrowRight'});
      await until(() => active().id === `tab-${step}` && page.hash.get('step') === step, `${step} is shown`);
      expect(active().tabIndex).to.equal(0);
    }
    await sendKeys({press: 'ArrowRight'});
    await until(() => active().id === 'tab-widget', 'and round');
    await sendKeys({press: 'End'});
    await until(() => active().id === 'tab-code', 'the end');
    await until(() => page.code.size, 'there is code');
    Object.defineProperty(page.window.navigator, 'clipboard', {value: undefined});
    page.document.execCommand = () => true;
    page.find('.copy').focus();
    await sendKeys({press: 'Enter'});
    await until(() => page.find('.copy').textContent.includes('Copied'), 'it is copied');
    expect(active().className).to.equal('copy');
  });

  it('what has the focus can be seen', async () => {
    const page = await BuilderPage.open('widget=faq&step=look');
    await page.focus(page.find('#tab-look'));
    await sendKeys({press: 'Tab'});
    await until(() => !page.document.activeElement!.matches('[role="tab"]'), 'the focus has moved on');
    for (const field of page.document.querySelectorAll<HTMLElement>('#step input, #step button')) {
      const seen = field.closest<HTMLElement>('.chip, .tile, .well') ?? field;
      // WebKit shows no focus in a window that is not in use, which its private display may take it for.
      const isIdle = () => page.document.activeElement === field && !field.matches(':focus');
      await until(() => {
        if (!document.hasFocus()) window.focus();
        field.focus();
        const shows = [seen, field].some((one) => getComputedStyle(one).outlineStyle !== 'none');
        return shows || isIdle() || !document.hasFocus();
      }, `the focus shows on ${field.outerHTML}`);
    }
  });
});

describe('the builder itself', () => {
  for (const width of isChromium ? [360, 1280] : [])
    it(`is accessible at ${width} px, step by step`, async () => {
      for (const step of steps) {
        const page = await BuilderPage.open(`widget=faq&step=${step}&words.heading=Own&files=x`, width);
        await page.see('.onwards');
        if (step === 'words') await page.see('#words-heading');
        expect(await violationsIn(page.window), step).to.deep.equal([]);
        page.frame.remove();
      }
    });

  for (const address of ['guides', 'preview', 'clinic', 'evening'])
    it(`has an accessible page beside it: ${address}`, async () => {
      const {contentWindow} = await openFrame(`/demo/${address}.html`, 800);
      if (address === 'guides')
        await until(() => contentWindow!.document.querySelector('summary'), 'it has its steps');
      expect(await violationsIn(contentWindow!)).to.deep.equal([]);
    });

  it('never runs out of the page sideways, and its targets are large enough', async () => {
    for (const width of [280, 320, 360, 768, 1000, 1280]) {
      for (const step of steps) {
        const page = await BuilderPage.open(
          `widget=treatment-guide&step=${step}&for=wordpress&words.heading=Own`,
          width,
        );
        await page.see(step === 'words' ? '#words-heading' : '.onwards');
        const {scrollWidth, clientWidth} = page.document.documentElement;
        expect(scrollWidth, `${step} at ${width}`).to.be.at.most(clientWidth);
        const panel = page.find('.panel__scroll');
        expect(panel.scrollWidth, `${step} at ${width}`).to.be.at.most(panel.clientWidth + 1);
        for (const target of page.document.querySelectorAll(
          'button, .chip, .tile, .check, select, summary, nav a, textarea',
        )) {
          const {width: wide, height} = target.getBoundingClientRect();
          if (wide)
            expect(Math.min(wide, height), `${target.outerHTML.slice(0, 120)} at ${width}`).to.be.at.least(
              43.9,
            );
        }
        page.frame.remove();
      }
    }
  });

  it('on a phone shows the options or the preview', async () => {
    const page = await BuilderPage.open('widget=faq', 360, 740);
    const isSeen = (selector: string) => page.find(selector).checkVisibility();
    expect([isSeen('.panel'), isSeen('.stage')]).to.deep.equal([true, false]);
    page.find('.dock button').click();
    await until(() => isSeen('.stage') && !isSeen('.panel'), 'the preview is shown');
    await page.widget('faq');
    const {right} = page.find('.device').getBoundingClientRect();
    expect(right).to.be.at.most(360);
    page.find('.dock button').click();
    await until(() => isSeen('.panel'), 'the options are back');
  });

  it('asks for nothing but its own files, and stores nothing', async () => {
    const page = await BuilderPage.open('widget=faq&step=words&lang=de');
    await page.widget('faq');
    await page.see('#words-heading');
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((address) => !address.startsWith(`${location.origin}/demo/`))).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });
});

describe('the guides', () => {
  it('have the steps for every platform, and lead to its code', async () => {
    const {contentDocument: page} = await openFrame('/demo/guides.html', 900);
    const platforms = await until(() => {
      const found = [...page!.querySelectorAll<HTMLDetailsElement>('#platform-list details')];
      return found.length ? found : undefined;
    }, 'the platforms are there');
    expect(platforms).to.have.lengthOf(10);
    for (const one of platforms) {
      expect(one.querySelectorAll('li').length).to.be.at.least(2);
      const {hash} = one.querySelector('a')!;
      const builder = await BuilderPage.open(hash.slice(1));
      await until(() => builder.code.size, 'the code is there');
      expect(builder.hash.get('for') ?? 'html').to.equal(new URLSearchParams(hash.slice(1)).get('for'));
      builder.frame.remove();
    }
  });

  it('stand beside a page with all ten widgets', async () => {
    const {contentDocument: page} = await openFrame('/demo/widgets.html', 900);
    for (const section of page!.querySelectorAll('.shelf section')) {
      section.scrollIntoView();
      const widget = section.querySelector<HTMLElement>(`mn-${section.id}`)!;
      await until(() => isReady(widget), `${section.id} is there`);
    }
    expect(page!.querySelectorAll('.shelf section')).to.have.lengthOf(10);
  });
});
