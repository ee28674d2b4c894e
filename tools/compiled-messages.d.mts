import type { Plugin } from 'vite';

export function compiled(text: string): string | object[];
export function compiledMessages(): Plugin;
