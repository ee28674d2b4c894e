import { withIds, type NewBlock } from '@plenary/document';
import fc from 'fast-check';
import { anyText } from '../text.fixture';
import { compilePdf } from './compile';
import { readPdf } from './read-pdf.fixture';

describe('any text', () => {
  it('prints, with and without numbered lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), async (blocks, lineNumbers) => {
        const { pages } = await readPdf(compilePdf(blocks, { title: 'A text', lineNumbers }).bytes);
        expect(pages.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 40 },
    );
  });

  it('prints however deep its lists and however long its words', async () => {
    const deep = Array.from({ length: 150 }, (_, level): NewBlock => ({
      kind: 'LIST_ITEM',
      text: `item ${level}`,
      level,
      list: { ordered: level % 2 === 0, id: `l${level}` },
    }));
    const blocks = withIds([
      ...deep,
      { kind: 'PARAGRAPH', text: 'x'.repeat(200_000) },
      { kind: 'CODE', text: 'y'.repeat(50_000) },
    ]);
    const { pages } = await readPdf(compilePdf(blocks, { title: 'A text' }).bytes);
    expect(pages.join('')).toContain('item 149');
  });
});
