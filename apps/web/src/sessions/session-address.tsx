/** The parts of a session's address, and the bar on top of its screens. */
import { paths } from '@plenary/domain';
import { TopBar, useMessages } from '@plenary/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';

export interface SessionAddress extends Record<string, string> {
  coalition: string;
  meeting: string;
  code: string;
}

export function useSessionAddress(): SessionAddress {
  const { coalition = '', meeting = '', session = '' } = useParams();
  return { coalition, meeting, code: session };
}

interface SessionBarProps {
  address: SessionAddress;
  title: string;
  here?: string;
  children?: ReactNode;
}

export function SessionBar({ address, title, here, children }: SessionBarProps) {
  const { t } = useMessages();
  const { coalition, meeting, code } = address;
  return (
    <TopBar
      crumbs={[
        { label: t('sessions.title'), href: paths.sessions(coalition) },
        { label: title, ...(here ? { href: paths.session(coalition, meeting, code) } : {}) },
        ...(here ? [{ label: here }] : []),
      ]}
    >
      {children}
    </TopBar>
  );
}
