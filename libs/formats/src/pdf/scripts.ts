/**
 * The scripts that a text is written in, each with a few of its signs: enough to ask whether a font has them. Fonts
 * for Latin, Greek, Cyrillic and Hebrew come with the typesetter; all others depend on the machine.
 */
const COMMON = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bopomofo',
  'Arabic',
  'Hebrew',
  'Syriac',
  'Thaana',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Tibetan',
  'Myanmar',
  'Georgian',
  'Ethiopic',
  'Khmer',
  'Mongolian',
  'Armenian',
  'Cherokee',
  'Canadian_Aboriginal',
  'Tifinagh',
  'Nko',
  'Javanese',
  'Balinese',
  'Adlam',
  'Yi',
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));
const EMOJI = /\p{Emoji_Presentation}/u;
const SAMPLE = 4;

export function samplesByScript(text: string): Map<string, string> {
  const samples = new Map<string, string>();
  const seen = new Set<string>();
  for (const sign of text) {
    if (sign < '\u0590' || seen.has(sign)) continue;
    seen.add(sign);
    if (seen.size > 20_000) break;
    const isEmoji = EMOJI.test(sign);
    if (!isEmoji && COMMON.test(sign)) continue;
    const script = isEmoji ? 'Emoji' : (SCRIPTS.find(({ pattern }) => pattern.test(sign))?.name ?? 'Other');
    const sample = samples.get(script) ?? '';
    if ([...sample].length < SAMPLE) samples.set(script, sample + sign);
  }
  return samples;
}
