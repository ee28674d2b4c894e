import type { Plugin } from 'vite';
export declare function shellFiles(): Plugin;
