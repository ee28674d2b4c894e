/** Reading a member list without risk to everybody else, as `importFile` reads a text. */
import { askFileChild } from '../file-child';
import type { SourceFile } from '../imported-file';
import type { MemberList } from './member-list';

/** Reads a list in a process of its own. Rejects with an ImportError and with nothing else. */
export function importMembers(file: SourceFile): Promise<MemberList> {
  return askFileChild<MemberList>(file, ['member-child.js', 'libs/formats/src/members/member-child.ts']);
}
