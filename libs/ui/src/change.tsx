/** Words that came in or were taken out: seen by line and colour, and said to those who hear them. */
import type { ReactNode } from 'react';
import { useMessages } from './messages/messages-provider';

interface ChangeProps {
  op: 'INSERT' | 'DELETE';
  children: ReactNode;
}

/** What was taken out is on the page and no part of the text: nothing is counted in it, and nobody can comment on it. */
export function Change({ op, children }: ChangeProps) {
  const { t } = useMessages();
  const Tag = op === 'INSERT' ? 'ins' : 'del';
  return (
    <Tag data-decor={op === 'DELETE' ? '' : undefined}>
      <span className="pl-visually-hidden" data-decor="">
        {t(op === 'INSERT' ? 'redline.begin.insert' : 'redline.begin.delete')}{' '}
      </span>
      {children}
      <span className="pl-visually-hidden" data-decor="">
        {' '}
        {t('redline.end')}
      </span>
    </Tag>
  );
}
