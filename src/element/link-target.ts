const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** Characters that people do not see: blanks of every kind, controls, and those that only steer how others are set. */
const invisible = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleAround = new RegExp(`^(?:${invisible.source})+|(?:${invisible.source})+$`, 'gu');

/** Pages of both kinds: `https:book` is a relative address on the one, and another host on the other. */
const anyPage = ['https://page.invalid/', 'http://page.invalid/'];

/** Whether the URL parser finds in exactly this text what may be linked to, and the same on every page. */
function isFit(address: string): boolean {
  try {
    const [one, other] = anyPage.map((page) => new URL(address, page)) as [URL, URL];
    return [one, other].every(({protocol}) => allowedProtocols.includes(protocol)) && one.host === other.host;
  } catch {
    return false;
  }
}

/**
 * An address that is fit to link to (web, mail, telephone, or within the site), else nothing: never a script.
 *
 * The text that is returned is the text that was parsed. An address that only invisible characters keep from being
 * a script is refused too: whoever copies, cleans or re-saves the page may drop them.
 */
export function linkTarget(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const written = address.replace(invisibleAround, '');
  // Halves of characters are read in one way by links, in another by scripts.
  const isWhole = !/\p{Cs}/u.test(written);
  return written && isWhole && [written, written.replace(invisible, '')].every(isFit) ? written : undefined;
}
