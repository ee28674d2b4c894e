import type { Plugin } from 'vite';

export function swcOptions(file?: string): Record<string, unknown>;
export function swcPlugin(): Plugin;
