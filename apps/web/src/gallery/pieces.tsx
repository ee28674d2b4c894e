/** The small pieces of forms, frames and notices. */
import {
  Button,
  Choices,
  Deadline,
  Dialog,
  EmptyState,
  ErrorNotice,
  Field,
  Icon,
  Keys,
  MessagesProvider,
  Notice,
  Pill,
  Skeleton,
  Progress,
  SPLIT,
  Splitter,
  TaskCard,
  TopBar,
  UnmetGuards,
  type IconName,
  type PillTone,
} from '@plenary/ui';
import { useState } from 'react';
import type { State } from './entries';

const UNMET = [
  { guard: 'ALL_DISPOSED' as const, count: 3, path: '#disposed' },
  { guard: 'MINIMUM_DAYS' as const, at: '2026-12-02T12:00:00Z', path: '#days' },
];
const ICONS: readonly IconName[] = [
  'comment',
  'change',
  'link',
  'menu',
  'close',
  'clock',
  'check',
  'arrow',
  'file',
  'upload',
  'download',
  'people',
  'mail',
  'warning',
  'offline',
  'list',
  'moved',
  'search',
];
const PILL_TONES: readonly PillTone[] = [
  'open',
  'accepted',
  'modified',
  'noted',
  'refused',
  'objects',
  'accent',
  'type',
];

function ChosenKind() {
  const [value, setValue] = useState('general');
  return (
    <Choices
      legend="Type"
      name="gallery-type"
      value={value}
      options={['general', 'technical', 'editorial'].map((one) => ({ value: one, label: one }))}
      onChange={setValue}
    />
  );
}

function OpenedDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open the dialog</Button>
      {open ? (
        <Dialog title="A question before the page" onClose={() => setOpen(false)}>
          <p>It holds the focus and gives it back.</p>
          <Button tone="primary" onClick={() => setOpen(false)}>
            Answer
          </Button>
        </Dialog>
      ) : null}
    </>
  );
}

function MovedSplitter() {
  const [value, setValue] = useState<number>(SPLIT.usual);
  return <Splitter label="Share of the first pane" value={value} onChange={setValue} />;
}

export const PIECES: Readonly<Record<string, readonly State[]>> = {
  Button: [
    { state: 'plain', show: () => <Button>Look</Button> },
    {
      state: 'primary, with its keys',
      show: () => (
        <Button tone="primary" keys="C">
          Comment
        </Button>
      ),
    },
    { state: 'quiet', show: () => <Button tone="quiet">Mark as read</Button> },
    { state: 'danger', show: () => <Button tone="danger">Withdraw</Button> },
    { state: 'as a link', show: () => <Button tone="link">Reply</Button> },
    {
      state: 'busy',
      show: () => (
        <Button tone="primary" busy>
          Sending
        </Button>
      ),
    },
    {
      state: 'with an icon alone',
      show: () => (
        <Button tone="quiet" aria-label="Close">
          <Icon name="close" />
        </Button>
      ),
    },
  ],
  Keys: [{ state: 'a key', show: () => <Keys>Ctrl K</Keys> }],
  Icon: [
    {
      state: 'all',
      show: () => (
        <p className="pl-row">
          {ICONS.map((name) => (
            <span key={name}>
              <Icon name={name} /> {name}
            </span>
          ))}
        </p>
      ),
    },
  ],
  Pill: PILL_TONES.map((tone) => ({
    state: tone,
    show: () => (
      <Pill tone={tone} shape="●">
        {tone}
      </Pill>
    ),
  })),
  Field: [
    {
      state: 'required',
      show: () => (
        <Field label="Title" required>
          {(control) => <input {...control} />}
        </Field>
      ),
    },
    {
      state: 'optional, with a hint',
      show: () => (
        <Field label="On behalf of" hint="As it is written on its paper.">
          {(control) => <input {...control} />}
        </Field>
      ),
    },
    {
      state: 'refused',
      show: () => (
        <Field label="What do you want to say?" required fault="Say something.">
          {(control) => <textarea {...control} />}
        </Field>
      ),
    },
    {
      state: 'a choice of many',
      show: () => (
        <Field label="Zone" required>
          {(control) => (
            <select {...control}>
              <option>UTC</option>
              <option>Anywhere on Earth</option>
            </select>
          )}
        </Field>
      ),
    },
  ],
  Choices: [{ state: 'one of three', show: ChosenKind }],
  Dialog: [{ state: 'behind its button', show: OpenedDialog }],
  EmptyState: [
    {
      state: 'with a way on',
      show: () => (
        <EmptyState icon="comment" title="No comments" action={<Button>Comment</Button>}>
          Select words in the text.
        </EmptyState>
      ),
    },
    { state: 'alone', show: () => <EmptyState title="Nothing yet" /> },
  ],
  Skeleton: [{ state: 'lines to come', show: () => <Skeleton lines={3} /> }],
  Notice: (['noted', 'good', 'open', 'refused'] as const).map((tone) => ({
    state: tone,
    show: () => (
      <Notice tone={tone} title="The round has ended.">
        It takes replies until Friday.
      </Notice>
    ),
  })),
  ErrorNotice: [
    {
      state: 'with what to do',
      show: () => <ErrorNotice title="This did not work" action={<Button>Try again</Button>} />,
    },
    { state: 'with unmet conditions', show: () => <ErrorNotice title="Not yet" unmet={UNMET} /> },
  ],
  Progress: [
    {
      state: 'a part is done',
      show: () => (
        <Progress label="Taking in 500 people" phase="Saving" done={125} total={500} onStop={() => undefined} />
      ),
    },
    {
      state: 'not to be counted',
      show: () => (
        <Progress label="Taking in a sheet" phase="Reading the file" done={0} total={0} onStop={() => undefined} />
      ),
    },
    {
      state: 'to be stopped no longer',
      show: () => <Progress label="Taking in 500 people" phase="Saving" done={500} total={500} />,
    },
  ],
  TaskCard: [
    {
      state: 'the second of three steps',
      show: () => (
        <TaskCard
          title="Your first task: bring a text before your group"
          steps={[
            { key: '1', label: 'Open a document from a file of yours', done: true },
            { key: '2', label: 'Open a comment round on it', done: false, href: '#round' },
            { key: '3', label: 'Set a milestone', done: false },
          ]}
          onDismiss={() => undefined}
        />
      ),
    },
    {
      state: 'all of it done',
      show: () => (
        <TaskCard
          title="That was a whole task"
          steps={[{ key: '1', label: 'Open a document from a file of yours', done: true }]}
          onDismiss={() => undefined}
        >
          <p className="pl-muted pl-small">All of it is in the record now.</p>
        </TaskCard>
      ),
    },
  ],
  UnmetGuards: [{ state: 'two', show: () => <UnmetGuards unmet={UNMET} /> }],
  Deadline: [
    {
      state: 'in its zone and in UTC',
      show: () => <Deadline at="2026-11-28T11:59:00Z" zone="Etc/GMT+12" label="closes" />,
    },
    {
      state: 'and where the reader is',
      show: () => (
        <Deadline
          at="2026-11-28T11:59:00Z"
          zone="UTC"
          readerZone="Asia/Tokyo"
          now={new Date('2026-11-26T00:00:00Z')}
          label="closes"
        />
      ),
    },
  ],
  Splitter: [{ state: 'moved by pointer and keys', show: MovedSplitter }],
  TopBar: [
    {
      state: 'the way here, and what can be done',
      show: () => (
        <TopBar crumbs={[{ label: 'WG1', href: '#group' }, { label: 'Lamps that listen' }]}>
          <Button tone="primary">Comment</Button>
        </TopBar>
      ),
    },
  ],
  Frame: [{ state: 'around this screen', show: () => <p>The rail beside this list is one.</p> }],
  MessagesProvider: [
    {
      state: 'another language for a part',
      show: () => (
        <div lang="fr">
          <MessagesProvider locale="fr">
            <Deadline at="2026-11-28T11:59:00Z" zone="UTC" label="ferme" />
          </MessagesProvider>
        </div>
      ),
    },
  ],
};
