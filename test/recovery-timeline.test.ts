import {describeConformance} from './support/conformance.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: 'mn-recovery-timeline',
  load: () => import('../src/define/recovery-timeline.js'),
});

describe('<mn-recovery-timeline>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html`<mn-recovery-timeline></mn-recovery-timeline>`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('Recovery timeline');
  });
});
