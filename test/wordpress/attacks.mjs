import assert from 'node:assert/strict';
import {commentJson, visitor, widgetsOn} from './browser.mjs';

const script = 'alert(1)';
const blanks = [
  '',
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u2003',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\u3164',
  '\u0001',
  '\u00ad',
];
const addresses = [
  ...blanks.map((blank) => `${blank}javascript:${script}`),
  `java\u200bscript:${script}`,
  `java\nscript:${script}`,
  `JaVaScRiPt:${script}`,
  `javascript&colon;${script}`,
  `&#106;avascript:${script}`,
  `&amp;#106;avascript:${script}`,
  `&nbsp;javascript:${script}`,
  `data:text/html,<script>${script}</script>`,
  'vbscript:msgbox(1)',
  'blob:https://clinic.example/x',
  'file:///etc/passwd',
  'view-source:https://clinic.example/',
  'intent:x',
  `https://clinic.example/"onmouseover="${script}`,
];
const texts = [
  `"><script>${script}</script>`,
  `" onmouseover="${script}" x="`,
  `</mn-faq><img src=x onerror=${script}>`,
  `</script><script>${script}</script>`,
  `</template><img src=x onerror=${script}>`,
  `{{constructor.constructor('${script}')()}}`,
  `&lt;img src=x onerror=${script}&gt;`,
  `<!--if phone-->%phone%`,
];

/** What a contributor can store: everything goes through WordPress's filters for those without unfiltered_html. */
export async function tryAttacks({browser, site, by}) {
  const shown = async (contents, check) => {
    const id = site.post(contents.join('\n\n'), {as: 'contributor'});
    const reader = await visitor(browser, site);
    await reader.open(`/?p=${id}`);
    const found = await widgetsOn(reader);
    await check(found, reader);
    assert.deepEqual(reader.seen.dialogs, []);
    await reader.close();
  };
  const block = (name, values) => `<!-- wp:microneedling-widgets/${name} ${commentJson(values)} /-->`;

  await by(
    `contributor: ${addresses.length} addresses that are scripts or worse, as blocks: none is a link`,
    async () => {
      await shown(
        addresses.map((address) => block('faq', {'booking-url': address, lang: 'en'})),
        async (found, {page}) => {
          assert.equal(found.length, addresses.length);
          for (const [index, {links, attributes}] of found.entries()) {
            for (const link of links)
              assert.match(new URL(link, site.address).protocol, /^https?:$/, addresses[index]);
            if (attributes['booking-url'])
              assert.match(
                new URL(attributes['booking-url'], site.address).protocol,
                /^https?:$/,
                addresses[index],
              );
          }
          await clickAll(page);
        },
      );
    },
  );
  await by(`contributor: the same as shortcodes`, async () => {
    const fit = addresses.filter((address) => !/["\n[\]]/.test(address));
    await shown(
      fit.map((address) => `[microneedling widget="prep-quiz" booking-url="${address}"]`),
      async (found, {page}) => {
        for (const {attributes} of found)
          if (attributes['booking-url'])
            assert.match(
              new URL(attributes['booking-url'], site.address).protocol,
              /^https?:$/,
              attributes['booking-url'],
            );
        await clickAll(page);
      },
    );
  });
  await by(
    'before the script: no address leads to one, in any widget, with and without the rest',
    async () => {
      const [links, planted] = site.php(
        `$links = array(); $planted = 0; foreach ( array_keys( \\Microneedling_Widgets\\widgets() ) as $name ) { foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(addresses)).toString('base64')}' ) ) as $address ) { $html = \\Microneedling_Widgets\\render_widget( $name, array( 'booking-url' => $address ) ); preg_match_all( '/<a\\b[^>]*href="([^"]*)"/', $html, $found ); $links = array_merge( $links, $found[1] ); $planted += substr_count( $html, 'onmouseover="' ); } } return array( $links, $planted );`,
      );
      for (const address of links) assert.doesNotMatch(address, /script|data:|blob:|file:|&#|&c/i);
      assert.equal(planted, 0);
    },
  );
  await by(
    `contributor: ${texts.length} texts that try to be HTML, in every option: all stay text`,
    async () => {
      const values = (text) => ({
        'clinic-name': text,
        phone: text,
        'booking-label': text,
        'booking-url': '/book',
        open: text,
        zone: text,
        lang: text,
        jurisdiction: text,
        content: JSON.stringify({heading: text, intro: text}),
        before: text,
        'before-alt': text,
        after: '/wp-includes/images/w-logo-blue.png',
        'after-alt': text,
        caption: text,
        'treatment-date': text,
        depth: text,
        className: text,
        align: text,
        unknown: text,
        onclick: script,
      });
      const names = ['faq', 'results-compare', 'prep-quiz', 'depth-explorer'];
      await shown(
        texts.flatMap((text) => names.map((name) => block(name, values(text)))),
        async (found, {page}) => {
          assert.equal(found.length, texts.length * names.length);
          const planted = await page.evaluate(() => {
            const all = (root) =>
              [...root.querySelectorAll('*')].flatMap((one) => [
                one,
                ...(one.shadowRoot ? all(one.shadowRoot) : []),
              ]);
            return all(document)
              .filter(
                (one) =>
                  [...one.attributes].some(({name}) => name.startsWith('on')) &&
                  one.closest?.('[class*=microneedling]'),
              )
              .map((one) => one.outerHTML.slice(0, 200));
          });
          assert.deepEqual(planted, []);
          await clickAll(page);
        },
      );
    },
  );
  await by('own words that are deep, huge or no words at all do no harm', async () => {
    const odd = [
      '{"a":'.repeat(200) + '1' + '}'.repeat(200),
      `{"heading":"${'x'.repeat(250_000)}"}`,
      '[1,2]',
      '"text"',
      '{"__proto__":{"x":1}}',
      'null',
    ];
    for (const content of odd) {
      const html = site.php(
        `return \\Microneedling_Widgets\\render_widget( 'faq', array( 'content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) );`,
      );
      assert.match(html, /^<style>[^]*<mn-faq[^]*<\/mn-faq>$/);
      assert.ok(html.length < 150_000);
    }
  });
  await by('options that are no text (lists, objects) are left out', async () => {
    const html = site.php(
      `return \\Microneedling_Widgets\\render_widget( 'faq', array( 'clinic-name' => array( 'x' ), 'booking-url' => array(), 'hide-filter' => array(), 'content' => array(), 'open' => null, 'lang' => 5 ) );`,
    );
    assert.match(html, /<mn-faq>/);
  });
}

/** Follows every link of every widget, in place, as a click of a patient does. */
const clickAll = (page) =>
  page.evaluate(() => {
    addEventListener('click', (event) => {
      const link = event.composedPath().find((one) => one.localName === 'a');
      // A page that goes away hides what a script would have done.
      if (link && /^https?:$/.test(link.protocol)) event.preventDefault();
    });
    const links = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.localName === 'a' && /(^|[^/])button|\bcta\b/.test(one.className) ? [one] : []),
        ...(one.shadowRoot ? links(one.shadowRoot) : []),
      ]);
    for (const link of links(document)) link.click();
  });
