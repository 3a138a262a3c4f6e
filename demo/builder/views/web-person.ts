/* For somebody who may not change the site: a message, and a file with steps and code, for whoever may. */
import {html} from 'lit';
import type {Builder} from '../builder.js';
import {msg} from '../language/message.js';
import {mailLink} from '../web-person.logic.js';

async function saveSteps({materials, address}: Builder): Promise<void> {
  const {saveFile, stepsPage} = await import('../download.js');
  const name = `microneedling-${materials.choice.widget}-steps.html`;
  saveFile(new Blob([stepsPage(materials, address)], {type: 'text/html'}), name);
}

export function webPerson(builder: Builder) {
  const {materials, address} = builder;
  const plugin = new URL('./microneedling-widgets.zip', address).href;
  const {href, hasCode} = mailLink(materials, {choice: address, plugin});
  return html`<section class="way" aria-labelledby="web-person">
    <h3 id="web-person">${msg('Send this to my web person', {id: 'builder.person.title'})}</h3>
    <p class="way__about">
      ${
        hasCode
          ? msg('A message with the steps and the code; or the same as a file.', {
              id: 'builder.person.withCode',
            })
          : msg(
              'A message with the steps. The code is too long for a mail link: save it as a file and attach that.',
              {id: 'builder.person.withoutCode'},
            )
      }
    </p>
    <div class="ways-on">
      <a class="primary" href=${href}>${msg('Write a message', {id: 'builder.person.write'})}</a>
      <button type="button" class="quiet" @click=${() => saveSteps(builder)}>
        ${msg('Save as a file', {id: 'builder.person.save'})}
      </button>
    </div>
  </section>`;
}
