/**
 * Several launchers of one browser as one, which runs as many test files side by side: real keys and a real pointer
 * belong to one page at a time, so each page has a browser of its own.
 */
export function launcherPool(name, launchers) {
  const idle = [...launchers];
  const holding = new Map();
  const waiting = [];

  const take = () => idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const giveBack = (launcher) => (waiting.shift() ?? ((one) => idle.push(one)))(launcher);
  const ofSession =
    (method) =>
    (id, ...rest) =>
      holding.get(id)[method](id, ...rest);

  return {
    name,
    type: launchers[0].type,
    concurrency: launchers.length,
    // By more than one file at a time, the launchers would take frames in one page.
    initialize: (config, files) =>
      Promise.all(launchers.map((launcher) => launcher.initialize({...config, concurrency: 1}, files))),
    stop: () => Promise.all(launchers.map((launcher) => launcher.stop())),
    async startSession(id, url) {
      const launcher = await take();
      holding.set(id, launcher);
      try {
        await launcher.startSession(id, url);
      } catch (error) {
        // Nobody stops what never began.
        if (!launcher.isActive(id) && holding.delete(id)) giveBack(launcher);
        throw error;
      }
    },
    isActive: (id) => Boolean(holding.get(id)?.isActive(id)),
    async stopSession(id) {
      const launcher = holding.get(id);
      try {
        return await launcher.stopSession(id);
      } finally {
        // A session may be stopped twice.
        if (holding.delete(id)) giveBack(launcher);
      }
    },
    getBrowserUrl: ofSession('getBrowserUrl'),
    startDebugSession: (id, url) => launchers[0].startDebugSession(id, url),
    ...(launchers[0].type === 'webdriver' ? byDriver(ofSession) : {getPage: ofSession('getPage')}),
  };
}

/** What the test runner asks of a browser that a driver controls; elsewhere it asks the page itself. */
const byDriver = (ofSession) => ({
  // All at once, they would be held down together: a letter that comes twice would be lost.
  async sendKeys(id, keys) {
    for (const key of keys) await ofSession('sendKeys')(id, [key]);
  },
  sendChord: ofSession('sendKeys'),
  ...Object.fromEntries(
    ['sendMouseMove', 'sendMouseClick', 'sendMouseDown', 'sendMouseUp', 'resetMouse', 'takeScreenshot'].map(
      (method) => [method, ofSession(method)],
    ),
  ),
});
