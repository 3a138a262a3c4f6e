/**
 * The command `cdp-media`: emulates any media feature, such as forced colours, which the test runner's own
 * command leaves out. Chromium only; elsewhere it answers `{supported: false}`.
 *   await executeServerCommand('cdp-media', {features: {'forced-colors': 'active'}});
 */
export function mediaPlugin() {
  const connections = new WeakMap();
  return {
    name: 'cdp-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp-media') return;
      if (session.browser.name !== 'Chromium') return {supported: false};
      const page = session.browser.getPage(session.id);
      if (!connections.has(page)) connections.set(page, await page.createCDPSession());
      const features = Object.entries(payload.features ?? {}).map(([name, value]) => ({name, value}));
      await connections.get(page).send('Emulation.setEmulatedMedia', {media: payload.media ?? '', features});
      return {supported: true};
    },
  };
}
