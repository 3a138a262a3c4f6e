import {expect, until} from './support/fixture.js';
import {open, type HostPage} from './support/host-page.js';
import {shownText} from './support/layout.js';

const files = Object.keys((await (await fetch('/cdn/integrity.json')).json()) as object);
const names = files.flatMap((file) => /^pages\/(.+)\.html$/.exec(file)?.[1] ?? []);
const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const));

async function expectBoth(page: HostPage, pair: readonly string[]): Promise<void> {
  const {errors, roots, warnings, writes} = page.watched;
  for (const name of pair) {
    const widget = page.widget(`mn-${name}`);
    const card = await until(
      () => roots.get(widget)?.querySelector('.card'),
      () => `${name} has rendered beside ${pair.join(' and ')}: ${[...errors, ...warnings].join(' ')}`,
    );
    expect(card.getBoundingClientRect().height, `${name} of ${pair.join()}`).to.be.greaterThan(200);
    expect(shownText(roots.get(widget)!), `${name} of ${pair.join()}`).to.match(/not medical advice/i);
  }
  expect([...errors, ...warnings, ...writes], pair.join()).to.deep.equal([]);
}

describe('the files of any two widgets', () => {
  it('work on one page, without the loader', async () => {
    expect(pairs.length).to.be.at.least(45);
    // Some at once: most of the time is spent waiting for files.
    const waiting = [...pairs];
    const visit = async (): Promise<void> => {
      for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
        const page = await open(`/single-files/${pair.join()}`, 500);
        await expectBoth(page, pair);
        page.frame.remove();
      }
    };
    await Promise.all(Array.from({length: 5}, visit));
  });

  it('bring the sections of a guide', async () => {
    const page = await open('/single-files/treatment-guide', 500);
    const root = await until(() => {
      const found = page.watched.roots.get(page.widget('mn-treatment-guide'));
      return found?.querySelector('.card') && found;
    }, 'the guide is there');
    for (const name of ['how-it-works', 'prep-quiz']) {
      root.querySelector(`#${name}`)!.scrollIntoView();
      const section = await until(
        () => root.querySelector<HTMLElement>(`mn-${name}:defined`),
        `${name} comes`,
      );
      await until(() => page.watched.roots.get(section)?.querySelector('.card'), `${name} is shown`);
    }
    const {errors, warnings} = page.watched;
    expect([...errors, ...warnings]).to.deep.equal([]);
  });
});
