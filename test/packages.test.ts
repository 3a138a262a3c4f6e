import {isChromium} from './support/engine.js';
import {expect, until} from './support/fixture.js';
import {expectToWork, open, type HostPage, type HostWindow} from './support/host-page.js';
import {isShown, overhangs, smallText} from './support/layout.js';

interface OfPackages {
  readonly changesToHost: () => string[];
  readonly angular: {element(node: Element): {scope(): {$apply(expression: string): void}}};
  readonly Turbo: {visit(address: string): void};
}

const windowOf = (page: HostPage) => page.window as HostWindow & OfPackages;

const rendered = (page: HostPage, selector: string) =>
  until(
    () => page.watched.roots.get(page.widget(selector))?.querySelector('.card'),
    () => `${selector} has rendered: ${page.watched.errors.join()}`,
  );

/** What only pages with this package do. */
const especially: Readonly<Record<string, (page: HostPage) => Promise<unknown>>> = {
  async angularjs(page) {
    const {angular, document} = windowOf(page);
    const {body} = document;
    // Angular copies what stands under ng-if, puts it in, takes it out, and puts a new copy in.
    for (const shown of [true, false, true]) {
      angular.element(body).scope().$apply(`shown = ${shown}`);
      if (shown) await rendered(page, '#extra');
      else expect(page.widget('#extra')).to.equal(null);
    }
    expect(page.widget('#extra').parentElement!.textContent).to.include('2');
  },
  async turbo(page) {
    const before = page.widget('mn-prep-quiz');
    page.widget('#next').click();
    await until(() => page.window.location.search === '?next', 'the next page is there');
    await until(() => page.widget('mn-prep-quiz') !== before, 'with its own widgets');
    await rendered(page, 'mn-prep-quiz');
    page.window.history.back();
    await until(() => page.window.location.search === '', 'the first page is there again');
    await rendered(page, 'mn-prep-quiz');
  },
  async htmx(page) {
    page.widget('#more').click();
    await until(() => page.widget('#extra'), 'the fragment is there');
    await rendered(page, '#extra');
    await until(() => page.widget('mn-pain-explainer#placed'), 'the placeholder is a widget');
    await rendered(page, '#placed');
    expect(page.widget('#placed').textContent).to.include('Fallback text about pain.');
  },
};

/** What holds for a widget that has come, however it came. */
async function expectWidget(page: HostPage, selector: string): Promise<void> {
  const {errors, roots} = page.watched;
  // Where it was prerendered, the page has its root, with a style sheet until the widget is there itself.
  const rootOf = (widget?: HTMLElement) => widget && (roots.get(widget) ?? widget.shadowRoot);
  (await until(() => page.widget(selector), `there is ${selector}`)).scrollIntoView();
  const card = await until(
    () => rootOf(page.widget(`${selector}:defined`))?.querySelector('.root:not(style ~ .root) .card'),
    () => `${selector} has rendered: ${errors.join()}`,
  );
  const widget = page.widget(selector);
  const root = rootOf(widget)!;
  expect(card.getBoundingClientRect().height, selector).to.be.greaterThan(250);
  expect(isShown(card), selector).to.equal(true);
  expect(smallText(root), `${selector} has small text`).to.deep.equal([]);
  expect(overhangs(widget, root), `${selector} sticks out`).to.deep.equal([]);
}

/** What stays as it was on the page, and what may have gone wrong there. */
function expectHostUnchanged(page: HostPage): void {
  expect(windowOf(page).changesToHost()).to.deep.equal([]);
  const {errors, warnings, writes} = page.watched;
  expect([...errors, ...writes]).to.deep.equal([]);
  expect(warnings.filter((text) => text.startsWith('[microneedling'))).to.deep.equal([]);
  expect(page.requests.filter((path) => !path.startsWith('/'))).to.deep.equal([]);
}

const packages = (await (await fetch('/packages')).json()) as string[];

describe('on pages built with', () => {
  for (const name of packages) {
    it(`${name}, widgets work and the page stays as it was`, async () => {
      const page = await open(`/package/${name}`, 500);
      await until(() => windowOf(page).changesToHost, 'the page is there');
      await expectToWork(page);
      expect(windowOf(page).changesToHost()).to.deep.equal([]);
      await especially[name]?.(page);
      expect(page.watched.errors).to.deep.equal([]);
      expect(page.watched.warnings.filter((text) => text.startsWith('[microneedling'))).to.deep.equal([]);
    });

    // Every engine takes every way in elsewhere, and widgets on every package's page here.
    if (!isChromium) continue;

    it(`${name}, they come by a module, for placeholders, into written HTML, over prerendered HTML, in a frame`, async () => {
      const page = await open(`/package/${name}/module`, 500);
      await until(() => windowOf(page).changesToHost, 'the page is there');
      for (const tag of ['mn-how-it-works', 'mn-faq', 'mn-pain-explainer', 'mn-benefits-carousel'])
        await expectWidget(page, tag);
      expect(page.widget('mn-how-it-works').textContent).to.include('Fallback text of how it works.');
      const frame = page.widget('iframe');
      await until(() => frame.getBoundingClientRect().height > 450, 'the frame has its height');
      expectHostUnchanged(page);
    });

    it(`${name}, they come by single files`, async () => {
      const page = await open(`/package/${name}/single-files`, 500);
      await until(() => windowOf(page).changesToHost, 'the page is there');
      for (const tag of ['mn-prep-quiz', 'mn-results-compare']) await expectWidget(page, tag);
      expect('microneedlingWidgets' in page.window).to.equal(false);
      expectHostUnchanged(page);
    });
  }
});
