import { DISPOSITION_KINDS } from '@plenary/domain';
import { DISPOSITION_WORDS, readDisposition, readType } from './disposition-words';

describe('the answer in a cell', () => {
  it.each([
    ['awm', 'ACCEPTED_WITH_MODIFICATIONS', ''],
    ['Accepted.', 'ACCEPTED', ''],
    ['Accepted. Now “an empty set”.', 'ACCEPTED', 'Now “an empty set”.'],
    ['ACCEPTED WITH MODIFICATION: see 5.2', 'ACCEPTED_WITH_MODIFICATIONS', 'see 5.2'],
    ['Accepted in principle', 'ACCEPTED_WITH_MODIFICATIONS', ''],
    ['agreed with minor changes', 'ACCEPTED_WITH_MODIFICATIONS', ''],
    ['not accepted', 'NOT_ACCEPTED', ''],
    ['Rejected – the term is defined in 3', 'NOT_ACCEPTED', 'the term is defined in 3'],
    ['Won’t fix', 'NOT_ACCEPTED', ''],
    ['Partly accepted\nThe table stays.', 'PARTIALLY_ACCEPTED', 'The table stays.'],
    ['accepted in part', 'PARTIALLY_ACCEPTED', ''],
    ['Noted', 'NOTED', ''],
    ['Deferred to edition 2', 'DEFERRED', 'to edition 2'],
    ['Out-of-scope', 'OUT_OF_SCOPE', ''],
    ['Same as DE-004', 'DUPLICATE', 'DE-004'],
    ['Retracted', 'WITHDRAWN', ''],
    ['Disposition: accepted', 'ACCEPTED', ''],
    ['Accepté avec modifications', 'ACCEPTED_WITH_MODIFICATIONS', ''],
    ['Rejeté', 'NOT_ACCEPTED', ''],
    ['A', 'ACCEPTED', ''],
    ['OUT_OF_SCOPE', 'OUT_OF_SCOPE', ''],
    // Nobody but a person can say what these decide.
    ['Accepted w/ mods: one sentence', 'ACCEPTED_WITH_MODIFICATIONS', 'one sentence'],
    ['Accepted with thanks', 'ACCEPTED', 'with thanks'],
    ['Accepted with another sentence', null, ''],
    ['Accepted if clause 5 stays', null, ''],
    ['Accepted, but only the table', null, ''],
    ['Clarification needed.', null, ''],
    ['Acceptable?', null, ''],
    ['To be accepted on Monday', null, ''],
    ['Notes on clause 3 are missing', null, ''],
    ['', null, ''],
  ])('%j says %s', (cell, kind, rest) => {
    expect(readDisposition(cell)).toEqual(kind === null ? null : { kind, rest });
  });

  it.each([...DISPOSITION_KINDS])('reads its own word for %s', (kind) => {
    expect(readDisposition(DISPOSITION_WORDS[kind])).toEqual({ kind, rest: '' });
    expect(readDisposition(`${DISPOSITION_WORDS[kind]}. Because.`)?.kind).toBe(kind);
  });
});

describe('the type in a cell', () => {
  it.each([
    ['te', 'TECHNICAL'],
    ['Ed.', 'EDITORIAL'],
    ['GENERAL', 'GENERAL'],
    ['Major technical', 'TECHNICAL'],
    ['rédactionnel', 'EDITORIAL'],
    ['te/ed', null],
    ['question', null],
    ['', null],
  ])('%j is %s', (cell, type) => {
    expect(readType(cell)).toBe(type);
  });
});
