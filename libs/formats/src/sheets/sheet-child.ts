/** The process that reads one sheet of comments and ends; see `import-child.ts` for why it is a process of its own. */
import { answerFileChild } from '../file-child';
import { readSheet } from './read-sheet';

await answerFileChild(readSheet);
