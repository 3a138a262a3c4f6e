import assert from 'node:assert/strict';
import {openEditor, visitor, widgetsOn} from './browser.mjs';

const bringers =
  '<link rel="stylesheet" href="https://clinic.example/cdn/widgets.css" />\n<script async src="https://clinic.example/cdn/widgets.js"></script>';
const tag =
  '<mn-prep-quiz clinic-name="Alder &amp; Finch" booking-url="https://clinic.example/book" hide-evidence>\n  <p><strong>Quiz</strong> Text.</p>\n  <script type="application/json">{"heading": "Get ready"}</script>\n</mn-prep-quiz>';

export async function trySnippets({browser, site, by, admin}) {
  const insert = (content) => site.post(content, {title: 'Pasted'});
  const convert = async (id) => {
    await admin.open('/wp-admin/options-general.php?page=microneedling-widgets');
    const form = await admin.page.$(`form:has(input[name=post][value="${id}"])`);
    await Promise.all([admin.page.waitForNavigation(), form.$eval('button', (button) => button.click())]);
    assert.match(await admin.page.$eval('.notice-success', (notice) => notice.innerText), /Pasted/);
    return site.php(`return get_post_field( 'post_content', ${id}, 'raw' );`);
  };
  const seen = async (id) => {
    const reader = await visitor(browser, site);
    await reader.open(`/?p=${id}`);
    const found = await widgetsOn(reader);
    assert.deepEqual(reader.elsewhere(), []);
    await reader.close();
    return found;
  };
  await by(
    'a pasted snippet in a block of HTML becomes a block, and what stood around it stays',
    async () => {
      const id = insert(
        `<!-- wp:paragraph -->\n<p>Cost \\ $5.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${bringers}\n\n<p>Own HTML</p>\n${tag}\n<!-- /wp:html -->`,
      );
      const content = await convert(id);
      assert.match(content, /<p>Cost \\ \$5\.<\/p>/);
      assert.match(content, /<!-- wp:html -->\n<p>Own HTML<\/p>\n<!-- \/wp:html -->/);
      assert.match(content, /<!-- wp:microneedling-widgets\/prep-quiz \{.*\} \/-->/);
      assert.doesNotMatch(content, /widgets\.js|<mn-/);
      const [quiz] = await seen(id);
      assert.equal(quiz.attributes['clinic-name'], 'Alder & Finch');
      assert.equal(quiz.attributes['booking-url'], 'https://clinic.example/book');
      assert.equal(quiz.attributes['hide-evidence'], '');
      assert.ok(site.php(`return count( wp_get_post_revisions( ${id} ) );`) > 0);
    },
  );
  await by('a pasted snippet in a classic post becomes a shortcode', async () => {
    const content = await convert(insert(`Before.\n\n${bringers}\n${tag}\n\nAfter.`));
    assert.match(
      content,
      /^Before\.[^]*\[microneedling widget="prep-quiz" booking-url="https:\/\/clinic\.example\/book" clinic-name="Alder & Finch" hide-evidence\]\{"heading":"Get ready"\}\[\/microneedling\][^]*After\.$/,
    );
  });
  await by('a placeholder and a pair of pictures become blocks', async () => {
    const id = insert(
      '<!-- wp:html -->\n<div data-mn-widget="results-compare" data-mn-view="side-by-side"><img data-mn-slot="before" src="/wp-includes/images/w-logo-blue.png" alt="Before"><img data-mn-slot="after" src="/wp-includes/images/w-logo-blue.png" alt="After &amp; later"><p data-mn-slot="caption">Taken by us.</p></div>\n<!-- /wp:html -->',
    );
    await convert(id);
    const [compare] = await seen(id);
    assert.equal(compare.attributes.view, 'side-by-side');
    const html = site.php(
      `return apply_filters( 'the_content', get_post_field( 'post_content', ${id}, 'raw' ) );`,
    );
    assert.match(
      html,
      /<img [^>]*slot="after" src="\/wp-includes\/images\/w-logo-blue\.png" alt="After &amp; later">/,
    );
    assert.match(html, /<p slot="caption">Taken by us\.<\/p>/);
  });
  await by('nobody converts a page without the form’s own mark', async () => {
    const id = insert(`<!-- wp:html -->\n${tag}\n<!-- /wp:html -->`);
    const status = await admin.page.evaluate(async (post) => {
      const body = new URLSearchParams({action: 'microneedling_widgets_convert', post});
      return (await fetch('/wp-admin/admin-post.php', {method: 'POST', body})).status;
    }, String(id));
    assert.equal(status, 403);
    site.php(`wp_delete_post( ${id}, true ); return 1;`);
  });
  await by('a snippet pasted into the editor, and one in a block of HTML, become blocks there', async () => {
    await openEditor(admin);
    const names = await admin.page.evaluate((html) => {
      const pasted = wp.blocks.pasteHandler({HTML: html, mode: 'BLOCKS'});
      const block = wp.blocks.createBlock('core/html', {content: html});
      const turned = wp.blocks.switchToBlockType(block, 'microneedling-widgets/prep-quiz');
      const ours = [...pasted, ...turned].filter(({name}) => name.startsWith('microneedling'));
      return ours.map(({name, attributes}) => [
        name,
        attributes['clinic-name'],
        JSON.parse(attributes.content ?? '{}').heading,
      ]);
    }, tag);
    // WordPress takes scripts out of what is pasted before it asks anybody, and the words in them with it.
    assert.deepEqual(names, [
      ['microneedling-widgets/prep-quiz', 'Alder & Finch', null],
      ['microneedling-widgets/prep-quiz', 'Alder & Finch', 'Get ready'],
    ]);
  });
}
