import {describeConformance} from './support/conformance.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: 'mn-faq',
  load: () => import('../src/define/faq.js'),
});

describe('<mn-faq>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html`<mn-faq></mn-faq>`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('Faq');
  });
});
