import {widgets} from 'microneedling-widgets';
import 'microneedling-widgets/all';
import {expect, it} from 'vitest';

for (const {name} of widgets) {
  it(`<mn-${name}> mounts and unmounts`, async () => {
    const widget = document.createElement(`mn-${name}`) as HTMLElement & {updateComplete: Promise<boolean>};
    widget.setAttribute('clinic-name', 'Alder & Finch');
    document.body.append(widget);
    await widget.updateComplete;
    expect(widget.isConnected).toBe(true);
    widget.remove();
  });
}
