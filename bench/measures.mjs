// One sample each, in a browser context of its own.

/** Before the page's own code: asks every few milliseconds whether it is set up and a click works, and notes what happens. */
const watch = `(() => {
  const seen = (window.seen = {blocking: 0, longest: 0, shift: 0, lcp: 0, ready: undefined});
  const on = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
  on('longtask', ({duration}) => { seen.longest = Math.max(seen.longest, duration); seen.blocking += duration - 50; });
  on('layout-shift', ({value}) => (seen.shift += value));
  on('largest-contentful-paint', ({startTime}) => (seen.lcp = startTime));
  window.roots = new Map();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    window.roots.set(this.localName, root);
    return root;
  };
})()`;

const poll = ({ready, target, state}) => `(() => {
  const ask = (get) => { try { return get(); } catch { return undefined; } };
  const isReady = () => document.body && performance.getEntriesByName('first-contentful-paint').length && ask(() => ${ready});
  const control = () => ${target ?? 'document.body'};
  const state = () => ask(() => JSON.stringify(${state ?? 'null'}));
  const tick = () => {
    if (isReady() && ask(control)?.getBoundingClientRect().height > 0) {
      const before = state();
      const asked = performance.now();
      ${target ? 'control().click();' : ''}
      const check = () => {
        if (${!target} || state() !== before) seen.ready = asked;
        else if (performance.now() - asked > 1500) tick();
        else setTimeout(check, 8);
      };
      return check();
    }
    setTimeout(tick, 8);
  };
  tick();
})()`;

async function open({browser, url}, {slow = true, scripts = []}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 390,
    height: 844,
    deviceScaleFactor: 1,
    mobile: true,
  });
  await session.send('Network.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  for (const script of [watch, ...scripts]) await page.evaluateOnNewDocument(script);
  await page.goto(url, {waitUntil: 'load', timeout: 60_000});
  return {context, page, session};
}

const pause = (page, time) => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), time);

/** From the start of the visit until a click works, with all that comes unasked meanwhile and shortly after. */
export async function loadSample(environment) {
  const {context, page} = await open(environment, {scripts: [poll(environment.page)]});
  try {
    await page.waitForFunction('seen.ready !== undefined', {timeout: 30_000});
    await pause(page, 1200);
    const seen = await page.evaluate(
      'Object.assign(seen, {fcp: performance.getEntriesByName("first-contentful-paint")[0].startTime})',
    );
    const own = environment.log.filter(({path}) => !path.endsWith('/'));
    const [{bytes}] = environment.log;
    return {
      ...seen,
      requests: own.length,
      kB: (own.reduce((sum, {bytes: more}) => sum + more, 0) + bytes) / 1000,
    };
  } finally {
    await context.close();
  }
}

/** From a tap to the frame that answers it, several times. */
export async function tapSample(environment) {
  const {context, page, session} = await open(environment, {slow: false});
  try {
    const {ready, target} = environment.page;
    await page.waitForFunction(`(() => { try { return ${ready}; } catch { return false; } })()`);
    await pause(page, 800);
    const times = [];
    for (let i = 0; i < 4; i++) {
      const at = await page.evaluate(`(() => {
        const control = ${target};
        control.scrollIntoView({block: 'center', behavior: 'instant'});
        const {left, top, width, height} = control.getBoundingClientRect();
        window.answered = new Promise((resolve) => addEventListener('click', ({timeStamp}) => requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
          channel.port2.postMessage(0);
        }), {capture: true, once: true}));
        return {x: left + width / 2, y: top + height / 2};
      })()`);
      const mouse = {...at, button: 'left', clickCount: 1};
      await session.send('Input.dispatchMouseEvent', {type: 'mousePressed', ...mouse});
      await session.send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...mouse});
      times.push(await page.evaluate('window.answered'));
      await pause(page, 700);
    }
    return {median: times.sort((a, b) => a - b)[1], worst: times.at(-1)};
  } finally {
    await context.close();
  }
}

async function heap(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** 200 in one go; then 1,000 that come and go, one after the other. No throttling. */
export async function mountSample(environment) {
  const {context, page, session} = await open(environment, {slow: false});
  try {
    const {ready, tag} = environment.page;
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await page.waitForFunction(`(() => { try { return ${ready}; } catch { return false; } })()`);
    await pause(page, 800);
    await page.evaluate((name) => {
      window.model = document.createElement(name);
      // What the author wrote, which a set-up may have moved elsewhere.
      for (const child of document.querySelector(name).children) window.model.append(child.cloneNode(true));
      window.roots.clear();
    }, tag);
    const before = await heap(session);
    const time = await page.evaluate(async () => {
      const place = document.body.appendChild(document.createElement('div'));
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await frame();
      const start = performance.now();
      for (let i = 0; i < 200; i++) place.append(window.model.cloneNode(true));
      await Promise.all([...place.children].map(({updateComplete}) => updateComplete));
      place.getBoundingClientRect();
      await frame();
      return performance.now() - start;
    });
    await pause(page, 1000);
    await page.evaluate('roots.clear()');
    const held = await heap(session);
    await page.evaluate('document.body.lastElementChild.remove()');
    const cycle = () =>
      page.evaluate(async () => {
        for (let i = 0; i < 500; i++) {
          const one = document.body.appendChild(window.model.cloneNode(true));
          await one.updateComplete;
          one.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
        window.roots.clear();
      });
    await cycle();
    const first = await heap(session);
    await cycle();
    // A cache fills once; a leak goes on.
    return {
      mount: time / 200,
      heap: (held - before) / 200 / 1000,
      left: ((await heap(session)) - first) / 500,
    };
  } finally {
    await context.close();
  }
}
