/**
 * Cards of people (vCard 3.0 and 4.0, RFC 6350), each read by itself, so that a broken one costs no other. A stakeholder
 * group, a region and groups have no property of their own; CATEGORIES holds codes of groups where somebody wrote them.
 */
import ICAL from 'ical.js';
import { codesIn, emptyRow, type MemberRow } from './member-list';

export const isCards = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCARD/i.test(text);

export function readCards(text: string): MemberRow[] {
  const cards = text.match(/^\s*BEGIN:VCARD[\s\S]*?^\s*END:VCARD/gim) ?? [];
  return cards.map((card, index) => readCard(card.trim(), index + 1));
}

function readCard(text: string, row: number): MemberRow {
  try {
    const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const words = (name: string): string => {
      const value: unknown = card.getFirstPropertyValue(name);
      return (Array.isArray(value) ? value.flat().map(String).filter(Boolean).join(', ') : String(value ?? '')).trim();
    };
    const [family = '', given = ''] = [card.getFirstPropertyValue('n') as unknown].flat().map(String);
    const [organisation = ''] = [card.getFirstPropertyValue('org') as unknown].flat().map((part) => String(part ?? ''));
    const categories = card.getFirstProperty('categories')?.getValues().map(String).join(' ') ?? '';
    return {
      ...emptyRow(row),
      name: words('fn') || [given, family].filter(Boolean).join(' ').trim(),
      address: words('email').replace(/^mailto:/i, ''),
      title: words('title'),
      organisation: organisation.trim(),
      groups: codesIn(categories).filter((code) => /^WG/.test(code)),
    };
  } catch {
    return { ...emptyRow(row), fault: 'unreadable' };
  }
}
