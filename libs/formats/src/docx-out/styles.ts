/**
 * The styles and lists of the Word files that are written here. The names are Word's own where it has one, so that
 * the file looks at home in any template, and each name is one that the reader knows.
 */
import { LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { WordLine } from './word-line';

const STEP = 360;
const MONOSPACED = 'Courier New';

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: 2 * STEP, right: 2 * STEP } },
    },
    {
      id: 'SourceCode',
      name: 'Source Code',
      basedOn: 'Normal',
      run: { font: MONOSPACED, size: 20 },
      paragraph: { spacing: { line: 240 } },
    },
    { id: 'FigureDescription', name: 'Figure Description', basedOn: 'Normal', run: { italics: true } },
    ...Array.from({ length: 9 }, (_, level) => ({
      id: `ListContinue${level + 1}`,
      name: level === 0 ? 'List Continue' : `List Continue ${level + 1}`,
      basedOn: 'Normal',
      paragraph: { indent: { left: (level + 1) * 2 * STEP } },
    })),
  ],
  characterStyles: [
    { id: 'InlineCode', name: 'Inline Code', basedOn: 'DefaultParagraphFont', run: { font: MONOSPACED } },
  ],
};

/** One definition for each list, with the form and the first number that its items have. */
export function numberingOf(lines: readonly WordLine[]): INumberingOptions {
  const lists = new Map<string, Map<number, { ordered: boolean; start: number }>>();
  for (const { block, old } of lines) {
    for (const item of [block, old]) {
      if (item?.kind !== 'LIST_ITEM') continue;
      const id = item.list?.id ?? 'list';
      const levels = lists.get(id) ?? new Map<number, { ordered: boolean; start: number }>();
      lists.set(id, levels);
      const level = Math.min(item.level ?? 0, 8);
      if (!levels.has(level))
        levels.set(level, { ordered: item.list?.ordered ?? false, start: item.list?.number ?? 1 });
    }
  }
  return {
    config: [...lists].map(([reference, levels]) => ({
      reference,
      levels: [...levels].map(([level, { ordered, start }]) => ({
        level,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: ordered ? `%${level + 1}.` : '•',
        start,
        style: { paragraph: { indent: { left: (level + 1) * 2 * STEP, hanging: STEP } } },
      })),
    })),
  };
}
