import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from '@plenary/domain';
import { ar } from './ar';
import { createMessages, type MessageId } from './create-messages';
import { en } from './en';
import { fr } from './fr';
import { findText } from './texts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const roomsOf = (language: string): string[] =>
  readdirSync(resolve(import.meta.dirname, language))
    .map((name) => name.replace('.ts', ''))
    .sort();
const ROOMS = roomsOf('en');
const others = { fr, ar } as const;

/** What a message is told: names, and how each is used. */
function told(parts: Ast, found = new Set<string>()): Set<string> {
  for (const part of parts) {
    if (part.type === 1) found.add(part.value);
    if (part.type === 6 || part.type === 5) {
      found.add(`${part.value}, counted`);
      for (const option of Object.values(part.options)) told(option.value, found);
    }
  }
  return found;
}

/** The cases of each count in a message. */
function cases(parts: Ast): string[][] {
  return parts.flatMap((part) =>
    part.type === 6
      ? [Object.keys(part.options), ...Object.values(part.options).flatMap((option) => cases(option.value))]
      : [],
  );
}

const astOf = (text: string, locale: string): Ast => new IntlMessageFormat(text, locale).getAst();

async function roomOf(language: string, room: string): Promise<Record<string, string>> {
  const exported = (await import(`./${language}/${room}.ts`)) as Record<string, Record<string, string>>;
  return Object.assign({}, ...Object.values(exported)) as Record<string, string>;
}

describe.each(Object.entries(others))('the catalogue in %s', (language, texts) => {
  it('is one of the tool’s languages', () => {
    expect(Object.keys(LANGUAGES)).toContain(language);
  });

  it.each(ROOMS)('has every text of %s', async (room) => {
    const [english, own] = await Promise.all([roomOf('en', room), roomOf(language, room)]);
    expect(Object.keys(english).filter((id) => !(id in own))).toEqual([]);
    expect(Object.keys(own).filter((id) => !(id in texts))).toEqual([]);
  });

  it('tells in each text what English tells', () => {
    const different = (Object.keys(texts) as (keyof typeof texts & MessageId)[]).filter((id) => {
      const own = [...told(astOf(texts[id], language))].sort();
      return JSON.stringify(own) !== JSON.stringify([...told(astOf(en[id], 'en'))].sort());
    });
    expect(different).toEqual([]);
  });

  it('counts as it counts: each case that small numbers reach has its words', () => {
    const rules = new Intl.PluralRules(language);
    const reached = [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))];
    const wanting = Object.entries(texts).filter(([, text]) =>
      cases(astOf(text, language)).some((options) =>
        reached.some((name) => !options.includes(name) && !(name === 'zero' && options.includes('=0'))),
      ),
    );
    expect(wanting.map(([id]) => id)).toEqual([]);
  });
});

describe('a language', () => {
  it('has the rooms that English has', () => {
    for (const language of Object.keys(others)) expect(roomsOf(language)).toEqual(ROOMS);
  });

  it('falls back to English where it has no text, set apart where it runs the other way', () => {
    expect(findText('fa', 'rules.title')).toEqual({ text: en['rules.title'], language: 'en' });
    expect(createMessages('fa').t('rules.title')).toBe(`\u2066${en['rules.title']}\u2069`);
    expect(createMessages('es').t('rules.title')).toBe(en['rules.title']);
  });

  it('counts in Arabic with none, one, two, few, many and others', () => {
    const { t } = createMessages('ar');
    expect([0, 1, 2, 5, 11, 100].map((count) => t('read.commentsHere', { count }))).toEqual([
      'لا تعليقات',
      'تعليق واحد',
      'تعليقان',
      '5 تعليقات',
      '11 تعليقًا',
      '100 تعليق',
    ]);
  });

  it('writes digits as references do, dates in its words, and names in its order', () => {
    const arabic = createMessages('ar');
    expect(arabic.dir).toBe('rtl');
    expect(arabic.zoned('2026-12-04T23:59:00Z', 'UTC')).toMatch(/2026/);
    expect(createMessages('fr').day('2026-12-04T12:00:00Z')).toBe('4 décembre 2026');
    expect(createMessages('fr').zoned('2026-12-05T11:59:00Z', 'Etc/GMT+12')).toContain('(partout sur Terre)');
    expect(['été', 'etage', 'zone 10', 'zone 9'].sort(createMessages('fr').compare)).toEqual([
      'etage',
      'été',
      'zone 9',
      'zone 10',
    ]);
  });
});
