/** A text as it is read, its changes, and what stands beside it. */
import { changedText, redline, type Block } from '@plenary/document';
import {
  BlockText,
  CommentCard,
  DocumentView,
  Margin,
  PassageRedline,
  Pieces,
  ProposedChange,
  RedlineSummaryLine,
  RedlineView,
  Tombstone,
  type CommentCardComment,
} from '@plenary/ui';
import { useRef } from 'react';
import type { State } from './entries';

const BLOCKS: Block[] = [
  { id: 'h', kind: 'HEADING', level: 2, text: 'What we ask' },
  {
    id: 'p',
    kind: 'PARAGRAPH',
    text: 'A lamp that listens should say so, on the lamp.',
    marks: [{ kind: 'STRONG', start: 2, end: 6 }],
  },
  { id: 'l1', kind: 'LIST_ITEM', text: 'Show it.', list: { key: 'list', ordered: false, level: 0 } },
  { id: 'l2', kind: 'LIST_ITEM', text: 'Keep it shown.', list: { key: 'list', ordered: false, level: 0 } },
  { id: 'q', kind: 'QUOTE', text: 'A booklet is no light.' },
  { id: 'c', kind: 'CODE', text: 'lamp --listen=off' },
  { id: 'n', kind: 'NOTE', text: 'Counted in a shop.', label: '1' },
] as Block[];
const LATER: Block[] = BLOCKS.map((block) =>
  block.id === 'p' ? { ...block, text: 'A lamp that listens must say so, on its cover.', marks: [] } : block,
);
const ARABIC: Block[] = [
  { id: 'ah', kind: 'HEADING', level: 2, text: 'ما نطلبه' },
  { id: 'ap', kind: 'PARAGRAPH', text: 'على المصباح الذي يستمع أن يُظهر ذلك.' },
];
const source = (): string => 'data:,';

const COMMENT: CommentCardComment = {
  id: 'gallery-1',
  reference: 'WG1-LAMPS-LC1-001',
  type: 'TECHNICAL',
  author: 'Demo Member Amber',
  from: 'Example Standards Institute · Technical Community · South Asia',
  text: 'Say where on the lamp.',
  submittedAt: '2026-11-24T08:12:00Z',
};
const card = (id: string, more: Partial<CommentCardComment>): CommentCardComment => ({
  ...COMMENT,
  ...more,
  id: `gallery-${id}`,
});
const MODERATION = {
  reason: 'It names a private address.',
  moderatedAt: '2026-11-24T09:11:00Z',
  moderatedBy: { name: 'Demo Secretary Cedar' },
};

function Beside() {
  const text = useRef<HTMLDivElement>(null);
  return (
    <div ref={text}>
      <Margin
        items={[{ id: 'in-margin', node: <CommentCard comment={card('in-margin', {})} href="#card" /> }]}
        activeId={null}
        text={text}
        label="Comments in a list"
        listed
      />
    </div>
  );
}

export const TEXTS: Readonly<Record<string, readonly State[]>> = {
  BlockText: [
    {
      state: 'marks and links',
      show: () => (
        <p>
          <BlockText block={BLOCKS[1]!} />
        </p>
      ),
    },
    {
      state: 'with comments on it',
      show: () => (
        <p>
          <BlockText
            block={BLOCKS[1]!}
            highlights={[
              { id: 'c1', start: 2, end: 19 },
              { id: 'c2', start: 14, end: 33, active: true },
            ]}
          />
        </p>
      ),
    },
  ],
  DocumentView: [
    {
      state: 'read and commented',
      show: () => (
        <DocumentView
          blocks={BLOCKS}
          highlights={[{ id: 'c1', start: 14, end: 19 }]}
          commentsLabel={(count) => `${count} comments`}
          imageSource={source}
          interactive
          numbers
          label="A text"
        />
      ),
    },
    {
      state: 'with its changes, and a comment on some of them',
      show: () => (
        <DocumentView
          blocks={LATER}
          highlights={[{ id: 'c1', start: 14, end: 40 }]}
          imageSource={source}
          numbers
          changes={changedText(redline(BLOCKS, LATER))}
          label="A text with its changes"
        />
      ),
    },
    {
      state: 'right to left, in its own language',
      show: () => (
        <DocumentView blocks={ARABIC} lang="ar" dir="rtl" imageSource={source} numbers label="An Arabic text" />
      ),
    },
  ],
  PassageRedline: [
    { state: 'words changed', show: () => <PassageRedline before="should say so" after="must say so at once" /> },
  ],
  Pieces: [
    {
      state: 'kept, taken out, put in',
      show: () => (
        <p>
          <Pieces
            pieces={[
              { op: 'SAME', text: 'It ' },
              { op: 'DELETE', text: 'should ' },
              { op: 'INSERT', text: 'must ' },
            ]}
          />
        </p>
      ),
    },
  ],
  RedlineView: [
    { state: 'as one text', show: () => <RedlineView redline={redline(BLOCKS, LATER)} label="A redline" /> },
    {
      state: 'side by side',
      show: () => <RedlineView redline={redline(BLOCKS, LATER)} label="A redline in two columns" sideBySide />,
    },
  ],
  RedlineSummaryLine: [
    {
      state: 'one change',
      show: () => (
        <p>
          <RedlineSummaryLine redline={redline(BLOCKS, LATER)} />
        </p>
      ),
    },
  ],
  CommentCard: [
    { state: 'new and alone', show: () => <CommentCard comment={card('plain', {})} href="#card" /> },
    {
      state: 'being read',
      show: () => <CommentCard comment={card('active', {})} href="#card" active onWords={() => undefined} />,
    },
    {
      state: 'with words proposed, on behalf of somebody, late',
      show: () => (
        <CommentCard
          comment={card('change', {
            exact: 'should say',
            proposedChange: 'must say',
            onBehalfOf: 'Example Lamps',
            late: true,
          })}
          href="#card"
        />
      ),
    },
    {
      state: 'joint, to a question',
      show: () => (
        <CommentCard
          comment={card('joint', {
            jointOf: { name: 'Example Consumers Forum' },
            question: { number: 2, text: 'Is the light enough?' },
          })}
          href="#card"
        />
      ),
    },
    {
      state: 'answered',
      show: () => (
        <CommentCard
          comment={card('answered', {
            disposition: { kind: 'ACCEPTED', rationale: 'On its cover.' },
            editedAt: '2026-11-24T09:00:00Z',
          })}
          href="#card"
        />
      ),
    },
    {
      state: 'carried into a later revision',
      show: () => (
        <CommentCard
          comment={card('carried', { exact: 'should say so', placement: { status: 'EDITED', exact: 'must say so' } })}
          href="#card"
        />
      ),
    },
    {
      state: 'stands nowhere any more',
      show: () => (
        <CommentCard
          comment={card('orphan', { exact: 'on page 31', placement: { status: 'ORPHANED' } })}
          href="#card"
        />
      ),
    },
    {
      state: 'withdrawn',
      show: () => <CommentCard comment={card('withdrawn', { withdrawn: true, text: '' })} href="#card" />,
    },
    {
      state: 'withheld',
      show: () => <CommentCard comment={card('withheld', { text: '', moderation: MODERATION })} href="#card" />,
    },
  ],
  ProposedChange: [
    { state: 'instead of words', show: () => <ProposedChange exact="should say" proposed="must say" /> },
    { state: 'without words', show: () => <ProposedChange proposed="A new sentence." /> },
  ],
  Tombstone: [
    { state: 'for everybody', show: () => <Tombstone moderation={MODERATION} read={false} /> },
    {
      state: 'for who may still read it',
      show: () => <Tombstone moderation={{ ...MODERATION, moderatedBy: null }} read />,
    },
  ],
  Margin: [{ state: 'as a list, where there is no room beside the text', show: Beside }],
};
