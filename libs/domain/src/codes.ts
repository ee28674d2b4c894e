/** Codes of groups, documents and rounds, in the order in which people count: WG2 before WG11. */
const collator = new Intl.Collator('en', { numeric: true });

export const byCode = (a: { code: string }, b: { code: string }): number => collator.compare(a.code, b.code);
