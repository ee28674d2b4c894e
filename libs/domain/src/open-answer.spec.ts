import { ANSWER_BEGINS, ANSWER_ENDS, MOST_ANSWERED, readOpenAnswer } from './open-answer';

const ID = '01920000-0000-7000-8000-0000000000aa';
const comment = { id: ID, on: 'b1', question: '', type: 'GENERAL', text: 'Say by when. قُل متى.', proposedChange: '' };
const answer = { round: '/p/x/WG1/A/rounds/LC1', name: 'أمل', address: 'a@people.example', comments: [comment] };
const coded = (value: unknown): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .match(/.{1,64}/g)!
    .join('\n');
const text = (value: unknown): string =>
  `Name: Amal\n\nSay by when.\n\n${ANSWER_BEGINS}\n${coded(value)}\n${ANSWER_ENDS}\n`;
const READ = { ...answer, organisation: '', stakeholderGroup: '', region: '', comments: [comment] };

describe('an answer that was written without a line', () => {
  it.each<[string, (whole: string) => string]>([
    ['as it was saved', (whole) => whole],
    ['with the line ends of another system', (whole) => whole.replaceAll('\n', '\r\n')],
    ['quoted in a mail', (whole) => whole.replace(/^/gm, '> > ')],
    ['wrapped by a mail program', (whole) => whole.replace(/([\w+/]{40})/g, '$1\n')],
    ['indented', (whole) => whole.replace(/^/gm, '    ')],
    ['between other words', (whole) => `Hello,\n\n${whole}\n-- \nAmal\n`],
  ])('is read %s', (_name, change) => {
    expect(readOpenAnswer(change(text(answer)))).toEqual(READ);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['other words', 'Say by when.'],
    ['the beginning alone', `${ANSWER_BEGINS}\n${coded(answer)}`],
    ['the end before the beginning', `${ANSWER_ENDS}\n${coded(answer)}\n${ANSWER_BEGINS}`],
    ['something that is cut short', text(answer).replace(/.{30}\n-----END/s, '\n-----END')],
    ['no comments', text({ ...answer, comments: [] })],
    ['comments that are none', text({ ...answer, comments: 'x' })],
    ['an id that is none', text({ ...answer, comments: [{ ...comment, id: 'x' }] })],
    ['a list', text([answer])],
    ['nothing at all', text(null)],
    ['bytes that are no words', `${ANSWER_BEGINS}\n/////w==\n${ANSWER_ENDS}`],
  ])('is not found in %s', (_name, given) => {
    expect(readOpenAnswer(given)).toBeNull();
  });

  it('holds no more comments than may be sent, and nothing but words', () => {
    const many = Array.from({ length: 50 }, () => ({ ...comment, text: 7, more: 'x' }));
    const read = readOpenAnswer(text({ ...answer, name: ['x'], __proto__: { region: 'x' }, comments: many }));
    expect(read?.comments).toEqual(Array.from({ length: MOST_ANSWERED }, () => ({ ...comment, text: '' })));
    expect([read?.name, read?.region]).toEqual(['', '']);
  });
});
