/** @jest-environment jsdom */
import { redline, type Block } from '@plenary/document';
import { fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { CommentCard } from './comment-card';
import { Deadline } from './deadline';
import { DispositionTable } from './disposition-table';
import { DocumentView } from './document-view';
import { Choices, Field } from './field';
import { Frame, TopBar } from './frame';
import { EmptyState, ErrorNotice } from './notices';
import { Progress } from './progress';
import { RedlineView } from './redline-view';
import { StageTrack } from './stage-track';

const paragraph = (id: string, text: string): Block => ({ id, kind: 'PARAGRAPH', text });
const comment = {
  id: 'c1',
  reference: 'WG1-IOT-LC1-001',
  type: 'TECHNICAL' as const,
  author: 'Demo Member',
  text: 'Say where.',
  proposedChange: 'must be published',
  exact: 'must be printed',
  submittedAt: '2026-11-24T08:12:00Z',
};

describe('the pieces of a screen', () => {
  it('writes a deadline in its own zone, in UTC and where the reader is', () => {
    const { container } = render(
      <Deadline at="2026-11-28T11:59:00.000Z" zone="Etc/GMT+12" readerZone="Asia/Tokyo" label="closes" />,
    );
    expect(container).toHaveProperty(
      'textContent',
      expect.stringMatching(/closes Fri.*27.*23:59 AoE · Sat.*11:59 UTC · Sat.*20:59 Tokyo \(you\)/),
    );
    expect(container.querySelector('time')!.dateTime).toBe('2026-11-28T11:59:00.000Z');
  });

  it('says how far something has come each quarter, and shows it each time', () => {
    const at = (done: number) => <Progress label="Taking in 100 people" phase="Saving" done={done} total={100} />;
    const { rerender, container } = render(at(3));
    const told = [3, 24, 25, 40, 80, 100].map((done) => {
      rerender(at(done));
      expect(screen.getByRole('progressbar', { name: 'Taking in 100 people' })).toHaveProperty('value', done);
      expect(container.textContent).toContain(`${done} of 100`);
      return screen.getByRole('status').textContent;
    });
    const quarter = (percent: number) => `Saving, ${percent} per cent`;
    expect(told).toEqual(['Saving', 'Saving', quarter(25), quarter(25), quarter(75), quarter(100)]);
  });

  it('stops it by a button, and has none where it can be stopped no longer', () => {
    let stops = 0;
    const stop = () => void (stops += 1);
    const { rerender } = render(<Progress label="Taking" phase="Reading" done={0} total={0} onStop={stop} />);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(stops).toBe(1);
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
    rerender(<Progress label="Taking" phase="Reading" done={0} total={0} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows proposed words against those that stand there', () => {
    const { container } = render(<CommentCard comment={comment} href="#x" />);
    expect(container.querySelector('del')!.textContent).toContain('printed');
    expect(container.querySelector('ins')!.textContent).toContain('published');
  });

  it('says of a carried comment that its words were changed, and shows the old ones', () => {
    render(<CommentCard comment={{ ...comment, placement: { status: 'EDITED', exact: 'must be shown' } }} href="#x" />);
    expect(screen.getByText('The words were changed.')).toBeTruthy();
    expect(screen.getByText('See the old words')).toBeTruthy();
  });

  it('links every condition that is not met to where it is met', () => {
    render(<ErrorNotice title="Not yet" unmet={[{ guard: 'ALL_DISPOSED', count: 3, path: '/desk' }]} />);
    expect(screen.getByRole('link', { name: '3 comments have no disposition' }).getAttribute('href')).toBe('/desk');
  });

  it('marks the stage where a document is', () => {
    render(<StageTrack stages={['DRAFTING', 'LAST_CALL', 'PUBLISHED']} stage="LAST_CALL" />);
    expect(document.querySelector('[aria-current="step"]')!.textContent).toBe('Last call');
  });

  it('reads insertions, deletions and both ends of a move, and folds what is unchanged', () => {
    const still = Array.from({ length: 12 }, (_, index) =>
      paragraph(`s${index}`, `Sentence number ${index} that stays as it is.`),
    );
    const before = [
      paragraph('a', 'The first words of the text.'),
      ...still,
      paragraph('m', 'A paragraph that will stand elsewhere soon.'),
    ];
    const after = [
      paragraph('m', 'A paragraph that will stand elsewhere soon.'),
      paragraph('a', 'The second words of the text.'),
      ...still,
    ];
    const { container } = render(<RedlineView redline={redline(before, after)} />);
    expect(container.querySelector('ins')!.textContent).toContain('second');
    expect(container.querySelectorAll('.pl-redline-note')).toHaveLength(2);
    expect(container.querySelector('details')!.textContent).toContain('unchanged');
  });

  it('opens the drawer by the menu button and closes it by Escape', () => {
    const { container } = render(
      <Frame brand={{ name: 'Example', href: '/' }} sections={[{ items: [{ href: '/a', label: 'A' }] }]} place="/">
        <TopBar crumbs={[{ label: 'Here' }]} />
      </Frame>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    expect(container.querySelector('.pl-rail')!.hasAttribute('data-open')).toBe(true);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(container.querySelector('.pl-rail')!.hasAttribute('data-open')).toBe(false);
  });

  it('has nothing that axe objects to', async () => {
    const { container } = render(
      <Frame
        brand={{ name: 'Example', href: '/' }}
        sections={[{ title: 'Groups', items: [{ href: '/a', label: 'A', code: 'WG1', count: 2, current: true }] }]}
        place="/"
      >
        <TopBar crumbs={[{ label: 'WG1', href: '/a' }, { label: 'Here' }]} />
        <StageTrack stages={['DRAFTING', 'LAST_CALL']} stage="LAST_CALL" />
        <DocumentView
          blocks={[
            { id: 'h', kind: 'HEADING', level: 1, text: 'Title' },
            paragraph('p', 'Words here'),
            { id: 'n', kind: 'NOTE', text: 'Note', label: '1' },
          ]}
          highlights={[{ id: 'c1', start: 6, end: 11 }]}
          imageSource={String}
          interactive
          label="Text"
        />
        <CommentCard comment={comment} href="#x" actions={<button type="button">Reply</button>} />
        <DispositionTable
          caption="Dispositions"
          rows={[{ ...comment, where: '§1 ¶2', disposition: 'ACCEPTED', rationale: 'Done.' }]}
        />
        <Field label="Name" required fault="This is needed.">
          {(control) => <input {...control} />}
        </Field>
        <Choices
          legend="Type"
          name="type"
          value="a"
          options={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ]}
          onChange={() => undefined}
        />
        <EmptyState title="Nothing">Yet.</EmptyState>
      </Frame>,
    );
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
