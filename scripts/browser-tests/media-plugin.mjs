import {setTimeout} from 'node:timers/promises';

/**
 * The command `cdp-media`: emulates any media feature, such as forced colours, which the test runner's own
 * command leaves out. Chromium only; elsewhere it answers `{supported: false}`.
 *   await executeServerCommand('cdp-media', {features: {'forced-colors': 'active'}});
 */
export function mediaPlugin() {
  const connections = new WeakMap();

  async function emulate(page, media) {
    if (!connections.has(page)) connections.set(page, page.createCDPSession());
    await (await connections.get(page)).send('Emulation.setEmulatedMedia', media);
  }

  return {
    name: 'cdp-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp-media') return;
      if (session.browser.name !== 'Chromium') return {supported: false};
      const page = session.browser.getPage(session.id);
      const features = Object.entries(payload.features ?? {}).map(([name, value]) => ({name, value}));
      // On a crowded machine a connection is sometimes never answered; asking anew on another one is harmless,
      // for the command says how things shall be.
      for (;;) {
        const answered = emulate(page, {media: payload.media ?? '', features}).then(() => true);
        if (await Promise.race([answered, setTimeout(8000, false, {ref: false})])) return {supported: true};
        answered.catch(() => undefined);
        connections.delete(page);
      }
    },
  };
}
