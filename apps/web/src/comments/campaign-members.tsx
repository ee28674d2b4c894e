/** Those who say what the card says: a campaign is read once, and each of its people is there by name and reference. */
import { Button, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { affiliationLine } from '../platform/affiliation';
import type { ReadComment } from './comment-places';
import styles from './comments.module.css';

const FIRST = 20;

interface CampaignMembersProps {
  /** All of them, the card's own among them. */
  members: readonly ReadComment[];
  activeId: string | null;
}

export function CampaignMembers({ members, activeId }: CampaignMembersProps) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const named = members.findIndex(({ id }) => id === activeId) > 0;
  const [open, setOpen] = useState(named);
  if (named && !open) setOpen(true);
  const people = new Set(members.map(({ author }) => author.id)).size;
  const shown = all || named ? members : members.slice(0, FIRST);
  return (
    <details className={styles.campaign} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('comment.campaign', { count: people })}</summary>
      {open ? (
        <ul>
          {shown.map((member, index) => (
            <li
              key={member.id}
              tabIndex={-1}
              data-active={(member.id === activeId && index > 0) || undefined}
              {...(index > 0 ? { id: `comment-${member.id}` } : {})}
            >
              <span>
                {member.author.name} <span className="pl-muted">{affiliationLine(member.affiliation)}</span>
              </span>
              <a className="pl-card-reference" href={`?comment=${encodeURIComponent(member.reference)}`}>
                {member.reference}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {open && shown.length < members.length ? (
        <Button tone="link" onClick={() => setAll(true)}>
          {t('comment.campaignAll', { count: members.length })}
        </Button>
      ) : null}
    </details>
  );
}
