import {describeConformance} from './support/conformance.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: 'mn-how-it-works',
  load: () => import('../src/define/how-it-works.js'),
});

describe('<mn-how-it-works>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html`<mn-how-it-works></mn-how-it-works>`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('How it works');
  });
});
