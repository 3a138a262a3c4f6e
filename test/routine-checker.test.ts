import {describeConformance} from './support/conformance.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: 'mn-routine-checker',
  load: () => import('../src/define/routine-checker.js'),
});

describe('<mn-routine-checker>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html`<mn-routine-checker></mn-routine-checker>`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('Routine checker');
  });
});
