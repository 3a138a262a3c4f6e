import {version} from '../src/page/version.js';
import {expect, until} from './support/fixture.js';
import {expectQuiet, expectToWork, fallback, open, tags, use} from './support/host-page.js';
import {isShown, shownText} from './support/layout.js';

describe('the script-tag build', () => {
  it('works on a page with nothing special, and asks for nothing but its own files', async () => {
    const page = await open('plain');
    await expectToWork(page);
    expectQuiet(page);
    expect(page.requests.filter((path) => path.startsWith('/cdn/')).length).to.be.greaterThan(4);
    expect(page.window.microneedlingWidgets!.version).to.equal(version);
  });

  for (const name of ['module', 'single-files', 'unset', 'small-root', 'wordpress']) {
    it(`works on the page ${name}.html`, async () => {
      const page = await open(name, 500);
      await expectToWork(page);
      expectQuiet(page);
    });
  }

  it('takes font and colours of the page', async () => {
    const page = await open('strict-csp');
    for (const tag of tags) {
      const root = await page.ready(tag);
      const style = page.window.getComputedStyle(root.querySelector('.root')!);
      expect(style.fontFamily, tag).to.include('Georgia');
      expect(style.color, tag).to.equal('rgb(36, 51, 47)');
    }
  });

  it('has the page laid out for its colours once, however many widgets come together', async () => {
    const page = await open('plain');
    await page.ready('mn-pain-explainer');
    const {document} = page.window;
    const read = page.window.getComputedStyle.bind(page.window);
    const widgets: HTMLElement[] = Array.from({length: 4}, () => document.createElement('mn-pain-explainer'));
    const rendered = () => widgets.filter(({shadowRoot}) => shadowRoot?.querySelector('.card')).length;
    const atReadings: number[] = [];
    page.window.getComputedStyle = function (element, ...rest) {
      const {host} = element.getRootNode() as ShadowRoot;
      if (widgets.includes(host as HTMLElement) && !host.shadowRoot!.querySelector('.card'))
        atReadings.push(rendered());
      return read(element, ...rest);
    };
    document.body.append(...widgets);
    await until(() => rendered() === widgets.length, 'all have rendered');
    expect(atReadings.length).to.be.at.least(widgets.length);
    expect(Math.max(...atReadings), 'widgets that had to be laid out for another').to.equal(0);
  });

  it('works under a strict content policy with trusted types, without a violation', async () => {
    const page = await open('strict-csp');
    const script = page.window.document.createElement('script');
    script.append('window.inline = true');
    page.window.document.body.append(script);
    await until(() => page.watched.violations.length, 'the policy is in force');
    expect('inline' in page.window).to.equal(false);
    page.watched.violations.length = 0;
    page.watched.warnings.length = 0;
    page.watched.errors.length = 0;

    await expectToWork(page);
    // Parts that come later obey it too.
    page.root('mn-pain-explainer').querySelector<HTMLElement>('.evidence summary')!.click();
    await until(
      () => page.root('mn-pain-explainer').querySelector('.evidence-sources'),
      'the sources are shown',
    );
    expect(page.watched.violations).to.deep.equal([]);
    expectQuiet(page);
  });

  it('loaded twice, warns once and works', async () => {
    const page = await open('twice');
    await expectToWork(page);
    expect(page.watched.warnings).to.have.lengthOf(1);
    expect(page.watched.warnings[0]).to.match(/^\[microneedling-widgets\].*twice.*Keep one/);
  });

  it('sets up what is added to the page later', async () => {
    const page = await open('plain');
    await page.ready(tags[0]!);
    const late = page.window.document.createElement(tags[0]!);
    page.window.document.body.prepend(late);
    await until(() => page.watched.roots.get(late)?.querySelector('.card'), 'the new one has rendered');
  });
});

describe('without the script, or a part of it', () => {
  it('the text between the tags can be read', async () => {
    const page = await open('no-script');
    for (const tag of tags) {
      expect(page.widget(tag).matches(':defined'), tag).to.equal(false);
      expect(page.widget(tag).innerText).to.include(fallback[tag]);
      for (const child of page.widget(tag).children) {
        expect(isShown(child)).to.equal(true);
        expect(child.getBoundingClientRect().height).to.be.greaterThan(10);
      }
    }
  });

  it('a widget whose file is missing keeps its text, laid out as a block, with one warning; the others work', async () => {
    const page = await open('missing-widget');
    page.widget('mn-pain-explainer').scrollIntoView();
    await until(() => page.watched.warnings.length, 'there is a warning');
    for (const tag of ['mn-benefits-carousel', 'mn-prep-quiz']) await use[tag]!(await page.ready(tag));
    const widget = page.widget('mn-pain-explainer');
    expect(widget.matches(':defined')).to.equal(false);
    expect(widget.innerText).to.include(fallback['mn-pain-explainer']);
    expect(page.window.getComputedStyle(widget).display).to.equal('block');
    expect(isShown(widget.querySelector('p')!)).to.equal(true);
    expect(page.watched.warnings).to.have.lengthOf(1);
    expect(page.watched.warnings[0]).to.match(
      /^\[microneedling-widgets\] pain-explainer\.js could not be loaded.*keeps its own text/,
    );
    expect(page.watched.errors).to.deep.equal([]);
  });

  it('a widget whose lazy parts are missing can be used without them, with one warning for each', async () => {
    const page = await open('missing-parts');
    for (const tag of tags) await use[tag]!(await page.ready(tag));
    const root = page.root('mn-pain-explainer');
    root.querySelector<HTMLElement>('.evidence summary')!.click();
    await until(() => shownText(root).includes('The sources could not be loaded'), 'it says so');
    for (const part of ['sources']) {
      const warned = () =>
        page.watched.warnings.filter((warning) => warning.includes(`> ${part}: could not be loaded`));
      await until(() => warned().length, `${part} are warned about`);
      const about = warned();
      // Once for each kind of widget that misses it.
      expect(about.length, part).to.be.within(1, 3);
      expect(new Set(about).size, part).to.equal(about.length);
    }
    expect(page.watched.errors).to.deep.equal([]);
  });
});
