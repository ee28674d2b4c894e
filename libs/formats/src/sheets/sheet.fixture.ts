/** Sheets of invented comments, for specs. */
import type { SheetRow } from './comment-sheet';

export const ROWS: readonly SheetRow[] = [
  {
    row: 1,
    reference: 'NL-001',
    body: 'NL',
    line: '17',
    clause: '4.2.1',
    element: 'Table 2',
    type: 'TECHNICAL',
    text: 'The limit is stated twice.\nOnce would do.',
    proposedChange: 'Delete “at most ten”.',
    disposition: 'ACCEPTED_WITH_MODIFICATIONS',
    rationale: 'The second one goes; the first gains a unit.',
  },
  {
    row: 2,
    reference: 'KE-014',
    body: 'KE',
    clause: '5',
    type: 'EDITORIAL',
    text: 'Comma before “which”.',
    disposition: 'NOT_ACCEPTED',
    rationale: 'It restricts.',
  },
  {
    row: 3,
    reference: 'EG-003',
    body: 'EG',
    clause: '6',
    type: 'GENERAL',
    text: 'النص واضح',
    proposedChange: '=SUM(A1:A9)',
  },
  {
    row: 4,
    reference: 'BR-002',
    body: 'BR',
    clause: '7.1',
    type: 'TECHNICAL',
    text: "'-5 is out of range 𝒳",
    observation: 'To be discussed on Monday.',
  },
];
