/** A list of people as a secretariat keeps it, whatever kind of file it is: one row a person, words as they stand. */

export interface MemberRow {
  /** The row of the table, or which card of the file it is, from 1. */
  row: number;
  name: string;
  address: string;
  title: string;
  organisation: string;
  stakeholderGroup: string;
  region: string;
  /** Codes of working groups. */
  groups: string[];
  role: string;
  /** Why nothing could be read of it. */
  fault?: 'unreadable';
}

export interface MemberList {
  format: 'CSV' | 'XLSX' | 'VCARD';
  rows: MemberRow[];
  /** Headings of columns that were not understood, and so not read. */
  unread: string[];
  /** The encoding that was guessed. */
  guessed?: string;
}

/** More people than these are several files. */
export const MOST_MEMBERS = 2_000;

export const emptyRow = (row: number): MemberRow => ({
  row,
  name: '',
  address: '',
  title: '',
  organisation: '',
  stakeholderGroup: '',
  region: '',
  groups: [],
  role: '',
});

/** "WG1, WG3; wg5" as codes. */
export const codesIn = (words: string): string[] => [
  ...new Set(
    words
      .split(/[,;|\s]+/u)
      .map((code) => code.toUpperCase())
      .filter(Boolean),
  ),
];
