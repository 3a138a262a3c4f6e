import {statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {chordPlugin} from './scripts/browser-tests/chord-plugin.mjs';
import {installHostLibraries} from './scripts/browser-tests/host-libraries.mjs';
import {hostPages} from './scripts/browser-tests/host-pages.mjs';
import {launcherPool} from './scripts/browser-tests/launcher-pool.mjs';
import {mediaPlugin} from './scripts/browser-tests/media-plugin.mjs';
import {patiencePlugin} from './scripts/browser-tests/patience-plugin.mjs';
import {summaryReporter} from './scripts/browser-tests/summary-reporter.mjs';
import {swipePlugin} from './scripts/browser-tests/swipe-plugin.mjs';
import {startWebKitDriver} from './scripts/browser-tests/webkit-driver.mjs';
import {chromiumArguments, findBrowsers} from './scripts/browsers.mjs';
import {filesIn, inRoot} from './scripts/project.mjs';

// MN_ENGINES=chromium,firefox,webkit or all; MN_TEST_FILES=test/a.test.ts,test/b.test.ts
const {found, leftOut} = findBrowsers();
for (const {name, why} of leftOut) console.log(`Not testing in ${name}: ${why}`);
for (const {name, why} of installHostLibraries()) console.log(`Not testing on pages with ${name}: ${why}`);
const chosenFiles = process.env.MN_TEST_FILES?.split(',').filter(Boolean) ?? [];
// The largest first, or an engine would be left with one of them when the others have finished.
const allFiles = filesIn(inRoot('test'))
  .filter((file) => /^[^/]+\.test\.ts$/.test(file))
  .map((file) => `test/${file}`)
  .sort((a, b) => statSync(inRoot(b)).size - statSync(inRoot(a)).size);

async function oneWebKit({driver, display, browser}) {
  const {port} = await startWebKitDriver({driver, display});
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
}

const oneChromium = ({path}) =>
  chromeLauncher({
    concurrency: 1,
    // A tab in the background gets no animation frames and no intersections: every page is a window.
    createPage: ({context}) => context.newPage({type: 'window'}),
    launchOptions: {executablePath: path, args: chromiumArguments},
  });

// Two of those that would otherwise run on alone for minutes: WebKit, the slowest, and Chromium, which also counts what
// the tests cover.
const launch = {
  chromium: (found) => launcherPool('Chromium', [oneChromium(found), oneChromium(found)]),
  firefox: ({path}) =>
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath: path, headless: true},
    }),
  webkit: async (found) => launcherPool('WebKit', await Promise.all([oneWebKit(found), oneWebKit(found)])),
};

export default {
  files: chosenFiles.length > 0 ? chosenFiles : allFiles,
  nodeResolve: {exportConditions: ['development']},
  middleware: [hostPages],
  plugins: [
    // Before esbuild, which writes the number otherwise.
    patiencePlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    chordPlugin(),
    mediaPlugin(),
    swipePlugin(),
  ],
  browsers: await Promise.all(Object.entries(found).map(([name, browser]) => launch[name](browser))),
  concurrentBrowsers: 3,
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  // Tests wait for conditions: a slow machine costs time, not failures.
  testsFinishTimeout: 900_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 180_000}},
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    summaryReporter(),
  ],
  // Of whole runs only, for scripts/check-coverage.mjs.
  coverage: 'chromium' in found && chosenFiles.length === 0,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/language/generated/**'],
    reportDir: 'coverage/browser',
    reporters: ['json', 'lcov'],
  },
};
