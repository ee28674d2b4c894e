import { ABOUT_A_PERSON, auditKinds } from './audit';
import { AUDIT_TOPICS, ENTRY_KINDS } from './vocabulary';

describe('who did what', () => {
  it('is about each kind of entry once at most', () => {
    const kinds = AUDIT_TOPICS.flatMap((topic) => auditKinds(topic));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(auditKinds()).toEqual(kinds);
    expect(ENTRY_KINDS).toEqual(expect.arrayContaining([...kinds]));
  });

  it('tells of every role and every stage that changed, and of no words', () => {
    expect(auditKinds()).toEqual(expect.arrayContaining(['ROLE_ASSIGNED', 'ROLE_ENDED', 'STAGE_CHANGED']));
    expect(auditKinds()).not.toContain('COMMENT_MADE');
    expect(auditKinds()).toEqual(expect.arrayContaining([...ABOUT_A_PERSON]));
  });
});
