/** The rules of a dynamic coalition, as a checklist that checks itself. */
export const coalitionRules = {
  'rulesOf.title': 'Rules of a dynamic coalition',
  'rulesOf.lede': 'Worked out from the record; nobody ticks them.',
  'rulesOf.kept': 'kept',
  'rulesOf.broken': 'not kept',
  'rulesOf.count': '{met} of {all} kept',
  'rulesOf.OPEN_MEMBERSHIP': 'Open membership',
  'rulesOf.OPEN_LIST': 'Open lists',
  'rulesOf.OPEN_ARCHIVE': 'Open archives',
  'rulesOf.STAKEHOLDER_GROUPS': 'At least three stakeholder groups',
  'rulesOf.MINORITY_VIEWS': 'Minority views in each output',
  'rulesOf.YEARLY_REPORT': 'A report every year',
  'rulesOf.OPEN_MEMBERSHIP.why':
    '{count, plural, =0 {everybody can join by one address} one {# person was taken out and cannot come back by herself} other {# people were taken out and cannot come back by themselves}}',
  'rulesOf.OPEN_LIST.why':
    '{count, plural, =0 {every active group that discussed within a year did so with more than its own people} one {# active group discussed only among its own people for a year} other {# active groups discussed only among their own people for a year}}',
  'rulesOf.OPEN_ARCHIVE.why':
    '{count, plural, =0 {every round for more than its group has its answers published} one {# round ended over 90 days ago without its report} other {# rounds ended over 90 days ago without their reports}}',
  'rulesOf.STAKEHOLDER_GROUPS.why':
    '{count, plural, =0 {no member says from which she comes} one {members come from # stakeholder group} other {members come from # stakeholder groups}}',
  'rulesOf.MINORITY_VIEWS.why':
    '{count, plural, =0 {every publication says which there are, or that there are none} one {# publication does not say whether there are any} other {# publications do not say whether there are any}}',
  'rulesOf.YEARLY_REPORT.why':
    '{count, plural, =0 {the next session report is due by {day}} other {a session report was due by {day}}}',
} as const satisfies Record<string, string>;
