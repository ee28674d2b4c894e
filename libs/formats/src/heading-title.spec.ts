import type { NewBlock } from '@plenary/document';
import { headingTitle } from './heading-title';

const text = (...lines: string[]): NewBlock[] =>
  lines.map((line) => {
    const [, signs = '', words = ''] = /^(#*) ?(.*)$/.exec(line) ?? [];
    return signs === '' ? { kind: 'PARAGRAPH', text: words } : { kind: 'HEADING', level: signs.length, text: words };
  });

describe('a text that is not named by its file', () => {
  it.each([
    ['is named by its only heading of the first rank', ['# Title', 'Words', '## Part'], 'Title'],
    ['whatever rank that is', ['## Title', '### Part'], 'Title'],
    ['not by the first of many', ['# Introduction', 'Words', '# Scope'], undefined],
    ['not by one that stands behind words', ['Words', '# Title'], undefined],
    ['not by a section’s number', ['# 1. Introduction', 'Words'], undefined],
    ['nor where a later heading stands above it', ['## Foreword', '# Title'], undefined],
    ['nor by nothing', ['Words'], undefined],
  ])('%s', (_, lines, title) => {
    expect(headingTitle(text(...lines))).toBe(title);
  });
});
