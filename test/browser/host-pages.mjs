import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {inRoot, version} from '../../scripts/project.mjs';
import {contentType, readInside} from '../../scripts/static-server.mjs';
import {bundleOfTwoVersions, frameworkBundle} from './framework-bundle.mjs';
import {missingLibraries, systemScripts} from './host-libraries.mjs';
import {packagePage, packages} from './package-pages.mjs';
import {singleFilesPage, wayPage} from './way-pages.mjs';

const folders = {
  hosts: inRoot('test/hosts'),
  cdn: inRoot('cdn'),
  demo: inRoot('demo-dist'),
  vendor: inRoot('node_modules'),
  system: systemScripts,
};

/** How often each address was asked for. */
const asked = new Map();

/**
 * Serves whole host pages and what they load, exactly as it is on disk. It answers before the test runner's plugins
 * see the request: a page under test must hold nothing that its clinic did not put there.
 *   /hosts/<name>.html  test/hosts/, with the HTTP headers in <name>.headers.json if there are any
 *   /cdn/**             the built script-tag files
 *   /demo/**            the built demo: the embed builder and the pages beside it
 *   /cdn-without/<part>,<part>/**  the same, but for files with such a part in their name, which are missing
 *   /cdn-at-first-without/<part>,<part>/**  the same, but they are there when asked for again
 *   /cdn-twice-without/<part>,<part>/**  the same, but they are there from the third time on
 *   /cdn-slow/**        the same, after a moment
 *   /cdn-tampered/<part>,<part>/**  the same, but files with such a part in their name are not what was published
 *   /cdn-tampered-late/<part>/**    the same, after 600 ms
 *   /cdn-tampered-second/<part>/**  the same, but only from the second time on that one is asked for
 *   /cdn-other-version/**  the same, as another release
 *   /way/<way>/<widget> a page with a widget, by one of the ways in (way-pages.mjs), after a moment
 *   /way-without-script/<way>/<widget>  the same, where the script is still to be put in
 *   /single-files/<widget>,<widget>  a page with the files of these widgets, and no loader (way-pages.mjs)
 *   /package/<name>/<way>  a page built on a real package, with widgets by a way in (package-pages.mjs)
 *   /system/**          libraries that the system's packages bring (host-libraries.mjs)
 *   /frameworks.js      frameworks, as one module (framework-bundle.mjs)
 *   /two-versions.js    a bundle with two releases of the package (framework-bundle.mjs)
 *   /packages           the names of the packages that pages can be built on here, as JSON
 *   /vendor/<package>/  files of an installed package, such as a real CSS framework
 */
export async function hostPages(context, next) {
  const [, isAlone, way, widget] = /^\/way(-without-script)?\/([^/]+)\/([^/]+)$/.exec(context.path) ?? [];
  if (widget) {
    context.type = 'text/html; charset=utf-8';
    context.body = await wayPage(way, widget, isAlone ? '' : '/cdn-slow');
    return;
  }
  const [, names] = /^\/single-files\/([a-z,-]+)$/.exec(context.path) ?? [];
  if (names) {
    context.type = 'text/html; charset=utf-8';
    context.body = singleFilesPage(names.split(','), '/cdn');
    return;
  }
  if (context.path === '/frameworks.js') {
    context.type = 'text/javascript; charset=utf-8';
    context.body = await frameworkBundle();
    return;
  }
  if (context.path === '/two-versions.js') {
    context.type = 'text/javascript; charset=utf-8';
    context.body = await bundleOfTwoVersions();
    return;
  }
  if (context.path === '/packages') {
    const missing = missingLibraries();
    context.body = Object.keys(packages).filter((name) => !missing.includes(name));
    return;
  }
  const [, packageName, packageWay = 'script'] =
    /^\/package\/([^/]+)(?:\/([^/]+))?$/.exec(context.path) ?? [];
  if (packageName) {
    context.type = 'text/html; charset=utf-8';
    context.body = await packagePage(packageName, packageWay);
    return;
  }
  const [, area, how, named, path] =
    /^\/(hosts|cdn|demo|vendor|system)(?:-(slow|other-version|(?:at-first-|twice-)?without\/|tampered(?:-late|-second)?\/)(?:(?<=\/)([^/]+))?)?\/(.+)$/.exec(
      context.path,
    ) ?? [];
  if (!area) return next();

  context.set('Access-Control-Allow-Origin', '*');
  context.set('Cache-Control', 'no-store');
  if (how === 'slow') {
    // Each time: the test runner would have browsers keep it.
    context.set('Vary', '*');
    // What the page itself names comes after it has been measured; what that brings along needs less.
    await wait(path.includes('/') ? 60 : 150);
  }
  const isNamed = named?.split(',').some((part) => path.includes(part));
  const times = asked.get(context.path) ?? 0;
  const missingFor = {'without/': Infinity, 'at-first-without/': 1, 'twice-without/': 2}[how] ?? 0;
  const isMissing = isNamed && times < missingFor;
  asked.set(context.path, times + 1);
  const found = isMissing ? undefined : await readInside(folders[area], path);
  if (!found) {
    context.status = 404;
    // The test runner lets Chromium keep every answer; this one it cannot.
    context.set('Vary', '*');
    context.body = `No ${area}/${path}`;
    return;
  }
  if (area === 'hosts' && found.file.endsWith('.html')) context.set(await headersOf(found.file));
  context.status = 200;
  context.type = contentType(found.file);
  context.body = found.body;
  if (isNamed && how.startsWith('tampered') && !(how === 'tampered-second/' && times === 0)) {
    if (how === 'tampered-late/') await wait(600);
    context.body = `${found.body}\nwindow.tampered = true;`;
  }
  if (how === 'other-version') context.body = String(found.body).replaceAll(version, '99.0.0');
}

async function headersOf(page) {
  const text = await readFile(page.replace(/\.html$/, '.headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text);
}
