// From the builder to a page on a plain host, as somebody does it who has no Node: download, unpack, upload, paste.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {inRoot} from '../../scripts/project.mjs';
import {serveFolder} from '../../scripts/static-server.mjs';
import {launch, visitor} from '../wordpress/browser.mjs';
import {check} from '../support/suite.mjs';
import {publish, startApache, startNginx, startNpmCdn} from './servers.mjs';

const mostBytes = 120_000;

export async function tryHosting() {
  const folder = mkdtempSync(join(tmpdir(), 'mn-hosting-'));
  const browser = await launch();
  const builder = await serveFolder(inRoot('demo-dist'));
  const stops = [() => builder.close()];
  const started = async (start) => {
    const server = await start();
    stops.push(server.stop);
    return server;
  };
  try {
    const hosts = [await started(startNginx), await started(startApache)];
    await tryDownloads({browser, builder, hosts, folder});
    await tryCdn({browser, cdn: await started(startNpmCdn), host: hosts[0]});
  } finally {
    await browser.close();
    for (const stop of stops) stop();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Opens the builder, clicks as told, and takes what the browser has saved. */
async function downloaded({browser, builder, folder}, hash, clicks = []) {
  const person = await visitor(browser, {address: builder.address}, {width: 1280});
  const into = mkdtempSync(join(folder, 'saved-'));
  const session = await person.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: into,
    eventsEnabled: true,
    browserContextId: person.page.browserContext().id,
  });
  const saved = new Promise((resolve, reject) => {
    session.on('Browser.downloadProgress', ({state}) => {
      if (state === 'completed') resolve();
      if (state === 'canceled') reject(new Error('The download was cancelled'));
    });
  });
  await person.open(`/index.html#${hash}`);
  for (const click of [...clicks, 'button.download']) {
    await person.page.waitForSelector(click);
    await person.page.click(click);
  }
  await saved;
  const said = await person.page.waitForFunction(
    () => /Downloaded, .*/.exec(document.querySelector('#step').innerText)?.[0],
  );
  const codes = await person.page.$$eval('figure.code code', (all) => all.map((one) => one.textContent));
  assert.deepEqual(person.elsewhere(), []);
  const [name] = readdirSync(into);
  const bytes = readFileSync(join(into, name));
  const result = {name, bytes, files: unzipSync(bytes), codes, said: await said.jsonValue()};
  await person.close();
  return result;
}

/** A visitor who opens everything that can be opened, and what the page asked for in vain meanwhile. */
async function explored(browser, address, tag, {origins = []} = {}) {
  const reader = await visitor(browser, {address: new URL(address).origin});
  const missing = [];
  reader.page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) missing.push(response.url());
  });
  reader.page.on('requestfailed', (request) => missing.push(request.url()));
  await reader.open(address);
  await reader.page.waitForFunction((name) => customElements.get(name), {}, tag);
  const text = () =>
    reader.page.$eval(tag, async (widget) => {
      await widget.updateComplete;
      return widget.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  await reader.page.waitForNetworkIdle({idleTime: 500});
  const before = await text();
  // Parts come when somebody acts; again, for what has come may hold more.
  for (let turn = 0; turn < 3; turn++) {
    await reader.page.$eval(tag, (widget) => {
      for (const one of widget.shadowRoot?.querySelectorAll('button, summary, input[type=radio]') ?? [])
        one.click();
    });
    await reader.page.waitForNetworkIdle({idleTime: 500});
  }
  const after = await text();
  const elsewhere = reader.elsewhere().filter((url) => !origins.some((origin) => url.startsWith(origin)));
  const complaints = [...reader.seen.console];
  await reader.close();
  return {before, after, missing, elsewhere, complaints};
}

async function tryDownloads(context) {
  const {browser, hosts} = context;
  // The same, with every file of every language there.
  const [{root, address: nginx}] = hosts;
  cpSync(inRoot('demo-dist/cdn'), join(root, 'whole/cdn'), {recursive: true});
  const byWholeFolder = (widget, lang) => {
    const head = '<meta charset="utf-8"><title>Page</title><script async src="cdn/widgets.js"></script>';
    publish(
      {[`whole/${widget}.html`]: `<!doctype html><html lang="${lang}">${head}<mn-${widget}></mn-${widget}>`},
      root,
    );
    return explored(browser, `${nginx}whole/${widget}.html`, `mn-${widget}`);
  };
  // Browsers ask for it unbidden; a missing one would stand on the console as an error.
  for (const host of hosts) publish({'favicon.ico': ''}, host.root);
  let faq;
  await check(
    'one widget in one language is a small archive with its steps, its code and licences',
    async () => {
      faq = await downloaded(context, 'widget=faq&lang=de&step=code');
      assert.equal(faq.name, 'microneedling-faq-de.zip');
      assert.ok(faq.bytes.length <= mostBytes, `${faq.bytes.length} bytes`);
      assert.match(faq.said, new RegExp(`${Math.ceil(faq.bytes.length / 1000)} kB`));
      const paths = Object.keys(faq.files);
      for (const path of [
        'START-HERE.html',
        'example.html',
        'cdn/widgets.js',
        'cdn/LICENSE.txt',
        'cdn/THIRD-PARTY-NOTICES.txt',
        'cdn/sbom.cdx.json',
        'cdn/page-check.js',
        'cdn/_headers',
        'cdn/.htaccess',
      ])
        assert.ok(paths.includes(path), path);
      assert.ok(paths.length <= 40, `${paths.length} files`);
      assert.ok(!paths.some((path) => /prep-quiz-[^/]{8}\.js|\/(fr|ja|ar)\//.test(path)), paths.join(' '));
      const steps = new TextDecoder().decode(faq.files['START-HERE.html']);
      assert.match(steps, /&lt;mn-faq|\[microneedling/);
      assert.match(steps, /lang="de"|lang=&quot;de&quot;/);
      assert.match(steps, /If nothing appears/);
    },
  );
  for (const host of hosts)
    await check(
      `${host.name}: unpacked into web space, the code of the builder works on a page`,
      async () => {
        publish(faq.files, host.root);
        const [site, tag] = faq.codes;
        assert.match(site, /src="\/cdn\/widgets\.js"/);
        publish(
          {
            'page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${site}<body>${tag}</body></html>`,
          },
          host.root,
        );
        for (const page of ['page.html', 'example.html']) {
          const seen = await explored(browser, `${host.address}${page}`, 'mn-faq');
          assert.match(seen.before, /Fragen/);
          assert.equal(seen.after, (await byWholeFolder('faq', 'de')).after);
          assert.deepEqual(seen.missing, []);
          assert.deepEqual(seen.elsewhere, []);
          assert.deepEqual(seen.complaints, []);
        }
      },
    );
  for (const widget of [
    'benefits-carousel',
    'prep-quiz',
    'routine-checker',
    'recovery-timeline',
    'depth-explorer',
  ])
    await check(`nginx: ${widget} in Arabic by itself has all that it asks for`, async () => {
      const {bytes, files} = await downloaded(context, `widget=${widget}&lang=ar&step=code`);
      assert.ok(bytes.length <= mostBytes, `${bytes.length} bytes`);
      publish(files, hosts[0].root, widget);
      const seen = await explored(browser, `${hosts[0].address}${widget}/example.html`, `mn-${widget}`);
      assert.deepEqual(seen.missing, []);
      assert.deepEqual(seen.complaints, []);
      assert.equal(seen.after, (await byWholeFolder(widget, 'ar')).after);
    });
  await check('nginx: a treatment guide, which holds all others, has all that it asks for', async () => {
    const {files} = await downloaded(context, 'widget=treatment-guide&lang=en&step=code');
    publish(files, hosts[0].root, 'guide');
    const seen = await explored(browser, `${hosts[0].address}guide/example.html`, 'mn-treatment-guide');
    assert.deepEqual(seen.missing, []);
  });
  await check(
    'Apache: with an address of its own, a frame works, and bare links know where they are',
    async () => {
      const [, {address, root}] = hosts;
      const {files, codes} = await downloaded(
        context,
        `widget=faq&lang=fr&step=code&for=iframe&files=${encodeURIComponent(`${address}kit/cdn/`)}`,
      );
      publish(files, root, 'kit');
      const about = JSON.parse(readFileSync(join(root, 'kit/cdn/oembed/faq.json'), 'utf8'));
      assert.ok(about.html.includes(`src="${address}kit/cdn/pages/faq.html"`), about.html);
      publish({'framed.html': `<!doctype html><meta charset="utf-8"><title>Page</title>${codes[0]}`}, root);
      const reader = await visitor(browser, {address});
      await reader.open(`${address}framed.html`);
      const frame = await (await reader.page.waitForSelector('iframe')).contentFrame();
      await frame.waitForFunction(() =>
        document.querySelector('mn-faq')?.shadowRoot?.textContent.includes('questions'),
      );
      await reader.close();
    },
  );
  await check('the whole folder is all that there is', async () => {
    const {files} = await downloaded(context, 'widget=faq&step=code', [
      '[aria-labelledby=files-heading] .fold summary',
      'input[value=whole]',
    ]);
    const packed = Object.keys(files).filter((path) => path.startsWith('cdn/'));
    const list = Object.keys(JSON.parse(readFileSync(inRoot('demo-dist/cdn/integrity.json'), 'utf8')));
    // Besides, the list itself and four files with settings for hosts.
    assert.equal(packed.length, list.length + 5);
  });
  await check('WordPress: the builder hands out the plug-in', async () => {
    const person = await visitor(browser, context.builder);
    await person.open('/index.html#widget=faq&step=code&for=wordpress');
    const link = await person.page.waitForSelector('a.download');
    const href = await link.evaluate((one) => one.href);
    const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
    assert.ok(unzipSync(bytes)['microneedling-widgets/microneedling-widgets.php']);
    await person.close();
  });
}

async function tryCdn({browser, cdn, host}) {
  const page = (name, html) => {
    publish(
      {
        [name]: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Page</title><body>${html}</body></html>`,
      },
      host.root,
    );
    return `${host.address}${name}`;
  };
  const origins = [cdn.address];
  for (const widget of ['faq', 'prep-quiz'])
    await check(
      `npm CDN: one script from it brings ${widget} in, in the page’s language, and all its parts`,
      async () => {
        const address = page(
          `cdn-${widget}.html`,
          `<script async src="${cdn.address}cdn/widgets.js"></script><mn-${widget}></mn-${widget}>`,
        );
        const seen = await explored(browser, address, `mn-${widget}`, {origins});
        assert.deepEqual(seen.missing, []);
        assert.deepEqual(seen.elsewhere, []);
        assert.deepEqual(seen.complaints, []);
        if (widget === 'faq') assert.match(seen.before, /Fragen/);
      },
    );
  await check('npm CDN: every file is checked where the snippet has a hash', async () => {
    const hashes = JSON.parse(readFileSync(join(cdn.packed, 'cdn/integrity.json'), 'utf8'));
    const address = page(
      'cdn-checked.html',
      `<script async src="${cdn.address}cdn/widgets-checked.js" integrity="${hashes['widgets-checked.js']}" crossorigin></script><mn-faq></mn-faq>`,
    );
    const seen = await explored(browser, address, 'mn-faq', {origins});
    assert.match(seen.before, /Fragen/);
    assert.deepEqual(seen.missing, []);
    assert.deepEqual(seen.complaints, []);
  });
  await check('npm CDN: one widget as one file works as a module', async () => {
    const address = page(
      'cdn-one.html',
      `<script type="module" src="${cdn.address}cdn/faq.js"></script><mn-faq></mn-faq>`,
    );
    const seen = await explored(browser, address, 'mn-faq', {origins});
    assert.deepEqual(seen.missing, []);
    assert.deepEqual(seen.complaints, []);
  });
  await check('npm CDN: nothing but files of this version was asked for', () => {
    assert.ok(cdn.asked.length > 10);
    const base = new URL(cdn.address).pathname;
    assert.deepEqual(
      cdn.asked.filter((path) => !path.startsWith(`${base}cdn/`) && path !== '/favicon.ico'),
      [],
    );
  });
}
