import {statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {commands} from './test/browser/commands.mjs';
import {installHostLibraries} from './test/browser/host-libraries.mjs';
import {hostPages} from './test/browser/host-pages.mjs';
import {launcherPool} from './test/browser/launcher-pool.mjs';
import {patiencePlugin} from './test/browser/patience-plugin.mjs';
import {summaryReporter} from './test/browser/summary-reporter.mjs';
import {startWebKitDriver} from './test/browser/webkit-driver.mjs';
import {chromiumArguments, findBrowsers} from './scripts/browsers.mjs';
import {filesIn, inRoot} from './scripts/project.mjs';

/** How long anything may take before it counts as broken, in milliseconds. */
const patience = 180_000;

// MN_ENGINES=chromium,firefox,webkit or all; MN_TEST_FILES=test/a.test.ts,test/b.test.ts
const {found, leftOut} = findBrowsers();
for (const {name, why} of leftOut) console.log(`Not testing in ${name}: ${why}`);
for (const {name, why} of installHostLibraries()) console.log(`Not testing on pages with ${name}: ${why}`);
const chosenFiles = process.env.MN_TEST_FILES?.split(',').filter(Boolean) ?? [];
// The largest first, or an engine would be left with one of them when the others have finished.
const allFiles = filesIn(inRoot('test'))
  .filter((file) => file.endsWith('.test.ts') && !/^(apps|node)\//.test(file))
  .map((file) => `test/${file}`)
  .sort((a, b) => statSync(inRoot(b)).size - statSync(inRoot(a)).size);

async function oneWebKit({driver, display, browser}) {
  const {port} = await startWebKitDriver({driver, display});
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // A command without an answer is sent again after this time: a page would be loaded anew in the middle of its tests.
    connectionRetryTimeout: patience * 10,
    capabilities: {
      browserName: 'MiniBrowser',
      // The test runner waits for the page's own word; WebKit's that a page has loaded is sometimes never given.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
  // Its own way does not wait until WebKit has taken the address, nor hear when it cannot.
  const openPage = async (id, url) => {
    await launcher.ensureManagerInitialized();
    await launcher.driverManager.startSession(id, url);
  };
  launcher.startSession = async (id, url) => {
    try {
      await openPage(id, url);
    } catch (error) {
      if (!/invalid session id/.test(error.message)) throw error;
      // WebKit ended in the tests of another file: only those fail.
      console.log(`WebKit is started anew: ${error.message}`);
      clearInterval(launcher.pendingHeartbeat);
      launcher.driverManager = undefined;
      await openPage(id, url);
    }
  };
  return launcher;
}

/** A page that is given as long to open another address as the tests themselves are. */
async function patient(page) {
  page.setDefaultNavigationTimeout(patience);
  return page;
}

const oneChromium = ({path}) =>
  chromeLauncher({
    concurrency: 1,
    // A tab in the background gets no animation frames and no intersections: every page is a window.
    createPage: async ({context}) => patient(await context.newPage({type: 'window'})),
    launchOptions: {executablePath: path, args: chromiumArguments, timeout: patience},
  });

const oneFirefox = ({path}) =>
  chromeLauncher({
    concurrency: 1,
    puppeteer,
    createPage: async ({context}) => patient(await context.newPage()),
    launchOptions: {browser: 'firefox', executablePath: path, headless: true, timeout: patience},
  });

// Two of each: any engine would otherwise run on alone for minutes.
const two = (name, one) => async (found) => launcherPool(name, await Promise.all([one(found), one(found)]));
const launch = {
  chromium: two('Chromium', oneChromium),
  firefox: two('Firefox', oneFirefox),
  webkit: two('WebKit', oneWebKit),
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
    ...commands,
  ],
  browsers: await Promise.all(Object.entries(found).map(([name, browser]) => launch[name](browser))),
  concurrentBrowsers: 3,
  browserStartTimeout: patience,
  testsStartTimeout: patience,
  // Tests wait for conditions: a slow machine costs time, not failures.
  testsFinishTimeout: 900_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: patience}},
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
