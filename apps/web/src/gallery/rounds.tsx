/** What shows where a process stands: stages, rounds, dispositions, minutes, time. */
import { COMMENT_TYPES, DISPOSITION_KINDS, PLACEMENT_STATUSES, ROUND_STATES, STAGES } from '@plenary/domain';
import {
  Circles,
  CommentTypePill,
  DayBars,
  DispositionBar,
  DispositionPill,
  DispositionTable,
  FindingList,
  MinuteBar,
  PairBars,
  PartBars,
  PlacementPill,
  RoundPill,
  StagePill,
  StageTrack,
  Timeline,
  type MarkLook,
} from '@plenary/ui';
import type { State } from './entries';

const LOOKS: readonly MarkLook[] = ['ahead', 'soon', 'late', 'met', 'missed', 'dropped', 'rolled'];

export const ROUNDS: Readonly<Record<string, readonly State[]>> = {
  StagePill: STAGES.map((stage) => ({ state: stage, show: () => <StagePill stage={stage} /> })),
  StageTrack: STAGES.filter((stage) => ['DRAFTING', 'PUBLISHED'].includes(stage)).map((stage) => ({
    state: `at ${stage}`,
    show: () => <StageTrack stages={['DRAFTING', 'LAST_CALL', 'PUBLISHED']} stage={stage} />,
  })),
  RoundPill: ROUND_STATES.map((state) => ({ state, show: () => <RoundPill state={state} /> })),
  CommentTypePill: COMMENT_TYPES.flatMap((type) => [
    { state: type, show: () => <CommentTypePill type={type} /> },
    { state: `${type}, short`, show: () => <CommentTypePill type={type} short /> },
  ]),
  DispositionPill: [...DISPOSITION_KINDS, null].map((kind) => ({
    state: kind ?? 'none yet',
    show: () => <DispositionPill kind={kind} />,
  })),
  PlacementPill: PLACEMENT_STATUSES.map((status) => ({ state: status, show: () => <PlacementPill status={status} /> })),
  DispositionBar: [
    { state: 'some disposed', show: () => <DispositionBar kinds={['ACCEPTED', 'ACCEPTED', 'NOTED', null]} /> },
    { state: 'nothing to dispose', show: () => <DispositionBar kinds={[]} /> },
  ],
  DispositionTable: [
    {
      state: 'disposed and waiting',
      show: () => (
        <DispositionTable
          caption="Dispositions of the gallery"
          rows={[
            {
              reference: 'WG1-LAMPS-LC1-001',
              href: '#row',
              where: '§1 ¶2',
              type: 'TECHNICAL',
              author: 'Demo Member Amber',
              text: 'Say where.',
              proposedChange: 'must say',
              exact: 'should say',
              disposition: 'ACCEPTED',
              rationale: 'On its cover.',
            },
            {
              reference: 'WG1-LAMPS-LC1-002',
              where: '§2',
              type: 'GENERAL',
              author: 'Demo Member Coral',
              text: 'Well said.',
            },
          ]}
        />
      ),
    },
    { state: 'empty', show: () => <DispositionTable caption="No dispositions" rows={[]} /> },
  ],
  FindingList: [
    { state: 'nothing found', show: () => <FindingList findings={[]} /> },
    {
      state: 'something found',
      show: () => (
        <FindingList
          findings={[{ rule: 'SLOT_UNUSED', key: 'slot', itemId: null, values: { total: 40, slot: 60, left: 20 } }]}
        />
      ),
    },
  ],
  MinuteBar: [
    {
      state: 'within its slot',
      show: () => (
        <MinuteBar
          slot={60}
          parts={[
            { id: 'a', title: 'Welcome', minutes: 10 },
            { id: 'b', title: 'Discussion', minutes: 40 },
          ]}
        />
      ),
    },
    { state: 'beyond it', show: () => <MinuteBar slot={60} parts={[{ id: 'c', title: 'Talks', minutes: 75 }]} /> },
  ],
  PartBars: [
    {
      state: 'with a gap',
      show: () => (
        <PartBars
          label="Two goals and a gap"
          room={300}
          bars={[
            { key: '9', name: '9 Industry', says: '2 groups, 3 documents and 1 session', parts: [2, 3, 1] },
            { key: '10', name: '10 Less inequality', says: 'nothing yet', parts: [0, 0, 0] },
            { key: '16', name: '16 Peace', says: '1 document', parts: [0, 1, 0] },
          ]}
        />
      ),
    },
    {
      state: 'wide: in two columns',
      show: () => (
        <div className="pl-table-scroll" role="region" aria-label="The picture of goals" tabIndex={0}>
          <PartBars
            label="Two goals"
            room={800}
            bars={[
              { key: '4', name: '4 Education', says: '40 documents', parts: [0, 40, 0] },
              { key: '5', name: '5 Equality', says: '1 group', parts: [1, 0, 0] },
            ]}
          />
        </div>
      ),
    },
  ],
  PairBars: [
    {
      state: 'pairs, one of them withheld',
      show: () => (
        <PairBars
          label="Asked and answered"
          room={240}
          pairs={[
            {
              key: 'academia',
              name: 'Academia',
              values: [
                { label: 'asked', value: 12 },
                { label: 'answered', value: 7 },
              ],
            },
            {
              key: 'government',
              name: 'Government',
              values: [
                { label: 'asked', value: 9 },
                { label: 'answered', value: null },
              ],
            },
          ]}
        />
      ),
    },
  ],
  DayBars: [
    {
      state: 'four days',
      show: () => (
        <DayBars
          label="Comments a day"
          room={240}
          days={[3, 0, 8, 5].map((count, index) => ({ key: `${index}`, name: `${index + 1} Dec`, count }))}
        />
      ),
    },
  ],
  Circles: [
    {
      state: 'two rows, three columns',
      show: () => (
        <Circles
          label="Comments by group and round"
          room={240}
          columns={['LC1', 'LC2', 'PC1'].map((name) => ({ key: name, name, foot: '12' }))}
          rows={[
            { key: 'a', name: 'Academia', counts: [1, 4, 9] },
            { key: 'g', name: 'Government', counts: [0, 2, 3] },
          ]}
          foot="in all"
        />
      ),
    },
  ],
  Timeline: [
    {
      state: 'every mark and a bar',
      show: () => (
        <div className="pl-table-scroll" role="region" aria-label="The picture of time" tabIndex={0}>
          <Timeline
            label="Milestones of the gallery"
            now={new Date('2026-11-27T00:00:00Z')}
            rows={[
              {
                key: 'row',
                label: 'LAMPS',
                items: [
                  ...LOOKS.map((look, index) => ({
                    key: look,
                    label: look,
                    look,
                    title: look,
                    at: new Date(Date.UTC(2026, 6 + index, 15)).toISOString(),
                  })),
                  {
                    key: 'round',
                    label: 'LC1',
                    look: 'round',
                    title: 'Last call',
                    from: '2026-11-01T00:00:00Z',
                    at: '2026-12-01T00:00:00Z',
                  },
                ],
              },
            ]}
          />
        </div>
      ),
    },
  ],
};
