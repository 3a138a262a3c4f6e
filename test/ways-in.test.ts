import {version} from '../src/page/version.js';
import {isChromium, isFirefox} from './support/engine.js';
import {expect, until} from './support/fixture.js';
import {expectToWork, open, use, type HostPage} from './support/host-page.js';
import {isShown} from './support/layout.js';

interface Message {
  readonly data: Readonly<Record<string, unknown>>;
  readonly source: Window;
}

const ours = (page: HostPage) => page.watched.warnings.filter((text) => text.startsWith('[microneedling'));

/** Brings a script to a page as its own code would. */
function bring(
  page: HostPage,
  src: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLScriptElement {
  const script = page.window.document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = src;
  page.window.document.head.append(script);
  return script;
}

/** Of a widget that is registered on the page. */
const versionOf = (page: HostPage, name: string) =>
  (page.window.customElements.get(`mn-${name}`) as unknown as {version: string} | undefined)?.version;

const hashes = async () => (await (await fetch('/cdn/integrity.json')).json()) as Record<string, string>;

/** Every widget that was built. */
const widgetNames = async () =>
  Object.keys(await hashes()).flatMap((file) => /^pages\/(.+)\.html$/.exec(file)?.[1] ?? []);

describe('the script', () => {
  it('finds its folder as a module, under another base address, beside names like its own', async () => {
    const page = await open('hard-to-find', 500);
    await expectToWork(page);
    expect(ours(page)).to.deep.equal([]);
  });

  it('takes the file that the page names, which the browser has asked for beside the script, and no other', async () => {
    const page = await open('named', 500);
    await page.ready('mn-prep-quiz');
    const asked = page.window.performance
      .getEntriesByType('resource')
      .flatMap(({name}) => /\/cdn\/(.+)/.exec(name)?.[1] ?? []);
    expect([...new Set(asked)].sort()).to.deep.equal(['prep-quiz.js', 'widgets.js']);
    expect(ours(page)).to.deep.equal([]);
  });

  it('takes language, place, colour and words for all widgets from its tag', async () => {
    const page = await open('blank', 500);
    const content = {widgets: {'prep-quiz': {heading: 'As we say it'}}};
    bring(page, '/cdn/widgets.js', {
      'data-accent': 'rgb(123, 45, 107)',
      'data-content': JSON.stringify(content),
      'data-jurisdiction': 'gb',
      'data-lang': 'en-US',
    });
    const quiz = await page.ready('mn-prep-quiz');
    const carousel = await page.ready('mn-benefits-carousel');
    expect(quiz.querySelector('#heading')!.textContent).to.equal('As we say it');
    expect(carousel.querySelector('#heading')!.textContent).not.to.equal('As we say it');
    expect(page.window.getComputedStyle(quiz.querySelector('.button-primary')!).backgroundColor).to.equal(
      'rgb(123, 45, 107)',
    );
    expect(page.window.microneedlingWidgets!.settings).to.deep.equal({
      accent: 'rgb(123, 45, 107)',
      content: JSON.stringify(content),
      jurisdiction: 'gb',
      lang: 'en-US',
    });
    expect(ours(page)).to.deep.equal([]);
  });

  it('says so where the colour on its tag is none, and lets nothing else in by it', async () => {
    const page = await open('blank', 500);
    bring(page, '/cdn/widgets.js', {'data-accent': 'red} body {display: none'});
    await page.ready('mn-prep-quiz');
    expect(page.window.getComputedStyle(page.window.document.body).display).to.equal('block');
    expect(ours(page)).to.have.lengthOf(1);
    expect(ours(page)[0]).to.match(/data-accent: "red} body.*is not a colour/);
  });

  it('tries once more for a file that did not come at first', async () => {
    const page = await open('blank', 500);
    bring(page, `/cdn-at-first-without/${Math.random()},prep-quiz-/widgets.js`);
    await page.ready('mn-prep-quiz');
    // By the widget's own file, which needs no other.
    expect(page.requests.filter((path) => /\/prep-quiz\.js$/.test(path))).to.have.lengthOf(1);
    expect(ours(page)).to.deep.equal([]);
  });

  it('has parts that come later asked for once more, and says nothing where that works', async () => {
    const page = await open('blank', 500);
    bring(page, `/cdn-at-first-without/${Math.random()},prep-quiz-list-,view-/widgets.js`);
    const quiz = await page.ready('mn-prep-quiz');
    await use['mn-prep-quiz']!(quiz);
    await until(
      () => quiz.querySelector<HTMLElement>('.root')!.style.colorScheme,
      'it has looked at the colours of the page',
    );
    expect(ours(page)).to.deep.equal([]);
  });

  it('run again by a page that was swapped for the next, says nothing', async () => {
    const page = await open('blank', 500);
    const script = bring(page, '/cdn/widgets.js');
    await page.ready('mn-prep-quiz');
    script.remove();
    const again = bring(page, '/cdn/widgets.js');
    await new Promise((resolve) => again.addEventListener('load', resolve));
    expect(ours(page)).to.deep.equal([]);
  });

  it('stays in charge when another release comes, whole and by single files, with one warning', async () => {
    const page = await open('blank', 500);
    bring(page, '/cdn/widgets.js');
    await page.ready('mn-prep-quiz');
    const names = await widgetNames();
    for (const name of names) await page.window.eval(`import('/cdn/${name}.js')`);
    expect(ours(page)).to.deep.equal([]);
    const other = bring(page, '/cdn-other-version/widgets.js');
    await new Promise((resolve) => other.addEventListener('load', resolve));
    expect(ours(page)).to.have.lengthOf(1);
    expect(ours(page)[0]).to.include('twice').and.to.include(`${version} stays`).and.to.include('99.0.0');

    for (const name of names) await page.window.eval(`import('/cdn-other-version/${name}.js')`);
    expect(page.watched.errors).to.deep.equal([]);
    for (const name of names) expect(versionOf(page, name), name).to.equal(version);
    expect(ours(page)).to.have.lengthOf(1);
    await use['mn-prep-quiz']!(page.root('mn-prep-quiz'));
  });

  it('keeps the page to its version: what another release has, and it has not brought yet, stays out', async () => {
    const page = await open('blank', 500);
    bring(page, '/cdn/widgets.js');
    await page.ready('mn-prep-quiz');
    await page.window.eval(`import('/cdn-other-version/faq.js')`);
    expect(versionOf(page, 'faq')).to.equal(undefined);
    expect(ours(page)).to.have.lengthOf(1);
    expect(ours(page)[0]).to.include('<mn-faq>').and.to.include(version).and.to.include('99.0.0');
    // The tag gets the widget of the version that the page has.
    page.window.document.body.prepend(page.window.document.createElement('mn-faq'));
    await page.ready('mn-faq');
    expect(versionOf(page, 'faq')).to.equal(version);
    expect(ours(page)).to.have.lengthOf(1);
  });

  it('of two releases in one bundle, the second leaves its tags to what stands in them, and says so', async () => {
    const page = await open('blank', 500);
    const {document} = page.window;
    const style = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/cdn/widgets.css',
    });
    const styled = new Promise((resolve) => style.addEventListener('load', resolve));
    document.head.append(style);
    await styled;
    const [faq, carousel] = ['mn-faq', 'mn-benefits-carousel'].map((tag) => document.createElement(tag));
    carousel!.append(Object.assign(document.createElement('p'), {textContent: 'Ask us what it does.'}));
    document.body.append(carousel!, faq!);
    expect(carousel!.getBoundingClientRect().height, 'room is kept').to.be.greaterThan(300);

    await page.window.eval(`import('/two-versions.js')`);
    await page.ready('mn-faq');
    expect(versionOf(page, 'faq')).to.equal(version);
    expect(versionOf(page, 'benefits-carousel')).to.equal(undefined);
    expect(isShown(carousel!.firstElementChild!)).to.equal(true);
    expect(carousel!.getBoundingClientRect().height, 'no room for more').to.be.within(10, 100);
    expect(ours(page)).to.have.lengthOf(1);
    for (const said of ['<mn-benefits-carousel>', 'only what stands between', version, '99.0.0', 'npm ls'])
      expect(ours(page)[0]).to.include(said);
    // The right release may still come, in a chunk of its own.
    await page.window.eval(`import('/cdn/benefits-carousel.js')`);
    await page.ready('mn-benefits-carousel');
    expect(ours(page)).to.have.lengthOf(1);
  });

  it('stays out itself where single files of another release came first', async () => {
    const page = await open('blank', 500);
    // As a bundle from npm does, they work without a loader.
    await page.window.eval(`import('/cdn-other-version/prep-quiz.js')`);
    await page.ready('mn-prep-quiz');
    const script = bring(page, '/cdn/widgets.js');
    await new Promise((resolve) => script.addEventListener('load', resolve));
    for (const name of ['prep-quiz', 'faq']) await page.window.eval(`import('/cdn/${name}.js')`);
    expect(versionOf(page, 'prep-quiz')).to.equal('99.0.0');
    expect(versionOf(page, 'faq')).to.equal(undefined);
    expect(ours(page)).to.have.lengthOf(1);
    expect(ours(page)[0]).to.include('99.0.0 stays').and.to.include(`${version} does nothing`);
    await use['mn-prep-quiz']!(page.root('mn-prep-quiz'));
  });
});

describe('placeholders', () => {
  it('become the widgets that they name, with what they say and what stands in them', async () => {
    const page = await open('placeholders', 500);
    const quiz = await page.ready('mn-prep-quiz#quiz');
    const attributes = Object.fromEntries(
      [...page.widget('#quiz').attributes].map(({name, value}) => [name, value]),
    );
    expect(attributes).to.deep.equal({
      id: 'quiz',
      class: 'wp-lead',
      style: 'margin-top: 7px',
      'clinic-name': 'Alder & Finch',
      'booking-url': '/book',
      content: '{"heading": "In our own words"}',
      'data-other': 'kept',
    });
    expect(quiz.querySelector('#heading')!.textContent).to.equal('In our own words');
    expect(page.widget('#quiz').textContent).to.equal('Fallback text of the quiz.');
    await use['mn-prep-quiz']!(quiz);

    await page.ready('mn-pain-explainer#pain');
    expect(page.widget('#pain').className).to.equal('alignwide');
    await page.ready('mn-benefits-carousel#benefits');
    const link = page.widget('#benefits > a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('/benefits');
    expect(link.textContent).to.equal('Fallback text of the benefits.');
  });

  it('of an author whose page keeps few attributes show both pictures', async () => {
    const page = await open('blank', 500);
    const {document} = page.window;
    const written = `<div data-mn-widget="results-compare" onclick="window.clicked = true" slot="x">
      <p><img data-mn-slot="before" slot="before" src="/hosts/before.svg" alt="A cheek before" />
      <img data-mn-slot="after" slot="after" src="/hosts/after.svg" alt="The cheek after" /></p>
      <p data-mn-slot="caption" slot="caption">By the clinic, in the same light, after three sessions.</p>
    </div>`;
    const place = new DOMParser().parseFromString(written, 'text/html').body;
    // What WordPress lets authors write on any element, and on images.
    const kept =
      /^(aria-.*|class|data-.*|dir|hidden|id|lang|style|title|role|xml:lang|src|alt|width|height)$/;
    for (const element of place.querySelectorAll('*'))
      for (const attribute of element.getAttributeNames())
        if (!kept.test(attribute)) element.removeAttribute(attribute);
    expect(place.querySelector('[slot]')).to.equal(null);
    document.body.prepend(...place.childNodes);
    bring(page, '/cdn/widgets.js');
    const compare = await page.ready('mn-results-compare');
    for (const side of ['before', 'after']) {
      const picture = page.widget(`mn-results-compare img[data-mn-slot="${side}"]`) as HTMLImageElement;
      await until(
        () => picture.naturalWidth && picture.getBoundingClientRect().width > 100,
        `${side} is seen`,
      );
      expect(compare.querySelector<HTMLSlotElement>(`slot[name="${side}"]`)!.assignedElements()).to.include(
        picture,
      );
    }
    await until(
      () => compare.querySelector<HTMLSlotElement>('slot[name="caption"]')?.assignedElements().length,
      'the caption has its place',
    );
    expect(ours(page)).to.deep.equal([]);
  });

  it('with a name that nothing has stay as they are, with one warning that lists the names', async () => {
    const page = await open('placeholders', 500);
    await page.ready('mn-prep-quiz#quiz');
    await until(() => ours(page).length, 'there is a warning');
    expect(ours(page)).to.have.lengthOf(1);
    expect(ours(page)[0]).to.match(/"benefits" is no widget\. There are: .*prep-quiz/);
    expect(page.window.document.querySelectorAll('div.unknown p')).to.have.lengthOf(2);
    expect(page.watched.errors).to.deep.equal([]);
  });

  it('in a shadow root are found too', async () => {
    const page = await open('blank', 500);
    bring(page, '/cdn/widgets.js');
    await page.ready('mn-prep-quiz');
    const host = page.window.document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    page.window.document.body.prepend(host);
    page.window.microneedlingWidgets!.load(root);
    const place = page.window.document.createElement('div');
    place.dataset.mnWidget = 'prep-quiz';
    root.append(place);
    await until(() => {
      const widget = root.querySelector('mn-prep-quiz');
      return widget && page.watched.roots.get(widget)?.querySelector('.card');
    }, 'the widget has rendered');
  });
});

describe('in a frame', () => {
  const frameOf = (page: HostPage, id: string) => page.widget(`#${id}`) as HTMLIFrameElement;
  const heard = (page: HostPage, id: string) =>
    (page.window as unknown as {heard: Message[]}).heard
      .filter(({source}) => source === frameOf(page, id).contentWindow)
      .map(({data}) => data);
  const grown = (page: HostPage, id: string) =>
    until(() => frameOf(page, id).getBoundingClientRect().height > 450, `${id} has its height`);

  it('a widget takes what the address says, on a clear ground, and the frame its height', async () => {
    const page = await open('frames', 560);
    await grown(page, 'plain');
    const frame = frameOf(page, 'plain');
    const {contentDocument, contentWindow} = frame as HTMLIFrameElement & {contentWindow: HostPage['window']};
    const root = contentDocument!.documentElement;
    const quiz = contentDocument!.querySelector('mn-prep-quiz')!;
    await until(
      () =>
        frame.getBoundingClientRect().height - root.scrollHeight < 30 &&
        root.scrollHeight <= frame.clientHeight,
      'nothing is cut off or left over',
    );
    expect(quiz.getAttribute('clinic-name')).to.equal('Alder & Finch');
    // What is meant is the clinic's site.
    expect(quiz.getAttribute('booking-url')).to.equal(`${location.origin}/book`);
    const style = contentWindow.getComputedStyle(root);
    expect(style.getPropertyValue('--mn-accent')).to.equal('plum');
    expect(style.getPropertyValue('--mn-radius')).to.equal('4px');
    expect(style.colorScheme).to.equal('dark');
    expect(style.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(root.lang).to.equal('en-GB');
    expect(contentDocument!.title).not.to.equal('');
    expect(contentDocument!.querySelector('base')!.target).to.equal('_top');
    expect(heard(page, 'plain').at(-1)).to.include({type: 'mn-height', widget: 'prep-quiz'});
    expect(ours(page)).to.deep.equal([]);
  });

  it('a widget works without an origin of its own', async () => {
    const page = await open('frames', 560);
    await grown(page, 'sandboxed');
    expect(frameOf(page, 'sandboxed').contentDocument).to.equal(null);
    // Far more than the words that stand there without it.
    expect(heard(page, 'sandboxed').at(-1)!.height).to.be.greaterThan(450);
  });

  it('a page of its own tells WordPress its height, when it has one and when asked', async () => {
    const page = await open('frames', 560);
    frameOf(page, 'wordpress').scrollIntoView();
    const answers = () => heard(page, 'wordpress').filter(({message}) => message === 'height');
    await until(() => answers().length, 'it has said how high it is');
    expect(answers()[0]).to.include({secret: 'Ab3'});
    await until(() => Number(answers().at(-1)!.value) > 450, 'as high as the widget');
    const before = answers().length;
    // As the page's own script says it: from here, it would come from another window.
    page.window.eval(
      `document.getElementById('wordpress').contentWindow.postMessage({message: 'ready', secret: 'Ab3'}, '*')`,
    );
    await until(() => answers().length > before, 'it says it again');
  });

  it('that gets its address only later gets its height all the same', async () => {
    const page = await open('frames', 560);
    await grown(page, 'plain');
    const frame = frameOf(page, 'lazy');
    expect(frame.getBoundingClientRect().height).to.be.lessThan(320);
    frame.src = frame.dataset.src!;
    await grown(page, 'lazy');
    expect(ours(page)).to.deep.equal([]);
  });

  it('a widget takes attributes that it alone has', async () => {
    const page = await open('/cdn/embed.html?widget=depth-explorer&depth=1.5&zone=nose&space=0.75', 500);
    const {document} = page.window;
    const widget = await until(
      () => document.querySelector<HTMLElement>('mn-depth-explorer:defined'),
      'it is there',
    );
    expect(widget.getAttribute('depth')).to.equal('1.5');
    expect(widget.getAttribute('zone')).to.equal('nose');
    expect(page.window.getComputedStyle(widget).getPropertyValue('--mn-space')).to.equal('0.75');
  });

  it('no other page is listened to', async () => {
    const page = await open('frames', 560);
    await until(() => heard(page, 'stranger').length, 'it has spoken');
    await grown(page, 'plain');
    expect(frameOf(page, 'stranger').getBoundingClientRect().height).to.be.lessThan(320);
  });

  it('a widget scrolls inside where nobody gives it its height, and keeps to its policy', async () => {
    const page = await open('/cdn/pages/prep-quiz.html', 500);
    const {document} = page.window;
    await until(() => document.querySelector('mn-prep-quiz:defined'), 'it is there');
    await until(() => document.documentElement.scrollHeight > page.frame.clientHeight, 'it can be scrolled');
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      violations.push(violatedDirective),
    );
    const style = document.createElement('style');
    style.textContent = 'main {display: none}';
    document.head.append(style);
    await until(() => violations.includes('style-src-elem'), 'the policy is in force');
    expect(document.querySelector('main')!.checkVisibility()).to.equal(true);
  });

  it('every widget has a page, readable before any script, that says how to embed its address', async () => {
    for (const name of await widgetNames()) {
      const html = await (await fetch(`/cdn/pages/${name}.html`)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      const words = page.querySelector('template')?.content ?? page.querySelector('main')!;
      expect(words.textContent.length, name).to.be.greaterThan(300);
      const link = page.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!;
      const address = new URL(link.getAttribute('href')!, `${location.origin}/cdn/pages/`);
      const about = (await (await fetch(address)).json()) as Record<string, unknown>;
      expect(about).to.include({version: '1.0', type: 'rich', title: page.title});
      // More than that, WordPress gives no frame.
      expect(about.height).to.be.within(300, 1000);
      expect(about.html).to.match(new RegExp(`<iframe src="[^"]*pages/${name}\\.html"`));
    }
  });

  it('every page names the files that its widget needs, so that none waits for the script', async () => {
    const {widgets} = (await (await fetch('/cdn/files.json')).json()) as {
      widgets: Record<string, {unasked: {file: string}[]}>;
    };
    for (const name of await widgetNames()) {
      const html = await (await fetch(`/cdn/pages/${name}.html`)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      const named = [...page.querySelectorAll('link[rel=modulepreload]')].map((link) =>
        link.getAttribute('href'),
      );
      expect(named, name).to.deep.equal(widgets[name]!.unasked.map(({file}) => `../${file}`));
    }
  });
});

describe('the script that checks hashes', () => {
  const withHash = async (page: HostPage, folder: string) => {
    const integrity = (await hashes())['widgets-checked.js']!;
    bring(page, `${folder}widgets-checked.js`, {integrity});
  };
  const wasTampered = (page: HostPage) => 'tampered' in page.window;

  it('has every file checked, and all works', async () => {
    const page = await open('blank', 500);
    await withHash(page, '/cdn/');
    for (const tag of ['mn-benefits-carousel', 'mn-prep-quiz']) await use[tag]!(await page.ready(tag));
    expect(page.watched.errors).to.deep.equal([]);
    expect(page.watched.warnings).to.deep.equal([]);
    const {document} = page.window;
    const preloads = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"][integrity]')];
    const map = document.querySelector('script[type="importmap"]')?.textContent;
    const checked = [
      ...preloads.map(({href}) => href),
      ...Object.keys(map ? (JSON.parse(map) as {integrity: object}).integrity : {}),
    ];
    for (const path of page.requests.filter(
      (one) => /^\/cdn\/.*\.js$/.test(one) && !one.includes('/widgets-'),
    ))
      expect(checked, path).to.include(location.origin + path);
  });

  for (const part of ['prep-quiz', 'core-,prep-quiz.js']) {
    it(`leaves the page's own text where files with ${part} in their name are not what was published`, async () => {
      const page = await open('blank', 500);
      await withHash(page, `/cdn-tampered/${part}/`);
      await until(
        () => ours(page).some((text) => text.includes('prep-quiz.js could not be loaded')),
        'it says so',
      );
      expect(wasTampered(page)).to.equal(false);
      expect(page.widget('mn-prep-quiz').matches(':defined')).to.equal(false);
      expect(page.widget('mn-prep-quiz').innerText).to.equal('Fallback text of the quiz.');
    });
  }

  it('goes without a part that is not what was published', async () => {
    const page = await open('blank', 500);
    await withHash(page, '/cdn-tampered/prep-quiz-list/');
    (await page.ready('mn-prep-quiz')).querySelector<HTMLElement>('input')!.click();
    await until(() => ours(page).some((text) => text.includes('list: could not be loaded')), 'it says so');
    expect(wasTampered(page)).to.equal(false);
  });
});

describe('without scripts', () => {
  it('what stands in a tag keeps no room for more', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.value = 'allow-same-origin';
    frame.srcdoc = `<link rel="stylesheet" href="/cdn/widgets.css" /><mn-prep-quiz><p>Ask us.</p></mn-prep-quiz>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const {height} = frame.contentDocument!.querySelector('mn-prep-quiz')!.getBoundingClientRect();
    frame.sandbox.value = 'allow-same-origin allow-scripts';
    frame.srcdoc += ' ';
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const waiting = frame.contentDocument!.querySelector('mn-prep-quiz')!.getBoundingClientRect().height;
    frame.remove();
    expect(waiting, 'with scripts').to.be.greaterThan(400);
    expect(height, 'without').to.be.within(10, 100);
  });
});

describe('the page around stays where it is', () => {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    // Both widths in one engine, either in one more.
    if (!isChromium && width < 700 === isFirefox) continue;

    it(`as each widget comes, by each way in, at ${width} px`, async () => {
      for (const name of await widgetNames()) {
        for (const [way, most] of [
          ['snippet', 24],
          ['own-words', 24],
          ['placeholder', 24],
          ['prerendered', 1],
        ] as const) {
          const page = await open(`/way/${way}/${name}`, width);
          page.frame.style.blockSize = `${height}px`;
          const {document} = page.window;
          const after = () => document.getElementById('after')!.getBoundingClientRect().top;
          const {first} = page.window as unknown as {first: {top: number; hasWidget: boolean}};
          expect(first.hasWidget, 'the files of the widget take their time').to.equal(false);
          const before = Math.min(first.top, height);
          await until(
            () => document.querySelector(`mn-${name}:defined:not(:state(--waiting))`),
            `${name} is there`,
          );
          expect(Math.abs(Math.min(after(), height) - before), `${name} by ${way}`).to.be.at.most(most);
          page.frame.remove();
        }
      }
    });
  }
});
