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
      const features = Object.entries(payload.features ?? {}).map(([name, value]) => ({name, value}));
      if (!connections.has(page)) connections.set(page, page.createCDPSession());
      const connection = await connections.get(page);
      await connection.send('Emulation.setEmulatedMedia', {media: payload.media ?? '', features});
      return {supported: true};
    },
  };
}
