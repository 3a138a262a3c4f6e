/** An address that is fit to link to (web, mail, telephone, or within the site), else nothing: never a script. */
export function linkTarget(address: string): string | undefined {
  // Browsers drop these characters before they read the scheme.
  // eslint-disable-next-line no-control-regex
  const bare = address.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  return bare && (!scheme || ['http', 'https', 'mailto', 'tel'].includes(scheme))
    ? address.trim()
    : undefined;
}
