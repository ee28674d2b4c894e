import type { Plugin } from 'vite';
export const CORE: readonly string[];
export function roomsById(): Map<string, string>;
export class MessageRooms {
  of(file: string): string[];
}
export function messagesByRoom(): Plugin;
