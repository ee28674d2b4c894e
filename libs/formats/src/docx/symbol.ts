/**
 * Signs that Word keeps as a number in a font rather than as text: the Greek and mathematical signs of Symbol, and
 * the ticks, boxes and arrows of Wingdings that stand in forms.
 */
const SYMBOL: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'α',
    b: 'β',
    c: 'χ',
    d: 'δ',
    e: 'ε',
    f: 'φ',
    g: 'γ',
    h: 'η',
    i: 'ι',
    j: 'ϕ',
    k: 'κ',
    l: 'λ',
    m: 'μ',
    n: 'ν',
    o: 'ο',
    p: 'π',
    q: 'θ',
    r: 'ρ',
    s: 'σ',
    t: 'τ',
    u: 'υ',
    w: 'ω',
    x: 'ξ',
    y: 'ψ',
    z: 'ζ',
    D: 'Δ',
    F: 'Φ',
    G: 'Γ',
    L: 'Λ',
    P: 'Π',
    Q: 'Θ',
    S: 'Σ',
    W: 'Ω',
    X: 'Ξ',
    Y: 'Ψ',
    '\u00a3': '≤',
    '\u00a5': '∞',
    '\u00ab': '↔',
    '\u00ac': '←',
    '\u00ad': '↑',
    '\u00ae': '→',
    '\u00af': '↓',
    '\u00b0': '°',
    '\u00b1': '±',
    '\u00b3': '≥',
    '\u00b4': '×',
    '\u00b7': '•',
    '\u00b8': '÷',
    '\u00b9': '≠',
    '\u00ba': '≡',
    '\u00bb': '≈',
    '\u00bc': '…',
    '\u00ce': '∈',
    '\u00de': '⇒',
    '\u00e5': '∑',
    '\u00f2': '∫',
  }),
);

const WINGDINGS: Readonly<Record<string, string>> = {
  '\u006c': '●',
  '\u006e': '■',
  '\u006f': '□',
  '\u0071': '❑',
  '\u00a7': '▪',
  '\u00a8': '◻',
  '\u00d8': '➢',
  '\u00df': '←',
  '\u00e0': '→',
  '\u00e1': '↑',
  '\u00e2': '↓',
  '\u00f0': '⇨',
  '\u00fb': '✗',
  '\u00fc': '✓',
  '\u00fd': '☒',
  '\u00fe': '☑',
};

/** The text of a sign, or null where it is not known. */
export function symbolText(font: string, code: string): string | null {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number < 0x20 || number > 0xffff) return null;
  const sign = String.fromCharCode(number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number);
  if (/^symbol$/i.test(font)) return SYMBOL[sign] ?? (/[ -~]/.test(sign) ? sign : null);
  if (/^wingdings$/i.test(font)) return WINGDINGS[sign] ?? null;
  return number >= 0xd800 && number <= 0xf8ff ? null : sign;
}
