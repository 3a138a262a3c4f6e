import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../../scripts/static-server.mjs';

/** Starts WebKit's driver on a private display and stops both, with their browsers, when this process ends. */
export async function startWebKitDriver({driver, display}) {
  // Detached children lead a process group of their own: stopping the driver alone would orphan its browser.
  const children = [];
  const start = (...args) => {
    const child = spawn(...args);
    children.push(child);
    return child;
  };
  process.on('exit', () => {
    for (const {pid} of children) {
      try {
        process.kill(-pid);
      } catch {
        // Already gone.
      }
    }
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  const screen = start(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const displayNumber = await new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('Xvfb did not start')));
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });

  const port = await freePort();
  // One session at a time: without the flag, a stale one would block the next.
  start(driver, [`--port=${port}`, '--replace-on-new-session'], {
    detached: true,
    stdio: 'ignore',
    env: {
      // A private display has no graphics card: layers would be composited by the processor, at most of its time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...process.env,
      DISPLAY: `:${displayNumber}`,
      WAYLAND_DISPLAY: '',
      GDK_BACKEND: 'x11',
    },
  });
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)) return {port};
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not start');
}
