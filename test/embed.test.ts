import {column, expect, expectSame, warnings} from './support/fixture.js';

// What the built files are made of, in the source; whole pages are tested on the built files (ways-in.test.ts).
Object.assign(globalThis, {
  __WIDGETS__: ['embed-near', 'embed-other'],
  __ATTRIBUTES__: {
    'embed-near': ['booking-url', 'clinic-name', 'content', 'jurisdiction', 'max-depth'],
    'embed-other': ['phone'],
  },
  __VERSION__: '1.2.3',
  __CORE__: 'core-12345678',
  __CHUNKS__: ['embed-near-12345678', 'embed-other-12345678'],
  __BASE_URL__: '',
});

const placed = (html: string): HTMLElement => {
  const place = column();
  place.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return place;
};

describe('what only some pages have', () => {
  const folder = `${location.origin}/cdn/`;
  const setUp = async (place: HTMLElement) => {
    const extras = await import('../src/embed/extras.js');
    extras.setUp(place.querySelectorAll<HTMLElement>('[data-mn-widget],.mn-widget,iframe'), folder, [
      'embed-near',
      'embed-other',
    ]);
  };

  it('a placeholder becomes the widget, with its options and nothing that runs', async () => {
    const place = placed(
      '<div id="a" onclick="1" class="mn-widget mn-embed-near wide" data-mn-phone="1" data-mn-onload="2" data-mn-id="b">Text</div>',
    );
    await setUp(place);
    const widget = place.firstElementChild!;
    expect(widget.outerHTML).to.equal('<mn-embed-near id="a" phone="1" class="wide">Text</mn-embed-near>');
  });

  it('what stands in it goes to the slots that are named, out of paragraphs, but not out of a placeholder inside', async () => {
    const place = placed(
      '<div data-mn-widget="embed-near"><p><img data-mn-slot="before"> <img data-mn-slot="after"></p>' +
        '<div data-mn-widget="embed-other" data-mn-slot="inside"><i data-mn-slot="caption">Words</i></div></div>',
    );
    await setUp(place);
    const [outer, inner] = place.querySelectorAll('mn-embed-near, mn-embed-other');
    const slots = (widget: Element) =>
      [...widget.children].flatMap(({localName, slot}) => (slot ? [`${slot}: ${localName}`] : []));
    expect(slots(outer!)).to.deep.equal(['before: img', 'after: img', 'inside: mn-embed-other']);
    expect(slots(inner!)).to.deep.equal(['caption: i']);
  });

  it('a link stays a link inside of it', async () => {
    const place = placed('<a href="/there" class="x" data-mn-widget="mn-embed-near">Text</a>');
    await setUp(place);
    expect(place.innerHTML).to.equal('<mn-embed-near class="x"><a href="/there">Text</a></mn-embed-near>');
  });

  it('an unknown name is told once, with those that there are', async () => {
    const place = placed('<p data-mn-widget="x">One</p><p data-mn-widget="x">Two</p>');
    const before = place.innerHTML;
    await setUp(place);
    await setUp(place);
    expect(place.innerHTML).to.equal(before);
    expect(warnings()).to.deep.equal(['"x" is no widget. There are: embed-near, embed-other.']);
  });

  it('a frame of ours gets the height that it tells, within reason; no other does', async () => {
    const place = placed(
      '<iframe title="Ours" src="/cdn/embed.html?widget=prep-quiz"></iframe><iframe title="Other" src="/hosts/stranger.html"></iframe>',
    );
    await setUp(place);
    const [own, other] = place.querySelectorAll('iframe');
    const tell = (frame: HTMLIFrameElement, data: unknown, origin = location.origin) =>
      dispatchEvent(new MessageEvent('message', {data, origin, source: frame.contentWindow}));
    for (const data of [null, 'text', {type: 'other', height: 7}, {type: 'mn-height', height: '7'}])
      tell(own!, data);
    tell(other!, {type: 'mn-height', height: 7});
    expect(own!.style.height).to.equal('');
    expect(other!.style.height).to.equal('');
    tell(own!, {type: 'mn-height', height: 1e9});
    expect(own!.style.height).to.equal('20000px');
    own!.remove();
    tell(other!, {type: 'mn-height', height: 7});
    expect(other!.style.height).to.equal('');
  });

  it('a frame of ours is heard only as long as it speaks for our folder, or for none in a sandbox', async () => {
    const place = placed(
      ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"']
        .map((sandbox) => `<iframe title="Ours" ${sandbox} src="/cdn/embed.html?widget=prep-quiz"></iframe>`)
        .join(''),
    );
    await setUp(place);
    const frames = [...place.querySelectorAll('iframe')];
    const tellFrom = (origin: string) => {
      for (const frame of frames) {
        frame.style.height = '';
        const message = new MessageEvent('message', {data: {type: 'mn-height', height: 7}, origin});
        // Firefox lets no event be made with a window of another origin.
        dispatchEvent(Object.defineProperty(message, 'source', {value: frame.contentWindow}));
      }
      return frames.map(({style}) => style.height);
    };
    expect(tellFrom(location.origin)).to.deep.equal(['7px', '7px', '7px']);
    expect(tellFrom('null')).to.deep.equal(['', '7px', '']);
    expect(tellFrom('https://elsewhere.example')).to.deep.equal(['', '', '']);
    frames[0]!.src = '/hosts/stranger.html';
    expect(tellFrom(location.origin)).to.deep.equal(['', '7px', '7px']);
  });
});

describe('a page of ours', () => {
  const address = location.href;
  const {parent} = window;
  afterEach(() => {
    history.replaceState(null, '', address);
    Object.assign(window, {parent});
  });

  it('shows the widget alone where it stands by itself: no words, telephone or links from its address', async () => {
    const main = placed('<main><p>Fallback</p></main>');
    const planted = {
      'booking-url': 'https://elsewhere.example',
      'clinic-name': 'Elsewhere',
      content: '{"heading": "You need no numbing"}',
    };
    history.replaceState(
      null,
      '',
      `?${new URLSearchParams({widget: 'embed-near', ...planted, jurisdiction: 'gb'})}`,
    );
    // Another address than the next test's: as a module, it runs once.
    const alone = '/src/embed/frame-page.ts?alone';
    await import(alone);
    const widget = main.querySelector('mn-embed-near')!;
    expect(widget.getAttributeNames()).to.deep.equal(['jurisdiction']);
    expect(warnings()).to.have.lengthOf(Object.keys(planted).length);
  });

  it('makes the widget that its address asks for, and says what it does not understand', async () => {
    const main = placed('<main><p>Fallback</p></main>');
    const asked = new URLSearchParams({
      widget: 'embed-near',
      'clinic-name': 'Alder & Finch',
      'booking-url': '/book',
      lang: 'en-GB',
      accent: 'plum',
      'skin-tone': '4',
      radius: 'large',
      scheme: 'dark',
      constructor: '1',
      'max-depth': '1.5',
      surface: 'ivory',
      space: '0.75',
      'heading-font': 'Georgia, serif',
      'on-accent': 'white',
      utm_source: 'mail',
      gclid: 'x',
      msclkid: 'x',
      clinic_name: 'A slip',
      phone: '112',
    });
    const {lang, style, title} = Object.assign(
      {style: ''},
      {
        lang: document.documentElement.lang,
        title: document.title,
      },
    );
    history.replaceState(null, '', `?${asked}`);
    Object.assign(window, {parent: {postMessage: () => undefined}});
    await import('../src/embed/frame-page.js');
    const root = document.documentElement;
    const widget = main.querySelector('mn-embed-near')!;
    expect(widget.textContent).to.equal('Fallback');
    expect(widget.getAttribute('clinic-name')).to.equal('Alder & Finch');
    expect(widget.getAttribute('booking-url')).to.match(/^http.*\/book$/);
    expect(root.lang).to.equal('en-GB');
    expect(root.style.getPropertyValue('--mn-accent')).to.equal('plum');
    expect(root.style.getPropertyValue('--mn-skin-tone')).to.equal('4');
    expect(root.style.getPropertyValue('--mn-radius')).to.equal('');
    expect(root.style.colorScheme).to.equal('dark');
    expect(widget.getAttribute('max-depth')).to.equal('1.5');
    expect(root.style.getPropertyValue('--mn-surface')).to.equal('ivory');
    expect(root.style.getPropertyValue('--mn-space')).to.equal('0.75');
    expect(root.style.getPropertyValue('--mn-heading-font')).to.equal('Georgia, serif');
    expect(root.style.getPropertyValue('--mn-on-accent')).to.equal('white');
    // Nothing about what trackers add.
    expect(warnings().map((text) => text.split(' ')[0])).to.deep.equal([
      'radius=large',
      'constructor=1',
      'clinic_name=A',
      'phone=112',
    ]);
    expect(warnings()[0]).to.match(/is not understood\. Options: booking-url, .*max-depth, .*scheme/);
    widget.dispatchEvent(new Event('mn-ready'));
    expect(document.title).to.equal(title);
    root.setAttribute('style', style);
    root.lang = lang;
  });
});

describe('the script', () => {
  it('finds itself without a tag, starts once, and tells when another release comes', async () => {
    const [{begin}, {pageState}] = await Promise.all([
      import('../src/embed/bootstrap.js'),
      import('../src/page/page-state.js'),
    ]);
    const page = pageState();
    try {
      begin();
      expect(globalThis.microneedlingWidgets!.version).to.equal('1.2.3');
      begin();
      expect(warnings()).to.deep.equal([]);
      // Only widgets that are defined claim the page for their version.
      expect(page.version).to.equal(undefined);
    } finally {
      page.loader = globalThis.microneedlingWidgets = undefined;
    }
  });

  it('does nothing where widgets of another version came first, from a bundle, and says so once', async () => {
    const [{begin}, {pageState}] = await Promise.all([
      import('../src/embed/bootstrap.js'),
      import('../src/page/page-state.js'),
    ]);
    const page = pageState();
    try {
      page.version = '0.0.1';
      begin();
      begin();
      expectSame(globalThis.microneedlingWidgets, undefined, 'no loader is there');
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('0.0.1 stays').and.to.include('1.2.3 does nothing');
    } finally {
      delete page.version;
      delete page.warned;
    }
  });
});
