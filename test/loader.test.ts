import type {Loader} from '../src/page/page-state.js';
import {column, expect, painted, until, warnings} from './support/fixture.js';

// The loader in the source, with a folder of its own kind of widgets: test/hosts/loader/.
Object.assign(globalThis, {
  __CORE__: 'core-12345678',
  __CHUNKS__: ['near', 'far', 'late', 'shadow', 'inner', 'missing', 'hollow', 'named', 'misnamed'].map(
    (name) => `${name}-12345678`,
  ),
  __VERSION__: '1.2.3',
});

const requested = (name: string) =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => entry.name.includes(`/hosts/loader/chunks/${name}-`)).length;
const isDefined = (name: string) => customElements.get(`mn-${name}`) !== undefined;

describe('the loader', () => {
  /** What the loader does once the page has been quiet for a while: kept until a test lets that be. */
  let afterAWhile: (() => void) | undefined;
  let loader: Loader;

  before(async () => {
    await until(() => document.readyState === 'complete', 'the page is there');
    const script = document.createElement('script');
    Object.assign(script.dataset, {lang: 'es', jurisdiction: 'gb', accent: 'plum'});

    const place = document.createElement('div');
    const near = document.createElement('mn-near');
    const far = document.createElement('mn-far');
    near.textContent = 'Readable text.';
    far.style.marginBlockStart = '20000px';
    place.append(near, far);
    document.body.append(place);
    const original = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, after: number) => {
      if (after < 1000) return original(run, after);
      afterAWhile = run;
    }) as never;
    const {start} = await import('../src/embed/loader.js');
    loader = start({folders: ['/hosts/loader/'], script});
    window.setTimeout = original;
  });

  it('leaves its version, and makes blocks of widgets that are still to come', () => {
    expect(loader.version).to.equal('1.2.3');
    expect(getComputedStyle(document.querySelector('mn-far')!).display).to.equal('block');
  });

  it('loads what is near view from its own folder, and not yet what is far away or not there', async () => {
    await until(() => isDefined('near'), 'the near one is there');
    await painted();
    expect(requested('far')).to.equal(0);
    expect(requested('late')).to.equal(0);
    expect(requested('near')).to.equal(1);
    expect(requested('core'), 'what all need came beside it').to.equal(1);
  });

  it('loads each kind once, however many there are', async () => {
    column().append(document.createElement('mn-near'), document.createElement('mn-near'));
    await painted();
    expect(requested('near')).to.equal(1);
  });

  it('loads what comes to the page later', async () => {
    column().append(document.createElement('mn-late'));
    await until(() => isDefined('late'), 'the late one is there');
  });

  it('finds what stands in a shadow root when told to look there', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('mn-shadow'));
    column().append(host);
    await painted();
    expect(requested('shadow')).to.equal(0);
    loader.load(root);
    await until(() => isDefined('shadow'), 'the one inside is there');
    // It keeps looking there.
    root.append(document.createElement('mn-inner'));
    await until(() => isDefined('inner'), 'the one that came later is there');
  });

  it('warns once when a file is missing, after a second try', async () => {
    column().append(document.createElement('mn-missing'), document.createElement('mn-missing'));
    await until(() => warnings().length, 'there is a warning');
    expect(warnings()).to.have.lengthOf(1);
    expect(warnings()[0]).to.match(/^missing\.js could not be loaded.*keeps its own text/);
    expect(isDefined('missing')).to.equal(false);
  });

  it('takes a file that defines nothing for one that has not come, and the single file of the widget instead', async () => {
    column().append(document.createElement('mn-hollow'));
    await until(() => isDefined('hollow'), 'the single file has come');
    expect(requested('hollow')).to.equal(1);
    expect(warnings()).to.deep.equal([]);
  });

  describe('where the page names the single file of a widget', () => {
    const name = (widget: string) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = `/hosts/loader/${widget}.js`;
      document.head.append(link);
      column().append(document.createElement(`mn-${widget}`));
    };

    it('takes that, and not the split files beside it', async () => {
      name('named');
      await until(() => isDefined('named'), 'it is there');
      expect(requested('named')).to.equal(0);
    });

    it('takes the split files where that one has not come', async () => {
      name('misnamed');
      await until(() => isDefined('misnamed'), 'it is there');
      expect(requested('misnamed')).to.equal(1);
      expect(warnings()).to.deep.equal([]);
    });
  });

  it('loads the rest once the page is quiet', async () => {
    expect(requested('far')).to.equal(0);
    afterAWhile!();
    await until(() => isDefined('far'), 'the far one is there');
    expect(requested('far')).to.equal(1);
  });

  it('keeps what its tag says for all widgets, and takes the colour from it', () => {
    expect(loader.settings).to.deep.equal({lang: 'es', jurisdiction: 'gb', accent: 'plum'});
    expect(Object.isFrozen(loader.settings)).to.equal(true);
    expect(getComputedStyle(document.documentElement).getPropertyValue('--mn-accent')).to.equal('plum');
  });
});
