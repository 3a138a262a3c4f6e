import {describeConformance} from './support/conformance.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: 'mn-treatment-guide',
  load: () => import('../src/define/treatment-guide.js'),
});

describe('<mn-treatment-guide>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html`<mn-treatment-guide></mn-treatment-guide>`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('Treatment guide');
  });
});
