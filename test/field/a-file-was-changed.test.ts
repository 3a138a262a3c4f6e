import {expect, until} from '../support/fixture.js';
import {open, type HostPage} from '../support/host-page.js';

// Somebody has changed one file on the server. With widgets-checked.js and its hash, that file never runs.

interface Files {
  readonly widgets: Readonly<
    Record<string, {readonly file: string; readonly unasked: readonly {readonly file: string}[]}>
  >;
}
const {widgets} = (await (await fetch('/cdn/files.json')).json()) as Files;
const hashes = (await (await fetch('/cdn/integrity.json')).json()) as Record<string, string>;
const names = Object.keys(widgets);

const ours = (page: HostPage) => page.watched.warnings.filter((text) => /could not be loaded/.test(text));
const wasRun = (page: HostPage) => 'tampered' in page.window;
const baseName = (path: string) => path.split('/').pop()!;

/** A page of these widgets in German, with words and rules of a clinic's own, so that most parts are wanted. */
async function visit(
  folder: string,
  tags: readonly string[],
  name = 'widgets-checked.js',
): Promise<HostPage> {
  const page = await open('blank', 500);
  const {document} = page.window;
  document.documentElement.lang = 'de';
  document.body.replaceChildren(
    ...tags.map((tag) => {
      const widget = document.createElement(`mn-${tag}`);
      widget.setAttribute('content', '{"heading": "In our own words"}');
      widget.setAttribute('jurisdiction', 'gb');
      widget.textContent = 'Own text.';
      return widget;
    }),
  );
  const script = document.createElement('script');
  script.integrity = hashes[name]!;
  script.src = folder + name;
  document.head.append(script);
  return page;
}

const requestsOf = (page: HostPage) => page.requests.filter((path) => /\.js(\?|$)/.test(path));
const isDefined = (page: HostPage, name: string) =>
  page.window.customElements.get(`mn-${name}`) !== undefined;
/** Everything has come, or something was refused. */
const isDecided = (page: HostPage, tags: readonly string[], file: string) =>
  ours(page).length > 0 ||
  (tags.every((name) => isDefined(page, name)) && requestsOf(page).some((path) => path.includes(file)));

/** What a page of all ten asks for by itself. */
async function askedFor(): Promise<string[]> {
  const page = await visit('/cdn/', names);
  await until(
    () =>
      names.every((name) => isDefined(page, name)) && page.requests.some((path) => path.includes('/view-')),
    'all is there, sources included',
  );
  const files = requestsOf(page).filter((path) => /^\/cdn\/(chunks\/|extras)/.test(path));
  expect(ours(page).join()).to.equal('');
  page.frame.remove();
  return [...new Set(files)];
}

async function inTurn(files: readonly string[], see: (file: string) => Promise<void>): Promise<void> {
  const waiting = [...files];
  const next = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await see(file);
  };
  await Promise.all(Array.from({length: 4}, next));
}

describe('a file on the server was changed', () => {
  let files: string[];
  before(async () => {
    files = await askedFor();
    expect(files.length).to.be.greaterThan(25);
  });

  it('runs where no hashes are checked: this test can tell', async () => {
    const page = await visit('/cdn-tampered/faq-/', ['faq'], 'widgets.js');
    await until(() => wasRun(page), 'the changed file has run');
  });

  for (const how of ['tampered', 'tampered-late'] as const) {
    it(`none runs, whichever it is (${how}), on a page with all ten`, async () => {
      const ran: string[] = [];
      // Of words in German, a few stand for all: they are of one kind.
      const chosen = files.filter((path) => !path.includes('/locales-') || /-(faq|prep-quiz)\.js/.test(path));
      await inTurn(chosen, async (path) => {
        const file = baseName(path);
        const page = await visit(`/cdn-${how}/${file}/`, names);
        await until(
          () => isDecided(page, names, file),
          () => `${path} is decided on: ${ours(page).join()}`,
        );
        // What is asked for last are the sources: by then, every second try has been made.
        if (how === 'tampered')
          await until(() => page.requests.some((one) => one.includes('/view-')), 'the sources are asked for');
        if (wasRun(page)) ran.push(path);
        page.frame.remove();
      });
      expect(ran).to.deep.equal([]);
    });
  }

  for (const name of names) {
    it(`${name} alone: its chunk and its single file both changed, the page keeps its own text`, async () => {
      const changed = [widgets[name]!.unasked.at(-1)!.file, widgets[name]!.file].map(baseName);
      const page = await visit(`/cdn-tampered/${changed.join()}/`, [name]);
      await until(
        () => ours(page).some((text) => text.includes(`${name}.js could not be loaded`)),
        'it says so',
      );
      expect(wasRun(page)).to.equal(false);
      expect(isDefined(page, name)).to.equal(false);
      expect(page.window.document.querySelector<HTMLElement>(`mn-${name}`)!.innerText).to.equal('Own text.');
    });
  }

  it('the single file stands in for a changed chunk, and its own parts are checked too', async () => {
    const [chunk] = widgets['faq']!.unasked.slice(-1).map(({file}) => baseName(file));
    const sound = await visit(`/cdn-tampered/${chunk}/`, ['faq']);
    await until(() => isDefined(sound, 'faq'), 'the single file is there');
    await until(() => sound.requests.some((path) => path.includes('/chunks/faq/view-')), 'with its sources');
    expect(wasRun(sound)).to.equal(false);
    const parts = requestsOf(sound).filter((path) => /\/chunks\/(faq\/|apply-overrides-)/.test(path));
    expect(parts.length).to.be.greaterThan(3);
    for (const part of parts.map(baseName)) {
      const page = await visit(`/cdn-tampered/${chunk},${part}/`, ['faq']);
      await until(
        () => ours(page).length,
        () => `${part} is refused`,
      );
      expect(wasRun(page), part).to.equal(false);
      page.frame.remove();
    }
  });

  it('a server that sends another file the second time is not asked twice', async () => {
    await inTurn(files.filter((path) => !path.includes('/locales-')).slice(0, 12), async (path) => {
      const page = await visit(`/cdn-tampered-second/${Math.random()},${baseName(path)}/`, [
        'faq',
        'prep-quiz',
      ]);
      await until(() => isDefined(page, 'faq') && isDefined(page, 'prep-quiz'), 'both are there');
      expect(wasRun(page), path).to.equal(false);
      page.frame.remove();
    });
  });
});
