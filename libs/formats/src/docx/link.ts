/**
 * Where a link may lead: to the web, to a mail address, or to a place in the text. Everything else a word processor
 * can link to (programs, files, scripts) is not followed by anybody here, so it is not kept.
 */
export function safeHref(href: string): string | null {
  const stripped = [...href].filter((sign) => sign > ' ' && sign !== '\u007f').join('');
  if (/^#./.test(stripped)) return stripped;
  if (!/^(?:https?:\/\/|mailto:)/i.test(stripped)) return null;
  return URL.canParse(stripped) ? stripped : null;
}

/** The target of a HYPERLINK field: `HYPERLINK "address" \l "place"`. */
export function fieldHref(code: string): string | null {
  const match = /^\s*HYPERLINK\b(.*)$/is.exec(code);
  if (!match) return null;
  const rest = match[1] ?? '';
  const place = /\\l\s+"([^"]*)"/i.exec(rest)?.[1];
  const address =
    /"([^"]*)"/.exec(rest.replace(/\\[a-z]\s+"[^"]*"/gi, ''))?.[1] ?? /^\s*([^\s\\"]\S*)/.exec(rest)?.[1] ?? '';
  return place === undefined ? address : `${address}#${place}`;
}
