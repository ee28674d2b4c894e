/** Organisations that comment together, and who speaks for each. */
import type { AccountKey } from './story';

export const ORGANISATIONS: readonly { name: string; speakers: readonly AccountKey[] }[] = [
  { name: 'Example Consumers Forum', speakers: ['coral'] },
  { name: 'Example Network Operators Group', speakers: ['delta', 'basil'] },
];
