import {describeConformance} from './support/conformance.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: 'mn-depth-explorer',
  load: () => import('../src/define/depth-explorer.js'),
});

describe('<mn-depth-explorer>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html`<mn-depth-explorer></mn-depth-explorer>`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('Depth explorer');
  });
});
