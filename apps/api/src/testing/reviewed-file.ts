/** A small Word file as a reader sends it back: two comments, a reply, and changes made with tracking on. */
import { deleted, inserted, p, r, wordFile } from '@plenary/formats/fixtures';

const range = (id: number, content: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

const comment = (id: number, author: string, words: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-01T10:00:00Z"><w:p w14:paraId="0000000${id}"><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;

/** The text of `plant`, reviewed: its second paragraph and its third are commented and changed. */
export function reviewedFile(words: { first?: string; reply?: string } = {}): Buffer {
  const { first = 'Which one?', reply = 'The former.' } = words;
  return Buffer.from(
    wordFile({
      body:
        p('Planted', '<w:outlineLvl w:val="0"/>') +
        p(r('The first paragraph says ') + range(1, r('something')) + r(' that can be commented.')) +
        p(range(2, r('The second')) + deleted(' says') + inserted(r(' tells')) + r(' something else.')),
      comments: comment(1, 'Ada', first) + comment(2, 'Ben', 'Drop this.') + comment(3, 'Cleo', reply),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001" w15:done="0"/>',
    }),
  );
}
