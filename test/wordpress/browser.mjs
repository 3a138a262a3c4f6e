// What people do on the site: log in, upload, write in the editor, read a page.
import assert from 'node:assert/strict';
import {launchChromium, patience} from '../../scripts/chromium.mjs';
import {password} from './site.mjs';

/** Options as the editor writes them into a block's comment. */
export const commentJson = (value) =>
  JSON.stringify(value)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');

export const launch = () => launchChromium({protocolTimeout: 180_000});

/** A browser of one's own, with everything noted that a page asks for or complains about. */
export async function visitor(browser, site, {scripts = true, width = 1000} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({width, height: 900});
  await page.setJavaScriptEnabled(scripts);
  const seen = {console: [], requests: [], dialogs: []};
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.console.push(String(error)));
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.accept();
  });
  const open = async (path) => {
    for (const list of Object.values(seen)) list.length = 0;
    return page.goto(new URL(path, site.address).href, {waitUntil: 'load'});
  };
  const elsewhere = () =>
    seen.requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob|about):/.test(url));
  return {page, seen, open, elsewhere, close: () => context.close()};
}

/** Somebody with an account. */
export async function logIn(browser, site, user) {
  const person = await visitor(browser, site, {width: 1280});
  await person.open('/wp-login.php');
  await person.page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await person.page.$eval('#user_login', (field, value) => (field.value = value), user);
  await person.page.$eval('#user_pass', (field, value) => (field.value = value), password);
  await Promise.all([person.page.waitForNavigation(), person.page.click('#wp-submit')]);
  assert.match(person.page.url(), /wp-admin/, `${user} is logged in`);
  return person;
}

/** Uploads a plug-in as the administrator does by hand; where it is there already, replaces it. */
export async function upload({page, open}, zip) {
  await open('/wp-admin/plugin-install.php?tab=upload');
  const field = await page.$('#pluginzip');
  await field.uploadFile(zip);
  await page.waitForFunction(() => !document.querySelector('#install-plugin-submit').disabled);
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  const replace = await page.$('.update-from-upload-overwrite');
  if (replace) await Promise.all([page.waitForNavigation(), replace.click()]);
  return page.$eval('.wrap', (wrap) => wrap.innerText);
}

/** A new page or post in the editor, without the greeting that covers it. */
export async function openEditor(person, {type = 'post', id} = {}) {
  await person.open(
    id ? `/wp-admin/post.php?post=${id}&action=edit` : `/wp-admin/post-new.php?post_type=${type}`,
  );
  await person.page.waitForFunction(
    () =>
      globalThis.wp?.data?.select('core/editor')?.getCurrentPostType?.() &&
      wp.blocks.getBlockType('core/paragraph'),
  );
  await person.page.evaluate(() => {
    for (const scope of ['core/edit-post', 'core'])
      wp.data.dispatch('core/preferences')?.set?.(scope, 'welcomeGuide', false);
  });
}

/** Saves what stands in the editor, by the same request as its button, and gives the post's id and saved content. */
export const save = ({page}, status) =>
  page.evaluate(async (wanted) => {
    wp.data.dispatch('core/editor').editPost(wanted ? {title: 'A page', status: wanted} : {title: 'A page'});
    await wp.data.dispatch('core/editor').savePost();
    const post = wp.data.select('core/editor');
    if (post.didPostSaveRequestFail()) throw new Error('The post could not be saved');
    return {
      id: post.getCurrentPostId(),
      content: post.getCurrentPostAttribute('content'),
      status: post.getCurrentPostAttribute('status'),
    };
  }, status);

/** The page's widgets once they are there: what they are, and what stands in their open shadow roots. */
export async function widgetsOn({page}) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('mn-'))
      .every((one) => one.matches(':defined')),
  );
  return page.evaluate(async () => {
    const all = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('mn-'));
    await Promise.all(all.map((one) => one.updateComplete));
    return all.map((one) => ({
      name: one.localName,
      attributes: Object.fromEntries([...one.attributes].map(({name, value}) => [name, value])),
      text: one.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      links: [...(one.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
      height: one.getBoundingClientRect().height,
    }));
  });
}
