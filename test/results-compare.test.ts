import {describeConformance} from './support/conformance.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: 'mn-results-compare',
  load: () => import('../src/define/results-compare.js'),
});

describe('<mn-results-compare>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html`<mn-results-compare></mn-results-compare>`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('Results compare');
  });
});
