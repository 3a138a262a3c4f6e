/**
 * The command `swipe`: draws a finger across the screen, as `{x, y, by, down}` in pixels: `by` sideways, `down`
 * downwards. Chromium only; elsewhere it answers `{supported: false}`.
 */
export function swipePlugin() {
  return {
    name: 'swipe',
    async executeCommand({command, payload: {x, y, by = 0, down = 0} = {}, session}) {
      if (command !== 'swipe') return;
      if (session.browser.name !== 'Chromium') return {supported: false};
      const connection = await session.browser.getPage(session.id).createCDPSession();
      const touch = (type, ...touchPoints) =>
        connection.send('Input.dispatchTouchEvent', {type, touchPoints});
      await touch('touchStart', {x, y});
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', {x: x + (by * step) / 10, y: y + (down * step) / 10});
      await touch('touchEnd');
      await connection.detach();
      return {supported: true};
    },
  };
}
