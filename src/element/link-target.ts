const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** What people do not see: blanks of every kind, controls, and characters that only steer how others are set. */
const invisible = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleAround = new RegExp(`^(?:${invisible.source})+|(?:${invisible.source})+$`, 'gu');

/** The protocol that the URL parser finds in exactly this text; a relative address has that of the page around. */
function protocolOf(address: string): string {
  try {
    return new URL(address, 'https://page.invalid/').protocol;
  } catch {
    return '';
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
  const isFit = [written, written.replace(invisible, '')].every((text) =>
    allowedProtocols.includes(protocolOf(text)),
  );
  return written && isFit ? written : undefined;
}
