/** What the process gives to every module. */
import type { Config } from './config';

export const CONFIG = Symbol('config');
export type { Config };
