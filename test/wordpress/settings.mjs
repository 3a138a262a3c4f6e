import assert from 'node:assert/strict';

const page = '/wp-admin/options-general.php?page=microneedling-widgets';
const saved = (site) => site.php("return get_option( 'microneedling_widgets' );");

async function fill({page: tab, open}, values) {
  await open(page);
  for (const [name, value] of Object.entries(values))
    await tab.$eval(`#microneedling-widgets-${name}`, (field, text) => (field.value = text), value);
  // What a browser would not even send.
  await tab.$eval('#submit', (button) => (button.form.noValidate = true));
  await Promise.all([tab.waitForNavigation(), tab.click('#submit')]);
  return tab.$eval('.wrap', (wrap) => wrap.innerText);
}

export async function trySettings({site, by, admin}) {
  const good = {
    'clinic-name': 'Alder & Finch <Skin>',
    phone: '+44 20 7946 0000',
    'booking-url': 'https://clinic.example/book?a=1&b=2',
    'booking-label': 'Book now',
    jurisdiction: 'gb-sct',
    accent: '#a33d5e',
    'skin-tone': '4',
    radius: '6',
    content: '{"leadTimes": {"retinoid": 5}, "widgets": {"faq": {"heading": "Ask us"}}}',
  };
  await by('settings: what fits is saved and shown again', async () => {
    assert.match(await fill(admin, good), /saved/i);
    assert.deepEqual({...saved(site)}, {...good, 'clinic-name': saved(site)['clinic-name']});
    for (const [name, value] of Object.entries(good)) {
      if (name === 'clinic-name') continue;
      assert.equal(await admin.page.$eval(`#microneedling-widgets-${name}`, (field) => field.value), value);
    }
    assert.deepEqual(
      admin.elsewhere().filter((url) => !/gravatar/.test(url)),
      [],
    );
  });
  const wrong = {
    'booking-url': [
      'javascript:alert(1)',
      '\u00a0javascript:alert(1)',
      'data:text/html,x',
      'java\u200bscript:alert(1)',
      'javascript&colon;alert(1)',
    ],
    phone: ['call us!', '12'],
    accent: ['red;}', 'url(x)', '#12'],
    radius: ['99', '-1'],
    content: [
      '{not json',
      '{"leadTimes": {"retinoid": "soon"}}',
      '{"leadTimes": {"retinoid": "7"}}',
      '{"leadTimes": {"retinoid": 900}}',
      '{"leadTimes": {"unheard-of": 3}}',
      '{"widgets": {"faq": {"heading": 7}}}',
      '{"widgets": {"nothing": {}}}',
    ],
  };
  for (const [name, values] of Object.entries(wrong))
    await by(`settings: what does not fit ${name} is told and what was there stays`, async () => {
      for (const value of values) {
        const text = await fill(admin, {...good, [name]: value}).catch(async (error) => {
          throw new Error(`${value}: ${error}`);
        });
        // A number field keeps some of it from being sent at all.
        assert.match(text, /stays|has to be/i, value);
        assert.equal(saved(site)[name], good[name], value);
      }
    });
  await by('settings: nobody saves them without the form’s own mark', async () => {
    const status = await admin.page.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'microneedling-widgets',
        action: 'update',
        'microneedling_widgets[clinic-name]': 'Evil',
      });
      return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
    });
    assert.equal(status, 403);
    assert.notEqual(saved(site)['clinic-name'], 'Evil');
  });
  await by('settings: they reach a widget; emptied, they are gone', async () => {
    const html = site.php('return \\Microneedling_Widgets\\render_widget( "prep-quiz" );');
    for (const part of [
      'clinic-name="Alder',
      'phone="+44 20 7946 0000"',
      'booking-url="https://clinic.example/book?a=1&amp;b=2"',
      'jurisdiction="gb-sct"',
      '--mn-accent:#a33d5e',
      '--mn-radius:6px',
      '--mn-skin-tone:4',
    ])
      assert.ok(html.includes(part), `${part} in ${html.slice(0, 600)}`);
    await fill(admin, Object.fromEntries(Object.keys(good).map((name) => [name, ''])));
    assert.deepEqual(saved(site), []);
    const bare = site.php('return \\Microneedling_Widgets\\render_widget( "faq" );');
    assert.doesNotMatch(bare, /booking-url|%[a-z:-]+%|<!--if/);
  });
}
