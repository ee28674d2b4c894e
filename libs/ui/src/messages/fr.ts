/** French: what visitors and members meet, awaiting review by speakers. What is not here falls back to English. */
import { answers } from './fr/answers';
import { coalitions } from './fr/coalitions';
import { decisions } from './fr/decisions';
import { entries } from './fr/entries';
import { errors } from './fr/errors';
import { frame } from './fr/frame';
import { hub } from './fr/hub';
import { library } from './fr/library';
import { mails } from './fr/mails';
import { openDoor } from './fr/open-door';
import { outbox } from './fr/outbox';
import { palette } from './fr/palette';
import { people } from './fr/people';
import { publications } from './fr/publications';
import { reading } from './fr/reading';
import { readingMore } from './fr/reading-more';
import { redline } from './fr/redline';
import { security } from './fr/security';
import { standards } from './fr/standards';
import { words } from './fr/words';
import type { Texts } from './texts';

export const fr = {
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
