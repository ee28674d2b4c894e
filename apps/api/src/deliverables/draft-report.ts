/**
 * The first text of a deliverable, out of the records: the agenda with the minutes it really took, what was decided and
 * published since the last session, the questions that were caught and the calls that were made. People write the rest;
 * nothing here says what nobody recorded.
 */
import type { DeliverableKind } from '@plenary/domain';
import type { Messages } from '@plenary/ui';

export interface ReportSources {
  title: string;
  slot: string;
  place: string;
  agenda: readonly {
    title: string;
    depth: number;
    minutes: number | null;
    actual: number | null;
    presenter: string | null;
  }[];
  /** What each group reports of its period, where it was written down; a section of its own for each. */
  progress: readonly { group: string; days: string; markdown: string }[];
  decisions: readonly { reference: string; title: string; what: string; day: string }[];
  questions: readonly { name: string; question: string; reference: string | null }[];
  calls: readonly { number: number; text: string; addressees: readonly string[] }[];
}

type Section = (sources: ReportSources, messages: Messages) => string[];

/** Markdown has signs of its own; what people typed is taken as they typed it. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/([\\`*_[\]<>#|])/g, '\\$1')
    .trim();

const titled = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? [`## ${heading}`, '', ...lines, ''] : [];

const AGENDA: Section = ({ agenda }, { t }) =>
  titled(
    t('draft.agenda'),
    agenda.map(({ title, depth, minutes, actual, presenter }) => {
      const time =
        actual !== null
          ? t('draft.actual', { actual, minutes: minutes ?? 0 })
          : minutes !== null
            ? t('draft.minutes', { minutes })
            : '';
      return `${'  '.repeat(depth)}- ${[plain(title), presenter ? plain(presenter) : '', time].filter(Boolean).join(' · ')}`;
    }),
  );

const PROGRESS: Section = ({ progress }) =>
  progress.flatMap(({ group, days, markdown }) => titled(plain(`${group} (${days})`), [markdown]));

const DECISIONS: Section = ({ decisions }, { t }) =>
  titled(
    t('draft.decisions'),
    decisions.map(({ reference, title, what, day }) => `- ${plain(reference)} ${plain(title)}: ${what}, ${day}`),
  );

const QUESTIONS: Section = ({ questions }, { t }) =>
  titled(
    t('draft.questions'),
    questions.map(
      ({ name, question, reference }) =>
        `- ${plain(name)}: ${plain(question)}${reference ? ` (${t('draft.became', { reference })})` : ''}`,
    ),
  );

const CALLS: Section = ({ calls }, { t, list }) =>
  titled(
    t('draft.calls'),
    calls.map(
      ({ number, text, addressees }) =>
        `- ${t('call.reference', { number })}: ${plain(text)} (${plain(list(addressees))})`,
    ),
  );

const SECTIONS: Record<DeliverableKind, readonly Section[]> = {
  KEY_TAKEAWAYS: [DECISIONS],
  CALL_TO_ACTION: [CALLS],
  SESSION_REPORT: [AGENDA, PROGRESS, DECISIONS, QUESTIONS, CALLS],
};

export function draftReport(kind: DeliverableKind, sources: ReportSources, messages: Messages): string {
  const { title, slot, place } = sources;
  return [
    `# ${messages.t(`deliverable.${kind}`)}: ${plain(title)}`,
    '',
    plain([slot, place].filter(Boolean).join(' · ')),
    '',
    ...SECTIONS[kind].flatMap((section) => section(sources, messages)),
  ].join('\n');
}
