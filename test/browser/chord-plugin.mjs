/**
 * The command `press-chord`: presses keys together, such as Alt and an arrow, which the test runner's own command cannot
 * do through WebDriver.
 *   await executeServerCommand('press-chord', {keys: ['Shift', 'Tab']});
 */
export function chordPlugin() {
  return {
    name: 'press-chord',
    async executeCommand({command, payload, session}) {
      if (command !== 'press-chord') return;
      const {browser, id} = session;
      if (browser.sendChord) await browser.sendChord(id, payload.keys);
      else {
        const {keyboard} = browser.getPage(id);
        for (const key of payload.keys) await keyboard.down(key);
        for (const key of payload.keys.toReversed()) await keyboard.up(key);
      }
      return true;
    },
  };
}
