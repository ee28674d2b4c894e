/** The process that reads one member list and ends; see `import-child.ts` for why it is a process of its own. */
import { answerFileChild } from '../file-child';
import { readMembers } from './read-members';

await answerFileChild(readMembers);
