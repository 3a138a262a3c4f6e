/*
 * Tells a webmaster, in the page itself, what is wrong with it: `?mn-check` behind its address asks for it. Loaded only
 * then. It looks at the page and sends nothing. Without Lit, as the core may be just what has not come.
 */
import {inLanguage, registerMessages} from '../language/message.js';
import {matchLanguage} from '../language/language.js';
import {isForeign, languageTag} from '../language/nearest-language.js';
import {pageState} from '../page/page-state.js';
import {findingsInside} from './page-check/findings.logic.js';
import {brokenPictures, inTime, missingFrom, shownIn} from './page-check/asking.js';
import type {AskedFile, LivePage, PageFacts} from './page-check/finding.js';
import type {Layout} from './page-check/folder.logic.js';
import {CheckPanel} from './page-check/panel.js';
import {selectAll} from './select-all.js';

declare const __VERSION__: string;
declare const __LAYOUT__: Layout;

/** The widgets come by themselves some two seconds after the page, and a failed file is asked for a second time. */
const patience = 6000;
const pause = 500;

function filesFrom(folder: string): AskedFile[] {
  const entries = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    contentType?: string;
  })[];
  return (
    entries
      // Its own words are no patient's.
      .filter(({name}) => name.startsWith(folder) && !/-page-check\.js$/.test(name))
      .map(({name, responseStatus, contentType}) => ({address: name, status: responseStatus, contentType}))
  );
}

/** Collects what a policy has refused so far, where the browser remembers it, and from now on. */
function watchRefusals(refused: Set<string>, folder: string): void {
  const note = (address: string | null | undefined): unknown =>
    address?.startsWith(folder) && refused.add(address);
  document.addEventListener('securitypolicyviolation', ({blockedURI}) => note(blockedURI));
  if (!('ReportingObserver' in globalThis)) return;
  const observer = new ReportingObserver(
    (reports) => reports.forEach(({body}) => note((body as {blockedURL?: string} | null)?.blockedURL)),
    {types: ['csp-violation'], buffered: true},
  );
  observer.observe();
}

/**
 * The language of the page, where we have it and its words come; else English, which is built in: what is missing may be
 * just the file of the words.
 */
async function learnLanguage(folder: string): Promise<string> {
  const {loader} = pageState();
  const tag = languageTag(document.documentElement, loader?.settings.lang);
  const language = isForeign(tag) ? matchLanguage(tag) : 'en';
  if (language === 'en') return 'en';
  const address = `${folder}${__LAYOUT__.locales}/${language}/mn-words-${language}-page-check.js`;
  try {
    await loader?.check?.(address);
    const {default: words} = (await inTime(import(/* @vite-ignore */ address))) as {
      default: Readonly<Record<string, string | 0>>;
    };
    registerMessages(language, (id) => words[id] || undefined);
    return language;
  } catch {
    return 'en';
  }
}

export async function checkPage(folder: string, widgets: readonly string[]): Promise<void> {
  const refused = new Set<string>();
  watchRefusals(refused, folder);
  const language = await learnLanguage(folder);
  const panel = inLanguage(language, () => new CheckPanel(language));
  const begun = performance.now();
  /** Once the widgets have had their time, what they may yet ask for is asked for. */
  let asked: Pick<LivePage, 'missing' | 'pictures'> | undefined;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    const [missing, pictures] = await Promise.all([
      missingFrom(folder, shownIn(widgets), __LAYOUT__),
      brokenPictures(widgets),
    ]);
    asked = {missing, pictures};
  };
  const look = (): void => {
    const waiting = widgets.filter(
      (name) => !customElements.get(`mn-${name}`) && selectAll(document, `mn-${name}`).length > 0,
    );
    const isLate = performance.now() - begun > patience;
    if (document.readyState === 'complete' && (isLate || waiting.length === 0) && !isAsking) {
      isAsking = true;
      void ask();
    }
    const isSettled = asked !== undefined;
    const {version, loader} = pageState();
    const facts: PageFacts = {
      html: document.documentElement.outerHTML,
      widgets,
      version: __VERSION__,
      address: location.href,
      live: {
        defined: widgets.filter((name) => customElements.get(`mn-${name}`)),
        isSettled,
        versions: [version, loader?.version].filter((one) => one !== undefined),
        files: filesFrom(folder),
        refused: [...refused],
        ...asked,
      },
    };
    inLanguage(language, () => panel.show(findingsInside(facts), isSettled));
    if (!isSettled) setTimeout(look, pause);
  };
  look();
}
