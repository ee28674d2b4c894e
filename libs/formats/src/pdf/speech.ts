/** In which language and direction words are read, as the typesetter wants to know it. */
export interface Speech {
  /** ISO 639. */
  lang?: string;
  /** ISO 3166. */
  region?: string;
  dir?: 'ltr' | 'rtl';
}

/** From a BCP 47 tag; one that names no language is left out. */
export function speechOf({ lang, dir }: { lang?: string; dir?: 'ltr' | 'rtl' }): Speech {
  const [primary = '', ...rest] = (lang ?? '').split('-');
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  return {
    ...(/^[a-z]{2,3}$/i.test(primary) && { lang: primary.toLowerCase(), ...(region !== undefined && { region }) }),
    ...(dir !== undefined && { dir }),
  };
}
