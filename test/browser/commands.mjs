// Commands of the browser tests, by executeServerCommand, that the test runner's own leave out.

/** A plugin of the test runner: the command `name`, by `act`. */
const command = (name, act) => ({
  name,
  executeCommand: ({command: asked, payload = {}, session: {browser, id}}) =>
    asked === name ? act(browser, id, payload) : undefined,
});

/** By Chromium's own protocol; elsewhere the command answers `{supported: false}`. */
const inChromium = (act) => async (browser, id, payload) => {
  if (browser.name !== 'Chromium') return {supported: false};
  await act(browser.getPage(id), payload);
  return {supported: true};
};

const connections = new WeakMap();

export const commands = [
  // Presses keys together, such as Alt and an arrow, which the runner's own command cannot do through WebDriver:
  // {keys: ['Shift', 'Tab']}.
  command('press-chord', async (browser, id, {keys}) => {
    if (browser.sendChord) await browser.sendChord(id, keys);
    else {
      const {keyboard} = browser.getPage(id);
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.toReversed()) await keyboard.up(key);
    }
    return true;
  }),
  // Emulates any media feature: {features: {'forced-colors': 'active'}}.
  command(
    'cdp-media',
    inChromium(async (page, {media = '', features = {}}) => {
      if (!connections.has(page)) connections.set(page, page.createCDPSession());
      const connection = await connections.get(page);
      await connection.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
    }),
  ),
  // Draws a finger across the screen, in pixels: `by` sideways, `down` downwards.
  command(
    'swipe',
    inChromium(async (page, {x, y, by = 0, down = 0}) => {
      const connection = await page.createCDPSession();
      // A step in each frame of a screen, by the finger's own clock: of one that a busy machine holds up between two
      // steps, the browser takes the last of the way for one back.
      const start = Date.now() / 1000;
      const touch = (type, step, ...touchPoints) =>
        connection.send('Input.dispatchTouchEvent', {type, touchPoints, timestamp: start + step / 60});
      await touch('touchStart', 0, {x, y});
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', step, {x: x + (by * step) / 10, y: y + (down * step) / 10});
      await touch('touchEnd', 10);
      await connection.detach();
    }),
  ),
];
