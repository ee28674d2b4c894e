import type { Plugin } from 'vite';
export declare function packFiles(): Plugin;
