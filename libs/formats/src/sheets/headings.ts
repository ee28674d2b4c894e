/**
 * Which column is which, by what stands above it. A heading is compared without case, accents, footnote digits and
 * examples in brackets; a slip of the pen is forgiven in a long word. The order of the columns does not matter.
 */
import { SHEET_FIELDS, type SheetField } from './comment-sheet';

const NAMES: Readonly<Record<SheetField, readonly string[]>> = {
  reference: [
    'reference',
    'ref',
    'id',
    'no',
    'nr',
    'number',
    'comment no',
    'comment number',
    'comment id',
    'comment reference',
    'issue',
    'issue no',
    'item',
    'seq',
    'numero',
  ],
  body: ['mb nc', 'mb', 'nc', 'member body', 'national committee', 'nb', 'country', 'mb nc code', 'org code'],
  author: [
    'author',
    'commenter',
    'name',
    'from',
    'reviewer',
    'submitted by',
    'person',
    'commentator',
    'source',
    'auteur',
    'commenter name',
    'name of commenter',
  ],
  organisation: ['organisation', 'organization', 'company', 'affiliation', 'employer', 'organisme'],
  question: ['question', 'question answered'],
  onBehalfOf: ['on behalf of', 'behalf of', 'for whom'],
  stakeholderGroup: ['stakeholder group', 'stakeholder', 'constituency'],
  region: ['region', 'regional group'],
  line: ['line number', 'line', 'line no', 'lines', 'ligne', 'line numbers'],
  clause: [
    'clause subclause',
    'clause',
    'subclause',
    'section',
    'section no',
    'chapter',
    'article',
    'clause no',
    'clause number',
    'section number',
    'clause subclause annex',
    'clause subclause annex figure table',
    'heading',
  ],
  element: [
    'paragraph figure table',
    'paragraph',
    'figure table',
    'element',
    'paragraph list item note',
    'paragraph figure table note',
    'where',
    'location',
    'place',
  ],
  passage: ['passage', 'existing text', 'current text', 'original text', 'quoted text', 'quote', 'text as is'],
  text: [
    'comment',
    'comments',
    'comment justification for change',
    'comment text',
    'summary',
    'issue summary',
    'remark',
    'remarks',
    'commentaire',
    'commentaires',
    'description',
    'feedback',
    'comment description',
  ],
  proposedChange: [
    'proposed change',
    'proposed changes',
    'suggested change',
    'suggested changes',
    'suggested remedy',
    'proposed text',
    'suggested text',
    'proposal',
    'suggestion',
    'proposed modification',
    'modification proposee',
    'proposed new text',
    'requested change',
    'proposed solution',
  ],
  observation: [
    'observations of the secretariat',
    'secretariat observations',
    'secretariat observations on each comment submitted',
    'observation',
    'observations',
    'observations du secretariat',
    'response of the secretariat',
    'secretariat comments',
    'observations of the secretary',
  ],
  disposition: [
    'disposition',
    'resolution',
    'resolution status',
    'decision',
    'status',
    'outcome',
    'result',
    'disposition status',
    'closed',
    'resolution code',
    'decision code',
    'disposition of comment',
  ],
  rationale: [
    'rationale',
    'reason',
    'disposition detail',
    'resolution detail',
    'explanation',
    'response',
    'answer',
    'response to comment',
    'justification of decision',
    'disposition rationale',
    'resolution text',
  ],
  submittedAt: ['submitted at', 'submitted', 'submitted on', 'date', 'submitted at utc', 'date submitted', 'received'],
  type: [
    'type of comment',
    'type',
    'comment type',
    'category',
    'type ge te ed',
    'ge te ed',
    'kind',
    'comment category',
    'type de commentaire',
  ],
};

const BY_NAME = new Map(SHEET_FIELDS.flatMap((field) => NAMES[field].map((name) => [name, field] as const)));

/** A heading as it is compared. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/([\p{L}])-\n?(?=\p{Ll})/gu, '$1')
    .replace(/\((?:e\.? ?g|for example|ex|par ex)[^)]*\)/giu, ' ')
    .replace(/(?<=\p{L})\d+(?=\s|$)/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How many letters are wrong, missing, too many or swapped (optimal string alignment, after Damerau 1964), up to 3. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  let earlier: number[] = [];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? (earlier[column - 2] ?? 3) + 1
          : 3;
      now.push(
        Math.min((before[column] ?? 3) + 1, (now[column - 1] ?? 3) + 1, (before[column - 1] ?? 3) + same, swapped),
      );
    }
    [earlier, before] = [before, now];
  }
  return Math.min(before[other.length] ?? 3, 3);
}

/** The field of a heading; null where it names none. */
export function fieldOf(heading: string): SheetField | null {
  const name = plainHeading(heading);
  if (name === '' || name.length > 80) return null;
  const exact = BY_NAME.get(name) ?? BY_NAME.get(name.replaceAll(' ', ''));
  if (exact) return exact;
  const camel = BY_NAME.get(plainHeading(heading.replace(/([a-z])([A-Z])/g, '$1 $2')));
  if (camel) return camel;
  for (const [known, field] of BY_NAME) {
    const forgiven = known.length >= 10 ? 2 : known.length >= 6 ? 1 : 0;
    if (forgiven > 0 && distance(name, known) <= forgiven) return field;
  }
  return null;
}

/** For each column its field, or null; a field belongs to the first column that names it. */
export function fieldsOf(headings: readonly string[]): (SheetField | null)[] {
  const taken = new Set<SheetField>();
  return headings.map((heading) => {
    const field = fieldOf(heading);
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** How surely a row is the row of headings: the number of columns it names; 0 where it names no words of a comment. */
export function headingScore(cells: readonly string[]): number {
  const fields = fieldsOf(cells).filter((field) => field !== null);
  if (!fields.includes('text') && !fields.includes('proposedChange')) return 0;
  return fields.length >= 2 ? fields.length : 0;
}

/** The columns of ISO's template of 2012-03, and of its form of 2001, by their number. */
export const ISO_COLUMNS: Readonly<Record<number, readonly SheetField[]>> = {
  8: ['body', 'line', 'clause', 'element', 'type', 'text', 'proposedChange', 'observation'],
  7: ['body', 'clause', 'element', 'type', 'text', 'proposedChange', 'observation'],
};
