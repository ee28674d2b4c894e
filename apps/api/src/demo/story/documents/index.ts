/** Every text of the demo, by group: one in each stage at least. */
import type { SeedDocument } from '../story';
import { IOT } from './iot';
import { WG1 } from './wg1';
import { WG2 } from './wg2';
import { WG3 } from './wg3';
import { WG5 } from './wg5';
import { WG5_STANDARDS } from './wg5-standards';
import { WG8 } from './wg8';
import { WG9 } from './wg9';

export const DOCUMENTS: readonly SeedDocument[] = [IOT, ...WG1, ...WG2, ...WG3, ...WG5, WG5_STANDARDS, ...WG8, ...WG9];
