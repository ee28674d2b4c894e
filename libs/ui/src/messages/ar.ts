/** Arabic: what visitors and members meet, awaiting review by speakers. What is not here falls back to English. */
import { answers } from './ar/answers';
import { coalitions } from './ar/coalitions';
import { decisions } from './ar/decisions';
import { entries } from './ar/entries';
import { errors } from './ar/errors';
import { frame } from './ar/frame';
import { hub } from './ar/hub';
import { library } from './ar/library';
import { mails } from './ar/mails';
import { openDoor } from './ar/open-door';
import { outbox } from './ar/outbox';
import { palette } from './ar/palette';
import { people } from './ar/people';
import { publications } from './ar/publications';
import { reading } from './ar/reading';
import { readingMore } from './ar/reading-more';
import { redline } from './ar/redline';
import { security } from './ar/security';
import { standards } from './ar/standards';
import { words } from './ar/words';
import type { Texts } from './texts';

export const ar = {
  ...answers,
  ...coalitions,
  ...decisions,
  ...entries,
  ...errors,
  ...frame,
  ...hub,
  ...library,
  ...mails,
  ...openDoor,
  ...outbox,
  ...palette,
  ...people,
  ...publications,
  ...reading,
  ...readingMore,
  ...redline,
  ...security,
  ...standards,
  ...words,
} as const satisfies Texts;
