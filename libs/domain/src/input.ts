/** What people may type, and how much of it. Lengths are UTF-16 units, as everywhere. */

export const LIMITS = {
  name: 200,
  title: 300,
  text: 20_000,
  line: 500,
  fileBytes: 25 * 1024 * 1024,
} as const;

/** Codes of groups and documents: capital letters, digits and hyphens, beginning with a letter, at most 24. */
export const CODE = /^[A-Z][A-Z0-9-]{0,23}$/;

/** The first part of a coalition's addresses. */
export const SLUG = /^[a-z][a-z0-9-]{1,39}$/;

/** UUID version 7 (RFC 9562), in lower case. */
export const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Good enough to send to; the confirmation by mail is the proof. Nothing invisible, no control character and no half of
 * a character: an address is what it looks like.
 */
export const ADDRESS =
  /^(?!.{255})[^\s\p{C}@<>"(),;:\\[\]]{1,64}@(?:[^\s\p{C}@<>"(),;:\\[\].]{1,63}\.)+[^\s\p{C}@<>"(),;:\\[\].]{2,60}$/u;

/** An address on the web that a text may lead to; asked where it comes in, and once more where it is shown. */
export const isWebLink = (href: string): boolean => href.length <= 2_000 && /^https:\/\/[^\s\p{C}]+$/u.test(href);

/** NUL cannot be stored; a lone surrogate is no character. */
export function isText(value: string): boolean {
  return !value.includes('\u0000') && value.isWellFormed();
}

/** Whether nothing can be seen of a text: white space, format characters and fillers alone. */
export function isBlank(value: string): boolean {
  return !/[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(value);
}

export type TextRule = { max: number; required?: boolean };

/** Why a text is refused, as a stable reason; null where it is taken. */
export function textFault(value: string | null | undefined, rule: TextRule): string | null {
  const given = value ?? '';
  if (rule.required && isBlank(given)) return 'required';
  if (given.length > rule.max) return 'too-long';
  return isText(given) ? null : 'not-text';
}
