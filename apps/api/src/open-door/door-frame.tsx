/** The page around everything at the open door: no script, no cookie, nothing from elsewhere. */
import { paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { MessagesProvider } from '@plenary/ui';
import { AlternateLinks, LanguageLinks } from '../platform/public-html';
import type { ReactNode } from 'react';

export interface Where {
  coalition: string;
  coalitionName: string;
  /** Absent where the page is the coalition's and no group's. */
  group?: { code: string; title: string };
}

interface DoorFrameProps {
  messages: Messages;
  styles: readonly string[];
  title: string;
  where?: Where;
  /** Pages behind mailed links are nobody else's. */
  indexed?: boolean;
  /** The address of an Atom feed. */
  feed?: string;
  children: ReactNode;
}

export function DoorFrame({ messages, styles, title, where, indexed = false, feed, children }: DoorFrameProps) {
  return (
    <html lang={messages.locale} dir={messages.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {indexed ? null : <meta name="robots" content="noindex" />}
        <title>{title}</title>
        {feed ? <link rel="alternate" type="application/atom+xml" href={feed} /> : null}
        {indexed ? <AlternateLinks /> : null}
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body className="door">
        <MessagesProvider locale={messages.locale}>
          <header className="door-head">
            {where ? (
              <p>
                <a href={paths.publicCoalition(where.coalition)}>{where.coalitionName}</a>
                {where.group ? (
                  <>
                    {' / '}
                    <a href={paths.group(where.coalition, where.group.code)}>
                      {where.group.code} {where.group.title}
                    </a>
                  </>
                ) : null}
              </p>
            ) : (
              <p>Plenary</p>
            )}
          </header>
          <main>{children}</main>
          <footer className="door-foot">
            <LanguageLinks messages={messages} />
          </footer>
        </MessagesProvider>
      </body>
    </html>
  );
}
