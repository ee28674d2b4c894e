/** What an act that takes its time is at. It saves all or nothing, so that one that was cancelled leaves things as they were. */
export const ACT_PHASES = ['READING', 'CHECKING', 'SAVING'] as const;
export type ActPhase = (typeof ACT_PHASES)[number];
