import assert from 'node:assert/strict';
import {commentJson, visitor, widgetsOn} from './browser.mjs';

export async function tryPlaces({browser, site, by}) {
  const seeWidget = async (path) => {
    const reader = await visitor(browser, site);
    await reader.open(path);
    const found = await widgetsOn(reader);
    const complaints = [...reader.seen.console];
    await reader.close();
    assert.deepEqual(complaints, []);
    return found;
  };
  for (const theme of ['twentytwentyone', 'twentytwentythree'])
    await by(`theme ${theme}: a wide block, a shortcode and own words on one page`, async () => {
      if (
        !site.php(
          `$theme = wp_get_theme( '${theme}' ); return $theme->exists() && ( $theme->is_block_theme() || is_readable( $theme->get_stylesheet_directory() . '/functions.php' ) );`,
        )
      )
        return;
      site.php(`switch_theme( '${theme}' ); return 1;`);
      const words = JSON.stringify({heading: 'Our benefits </script><b>'});
      const options = commentJson({align: 'wide', content: words});
      const id = site.post(
        `<!-- wp:microneedling-widgets/benefits-carousel ${options} /-->\n\n<!-- wp:shortcode -->\n[microneedling widget="faq"]{"heading": "Ask us"}[/microneedling]\n<!-- /wp:shortcode -->`,
        {type: 'page'},
      );
      const [carousel, faq] = await seeWidget(`/?page_id=${id}`);
      assert.match(carousel.text, /Our benefits <\/script><b>/);
      assert.match(faq.text, /Ask us/);
    });
  await by('a block in a template of the site editor', async () => {
    if (!site.php('return wp_is_block_theme();')) site.php("switch_theme( 'twentytwentythree' ); return 1;");
    const theme = site.php('return get_stylesheet();');
    const template = site.post('<!-- wp:microneedling-widgets/faq /--><!-- wp:post-content /-->', {
      type: 'wp_template',
      title: 'single',
    });
    site.php(`wp_set_object_terms( ${template}, '${theme}', 'wp_theme' ); return 1;`);
    const id = site.post('Only text.');
    const [faq] = await seeWidget(`/?p=${id}`);
    assert.equal(faq?.name, 'mn-faq');
    site.php(`wp_delete_post( ${template}, true ); return 1;`);
  });
  await by('a block and a shortcode in the sidebar of a classic theme', async () => {
    if (!site.php("return is_readable( get_theme_root() . '/twentytwentyone/functions.php' );")) return;
    site.php(`switch_theme( 'twentytwentyone' );
	update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:microneedling-widgets/faq /-->' ), '_multiwidget' => 1 ) );
	update_option( 'widget_text', array( 3 => array( 'title' => '', 'text' => '[microneedling widget="depth-explorer"]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
	wp_set_sidebars_widgets( array( 'sidebar-1' => array( 'block-2', 'text-3' ) ) ); return 1;`);
    const id = site.post('Only text.');
    const found = await seeWidget(`/?p=${id}`);
    assert.deepEqual(found.map(({name}) => name).sort(), ['mn-depth-explorer', 'mn-faq']);
    site.php("wp_set_sidebars_widgets( array( 'sidebar-1' => array() ) ); return 1;");
  });
  await by('the first widget of a page names the files that it needs, and no further one does', async () => {
    const id = site.post('[microneedling widget="faq"][microneedling widget="prep-quiz"]');
    const html = await (await fetch(`${site.address}/?p=${id}`)).text();
    const named = [...html.matchAll(/<link rel="modulepreload" href="([^"]*\/cdn\/chunks\/[^"]*)">/g)];
    assert.deepEqual(
      named.map(([, href]) => /chunks\/(\w+)-/.exec(href)[1]),
      ['core', 'faq'],
    );
    for (const [, href] of named) assert.equal((await fetch(href)).status, 200, href);
  });
  await by('a pasted address of a widget’s page becomes the widget', async () => {
    const address = 'https://other.example/files/cdn/pages/recovery-timeline.html';
    const id = site.post(`${address}\n\nAfter.`);
    const [timeline] = await seeWidget(`/?p=${id}`);
    assert.equal(timeline?.name, 'mn-recovery-timeline');
    const block = site.post(
      `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`,
    );
    const [embedded] = await seeWidget(`/?p=${block}`);
    assert.equal(embedded?.name, 'mn-recovery-timeline');
  });
  await by('a look in a shortcode is its widget’s own; one that does not fit is left out', async () => {
    const html = (look) => site.php(`return do_shortcode( '[microneedling widget="faq" ${look}]' );`);
    const own = html('accent="#a33d5e" radius="4" space="1.25" skin-tone="5"');
    const [, name, rules] = /<style>\.(mn-look-[0-9a-f]{8})\{([^}]*)\}/.exec(own);
    assert.equal(rules, '--mn-accent:#a33d5e;--mn-skin-tone:5;--mn-radius:4px;--mn-space:1.25;');
    assert.match(own, new RegExp(`<mn-faq[^>]* class="${name}"`));
    assert.doesNotMatch(html('accent="red;}" radius="99" space="9" skin-tone="x"'), /mn-look|:red|:99px/);
  });
  await by('a shortcode’s wrong name is told to those who write, not to patients', async () => {
    const id = site.post('[microneedling widget="quizz"] Text.');
    const html = await (await fetch(`${site.address}/?p=${id}`)).text();
    assert.doesNotMatch(html, /no such widget/);
    assert.match(
      site.php('return do_shortcode( \'[microneedling widget="quizz"]\' );', {as: 'author'}),
      /prep-quiz/,
    );
  });
}

export async function tryLanguages({browser, site, by}) {
  const id = site.post('<!-- wp:microneedling-widgets/faq /-->', {type: 'page'});
  const languageOf = async () => {
    const html = await (await fetch(`${site.address}/?page_id=${id}`)).text();
    return {
      lang: /<mn-faq[^>]* lang="([^"]*)"/.exec(html)?.[1],
      heading: /<h2>([^<]*)<\/h2>/.exec(html.slice(html.indexOf('<mn-faq')))?.[1],
    };
  };
  for (const [locale, heading] of [
    ['de_AT', /Fragen/],
    ['pt_PT', /Perguntas/],
    ['ar', /أسئلة|الأسئلة/],
    ['zh_CN', /问/],
    ['sv_SE', /question/i],
  ])
    await by(
      `language ${locale} of the site is that of the widget, before the script and after`,
      async () => {
        // WordPress takes no language whose own translation is not there, which later ones look for once a request.
        site.php(`wp_mkdir_p( WP_LANG_DIR ); touch( WP_LANG_DIR . '/${locale}.mo' ); return 1;`);
        site.php(`update_option( 'WPLANG', '${locale}' ); return 1;`);
        assert.match((await languageOf()).heading, heading);
        const reader = await visitor(browser, site);
        await reader.open(`/?page_id=${id}`);
        const [faq] = await widgetsOn(reader);
        assert.match(faq.text, heading);
        await reader.close();
      },
    );
  await by('the language that Polylang chose for the page', async () => {
    site.php(
      `update_option( 'WPLANG', '' ); file_put_contents( WPMU_PLUGIN_DIR . '/pll.php', '<?php function pll_current_language( $field = "slug" ) { return "locale" === $field ? "fr_FR" : "fr"; }' ); return 1;`,
    );
    const {lang, heading} = await languageOf();
    site.php("unlink( WPMU_PLUGIN_DIR . '/pll.php' ); return 1;");
    assert.equal(lang, 'fr-FR');
    assert.match(heading, /questions/i);
  });
  await by('the language that WPML chose for the page', async () => {
    site.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/wpml.php', '<?php add_filter( "wpml_current_language", function () { return "pt-br"; } );' ); return 1;`,
    );
    const {lang, heading} = await languageOf();
    site.php("unlink( WPMU_PLUGIN_DIR . '/wpml.php' ); return 1;");
    assert.equal(lang, 'pt-br');
    assert.match(heading, /Perguntas/);
  });
  await by('the plug-in’s own words are in the language of who writes', async () => {
    site.php("wp_mkdir_p( WP_LANG_DIR ); touch( WP_LANG_DIR . '/de_DE.mo' ); return 1;");
    const labels = site.php(
      "switch_to_locale( 'de_DE' ); \\Microneedling_Widgets\\load_words(); return \\Microneedling_Widgets\\label( 'options', 'clinic-name' );",
      {before: ''},
    );
    assert.match(labels, /Praxis/);
  });
}
