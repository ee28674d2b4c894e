/** What the columns of a member list are called, in the tools and languages from which such lists come. */

export type MemberColumn =
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'address'
  | 'title'
  | 'organisation'
  | 'stakeholderGroup'
  | 'region'
  | 'groups'
  | 'role';

const NAMES: Readonly<Record<MemberColumn, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'display name',
    'real name',
    'member',
    'member name',
    'participant',
    'person',
    'contact',
    'contact name',
    'nom complet',
    'nombre completo',
    'nome completo',
    'nombre y apellidos',
    'الاسم',
    'الاسم الكامل',
  ],
  givenName: [
    'first name',
    'given name',
    'given names',
    'forename',
    'firstname',
    'prenom',
    'vorname',
    'nombre',
    'nome',
    'الاسم الأول',
  ],
  familyName: [
    'last name',
    'family name',
    'surname',
    'lastname',
    'nom',
    'nom de famille',
    'nachname',
    'apellido',
    'apellidos',
    'sobrenome',
    'اسم العائلة',
    'اللقب العائلي',
  ],
  address: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'mail address',
    'e mail 1 value',
    'primary email',
    'courriel',
    'adresse e mail',
    'adresse email',
    'correo',
    'correo electronico',
    'endereco de email',
    'e mail adresse',
    'البريد الإلكتروني',
    'البريد',
  ],
  title: [
    'title',
    'job title',
    'position',
    'function',
    'designation',
    'fonction',
    'cargo',
    'titel',
    'الوظيفة',
    'المنصب',
    'المسمى الوظيفي',
  ],
  organisation: [
    'organisation',
    'organization',
    'org',
    'affiliation',
    'company',
    'employer',
    'institution',
    'entity',
    'organisation name',
    'organization name',
    'organizacion',
    'organizacao',
    'entreprise',
    'firma',
    'المنظمة',
    'المؤسسة',
    'الجهة',
  ],
  stakeholderGroup: [
    'stakeholder group',
    'stakeholdergroup',
    'stakeholder',
    'stakeholder type',
    'sector',
    'constituency',
    'category',
    'groupe de parties prenantes',
    'partes interesadas',
    'فئة أصحاب المصلحة',
  ],
  region: ['region', 'un region', 'geographic region', 'world region', 'continent', 'المنطقة'],
  groups: [
    'working group',
    'working groups',
    'group',
    'groups',
    'wg',
    'wgs',
    'group code',
    'groupe de travail',
    'grupo de trabajo',
    'arbeitsgruppe',
    'الفريق',
    'فريق العمل',
  ],
  role: ['role', 'membership', 'membership type', 'member type', 'status', 'الدور'],
};

/** Letters and digits alone, without accents and whatever the case. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\([^)]*\)|[*:]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const BY_NAME: ReadonlyMap<string, MemberColumn> = new Map(
  (Object.entries(NAMES) as [MemberColumn, readonly string[]][]).flatMap(([column, names]) =>
    names.map(plainHeading).flatMap((name) => [[name, column] as const, [name.replaceAll(' ', ''), column] as const]),
  ),
);

/** For each heading its column, or null; a column belongs to the first heading that names it. */
export function memberColumnsOf(headings: readonly string[]): (MemberColumn | null)[] {
  const taken = new Set<MemberColumn>();
  return headings.map((heading) => {
    const plain = plainHeading(heading);
    const column = BY_NAME.get(plain) ?? BY_NAME.get(plain.replaceAll(' ', '')) ?? null;
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}
