import {expect, until} from './support/fixture.js';
import {expectToWork, open, type HostPage, type HostWindow} from './support/host-page.js';

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
  }
});
