/** What the gallery shows: by the component's name, its states. A component without an entry fails the spec. */
import type { ComponentType } from 'react';
import { PIECES } from './pieces';
import { ROUNDS } from './rounds';
import { TEXTS } from './texts';

export interface State {
  state: string;
  show: ComponentType;
}

export const GALLERY: Readonly<Record<string, readonly State[]>> = { ...PIECES, ...TEXTS, ...ROUNDS };
