/** What the pages of a public round are drawn from. */
import type { Block } from '@plenary/document';
import { resultsAreHidden, roundState } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { disclosedLine } from '../funding/disclosed-line';
import type { OpenPlace, OpenRound } from './open-door.service';
import type { RoundProps } from './round-page';

export async function roundProps(
  messages: Messages,
  place: OpenPlace,
  { context, document, round }: OpenRound,
): Promise<RoundProps> {
  const [text, revisions, questions, supports, now] = await Promise.all([
    context.read.revisionText.load(round.revisionId),
    context.read.revisionsOfDocument.load(document.id),
    context.read.questionsOfRound.load(round.id),
    context.read.supportsOfDocument.load(document.id),
    context.read.now(),
  ]);
  return {
    messages,
    place,
    document,
    supports: supports.map((support) => disclosedLine(support, messages)),
    round: {
      state: roundState(round, now),
      name: messages.t(`round.kind.${round.kind}`),
      closes: messages.everywhere(round.closesAt, round.zone),
      replies: round.repliesUntil ? messages.everywhere(round.repliesUntil, round.zone) : null,
      hidden: resultsAreHidden(round, now),
      questions,
    },
    revision: {
      number: revisions.find(({ id }) => id === round.revisionId)?.number ?? 1,
      blocks: (text?.blocks ?? []) as unknown as Block[],
    },
  };
}
