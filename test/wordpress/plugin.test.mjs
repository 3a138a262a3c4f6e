import assert from 'node:assert/strict';
import {version as ours} from '../../scripts/project.mjs';
import {launch, logIn, openEditor, save, upload, visitor, widgetsOn} from './browser.mjs';
import {check} from '../support/suite.mjs';
import {tryAttacks} from './attacks.mjs';
import {tryLanguages, tryPlaces} from './places.mjs';
import {trySettings} from './settings.mjs';
import {trySnippets} from './snippets.mjs';
import {startSite} from './site.mjs';

/** Everything, in one version of WordPress, from the upload to the removal. */
export async function tryPlugin(version, zips) {
  const browser = await launch();
  const site = await startSite(version);
  const by = (name, run) => check(`WordPress ${site.name}: ${name}`, run);
  try {
    const admin = await logIn(browser, site, 'administrator');
    await by('the zip is uploaded and activated by hand', async () => {
      assert.match(await upload(admin, zips.older), /installed successfully/i);
      await Promise.all([admin.page.waitForNavigation(), admin.page.click('.wrap a.button-primary')]);
      assert.equal(site.php("return get_option( 'active_plugins' );").length, 1);
    });
    await by('a later zip replaces it and keeps the settings', async () => {
      site.php("update_option( 'microneedling_widgets', array( 'clinic-name' => 'Kept' ) ); return 1;");
      assert.match(await upload(admin, zips.current), /updated successfully/i);
      const header = site.php(
        "require_once ABSPATH . 'wp-admin/includes/plugin.php'; return get_plugin_data( WP_PLUGIN_DIR . '/microneedling-widgets/microneedling-widgets.php' )['Version'];",
      );
      assert.equal(header, ours);
      assert.equal(site.php("return get_option( 'microneedling_widgets' );")['clinic-name'], 'Kept');
      assert.equal(
        site.php(
          "return is_plugin_active( 'microneedling-widgets/microneedling-widgets.php' );".replace(
            /^/,
            "require_once ABSPATH . 'wp-admin/includes/plugin.php'; ",
          ),
        ),
        true,
      );
    });

    const context = {browser, site, by, admin};
    await trySettings(context);
    await tryRoles(context);
    await tryVisitor(context);
    await tryPlaces(context);
    await tryLanguages(context);
    await trySnippets(context);
    await tryAttacks(context);
    await tryRemoval(context);
    await by('PHP reports nothing, not a notice', () => assert.deepEqual(site.errors().slice(0, 5), []));
  } finally {
    await browser.close();
    site.stop();
  }
}

async function tryRoles({browser, site, by, admin}) {
  for (const role of ['administrator', 'editor', 'author', 'contributor']) {
    await by(`${role}: inserts a block, sees its preview, sets an option; visitors see it`, async () => {
      const person = role === 'administrator' ? admin : await logIn(browser, site, role);
      await openEditor(person);
      const all = await person.page.evaluate(() =>
        wp.blocks
          .getBlockTypes()
          .filter(({name}) => name.startsWith('microneedling-widgets/'))
          .map(({title}) => title),
      );
      assert.equal(all.length, 10);
      await person.page.evaluate(() => {
        wp.data.dispatch('core/block-editor').insertBlocks([
          wp.blocks.createBlock('microneedling-widgets/how-it-works', {
            device: 'stamp',
            'clinic-name': 'Birch & Co "North"',
          }),
          wp.blocks.createBlock('core/paragraph', {content: 'Below.'}),
        ]);
      });
      await previewOf(person.page);
      // A contributor's post waits for somebody who may publish it.
      const {id, content, status} = await save(person, role === 'contributor' ? 'pending' : 'publish');
      assert.match(content, /<!-- wp:microneedling-widgets\/how-it-works \{.*"device":"stamp"/);
      assert.equal(status, role === 'contributor' ? 'pending' : 'publish');
      // Nothing is lost or called invalid when it is opened again.
      await openEditor(person, {id});
      const blocks = await person.page.evaluate(async () => {
        await new Promise((resolve) => {
          const look = () =>
            wp.data.select('core/block-editor').getBlocks().length ? resolve() : requestAnimationFrame(look);
          look();
        });
        return wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({name, isValid, attributes}) => [name, isValid, attributes.device]);
      });
      assert.deepEqual(blocks[0], ['microneedling-widgets/how-it-works', true, 'stamp']);
      site.publish(id);
      const reader = await visitor(browser, site);
      await reader.open(`/?p=${id}`);
      const [widget] = await widgetsOn(reader);
      assert.equal(widget.name, 'mn-how-it-works');
      assert.equal(widget.attributes.device, 'stamp');
      assert.equal(widget.attributes['clinic-name'], 'Birch & Co "North"');
      assert.match(widget.text, /Birch & Co "North"/);
      await reader.close();
      if (person !== admin) await person.close();
    });
    await by(`${role}: writes a shortcode, as the classic editor saves it`, async () => {
      const id = site.post('Before. [microneedling widget="faq" open="pain" hide-filter] After.', {as: role});
      const reader = await visitor(browser, site);
      await reader.open(`/?p=${id}`);
      const [widget] = await widgetsOn(reader);
      assert.equal(widget.attributes.open, 'pain');
      assert.equal(widget.attributes['hide-filter'], '');
      await reader.close();
    });
  }
  await by('subscriber: reads, and reaches neither settings nor preview', async () => {
    const person = await logIn(browser, site, 'subscriber');
    const settings = await person.open('/wp-admin/options-general.php?page=microneedling-widgets');
    assert.equal(settings.status(), 403);
    const preview = await person.open('/?microneedling-widgets-preview=faq&_wpnonce=1');
    assert.equal(preview.status(), 403);
    await person.close();
  });
  await by('an editor reaches no settings either', async () => {
    const person = await logIn(browser, site, 'editor');
    const settings = await person.open('/wp-admin/options-general.php?page=microneedling-widgets');
    assert.equal(settings.status(), 403);
    await person.close();
  });
  await by('administrator: finds the block by typing, and changes an option in the sidebar', async () => {
    await openEditor(admin);
    await admin.page.evaluate(() =>
      wp.data
        .dispatch('core/block-editor')
        .insertBlocks(wp.blocks.createBlock('microneedling-widgets/pain-explainer')),
    );
    await admin.page.evaluate(() => {
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      for (const store of ['core/edit-post', 'core/interface'])
        wp.data.dispatch(store)?.openGeneralSidebar?.('edit-post/block');
    });
    const select = await admin.page.waitForFunction(() =>
      [...document.querySelectorAll('.components-select-control__input')].find((one) =>
        [...one.options].some(({value}) => value === 'around-eyes'),
      ),
    );
    await admin.page.evaluate((one) => {
      const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
      setter.call(one, 'chin');
      one.dispatchEvent(new Event('change', {bubbles: true}));
    }, select);
    await admin.page.waitForFunction(
      () => wp.data.select('core/block-editor').getBlocks()[0].attributes.zone === 'chin',
    );
    const frame = await previewOf(admin.page, (text) => text.includes('zone%22%3A%22chin'));
    await frame.waitForFunction(
      () => document.querySelector('mn-pain-explainer')?.getAttribute('zone') === 'chin',
    );
    const found = await admin.page.evaluate(
      () =>
        wp.data
          .select('core/block-editor')
          .getInserterItems()
          .filter(({keywords}) => keywords?.includes('microneedling')).length,
    );
    assert.equal(found, 10);
  });
}

/** The frame in which the editor shows the widget, once it is one and has got its height. */
async function previewOf(page, isWanted = () => true) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const frame = page
      .frames()
      .find((one) => one.url().includes('microneedling-widgets-preview=') && isWanted(one.url()));
    const isThere = await frame
      ?.evaluate(() => {
        const widget = [...document.querySelectorAll('main *')].find(({localName}) =>
          localName.startsWith('mn-'),
        );
        return (
          Boolean(widget?.matches(':defined')) &&
          innerHeight >= widget.offsetHeight &&
          widget.offsetHeight > 200
        );
      })
      .catch(() => false);
    if (isThere) return frame;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  }
  throw new Error(
    `The preview did not come. Frames: ${page
      .frames()
      .map((one) => one.url())
      .join(' ')}`,
  );
}

async function tryVisitor({browser, site, by}) {
  const names = site.php('return array_keys( \\Microneedling_Widgets\\widgets() );');
  const ids = Object.fromEntries(
    names.map((name) => [
      name,
      site.post(
        `<!-- wp:microneedling-widgets/${name} /--><!-- wp:paragraph --><p id="below">Below.</p><!-- /wp:paragraph -->`,
        {type: 'page'},
      ),
    ]),
  );
  for (const name of names)
    await by(
      `visitor: ${name} comes to life without a complaint, a jump, or a request to others`,
      async () => {
        const reader = await visitor(browser, site);
        await reader.page.evaluateOnNewDocument(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const {value, sources} of list.getEntries())
              if (sources.some(({node}) => node?.id === 'below' || node?.parentElement?.closest?.('#below')))
                globalThis.shift += value;
          }).observe({type: 'layout-shift', buffered: true});
        });
        await reader.open(`/?page_id=${ids[name]}`);
        const [widget] = await widgetsOn(reader);
        assert.equal(widget.name, `mn-${name}`);
        assert.ok(widget.height > 200, `${widget.height} px high`);
        await reader.page.waitForNetworkIdle({idleTime: 300});
        assert.deepEqual(reader.elsewhere(), []);
        assert.deepEqual(
          reader.seen.console.filter((text) => !/results-compare.*(add|slot)/.test(text)),
          [],
        );
        const shift = await reader.page.evaluate(() => globalThis.shift);
        assert.ok(shift < 0.05, `moved by ${shift}`);
        await reader.close();
      },
    );
  await by('visitor without scripts: can read every widget', async () => {
    const reader = await visitor(browser, site, {scripts: false});
    for (const name of names) {
      await reader.open(`/?page_id=${ids[name]}`);
      const text = await reader.page.evaluate((tag) => {
        const widget = document.querySelector(tag);
        return (widget.shadowRoot ?? widget).textContent.replace(/\s+/g, ' ').trim();
      }, `mn-${name}`);
      assert.ok(text.length > 150, `${name}: "${text}"`);
      assert.doesNotMatch(text, /%[a-z:-]+%|<!--if/);
    }
    await reader.close();
  });
  await by('pages without a widget carry nothing of it', async () => {
    const id = site.post('No widget here.');
    const html = await (await fetch(`${site.address}/?p=${id}`)).text();
    assert.doesNotMatch(html, /microneedling-widgets/);
  });
  await by('feeds carry text, no tags that readers cannot know', async () => {
    site.post('<!-- wp:microneedling-widgets/faq /-->', {title: 'Fed'});
    const xml = await (await fetch(`${site.address}/?feed=rss2`)).text();
    assert.match(xml, /Fed/);
    assert.doesNotMatch(xml, /<mn-|<template/);
  });
  await by('the script is a module where WordPress knows them', async () => {
    const html = await (await fetch(`${site.address}/?page_id=${ids.faq}`)).text();
    const tags = html.match(/<script[^>]*cdn\/widgets\.js[^>]*>/g);
    assert.equal(tags?.length, 1);
    assert.match(tags[0], /data-no-optimize="1"/);
    if (site.php("return function_exists( 'wp_enqueue_script_module' );"))
      assert.match(tags[0], /type="module"/);
  });
}

async function tryRemoval({site, by, admin}) {
  await by('deactivated, pages stay and say nothing strange', async () => {
    const id = site.post(
      '<!-- wp:paragraph --><p>Stays.</p><!-- /wp:paragraph --><!-- wp:microneedling-widgets/faq /-->',
    );
    site.php(
      "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'microneedling-widgets/microneedling-widgets.php' ); return 1;",
    );
    const html = await (await fetch(`${site.address}/?p=${id}`)).text();
    assert.match(html, /Stays\./);
    assert.doesNotMatch(html, /mn-faq|cdn\/widgets/);
  });
  await by('deleted in the list of plug-ins, it leaves nothing', async () => {
    await admin.open('/wp-admin/plugins.php');
    const link = await admin.page.$eval('tr[data-slug="microneedling-widgets"] .delete a', (one) => one.href);
    await admin.open(link);
    await Promise.all([admin.page.waitForNavigation(), admin.page.click('#submit')]);
    const left = site.php(
      "global $wpdb; return array( is_dir( WP_PLUGIN_DIR . '/microneedling-widgets' ), $wpdb->get_col( \"SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%microneedling%'\" ), $wpdb->get_col( \"SHOW TABLES LIKE '%microneedling%'\" ) );",
    );
    assert.deepEqual(left, [false, [], []]);
  });
}
