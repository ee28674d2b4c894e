/** The text alone as one HTML file that needs nothing else: no style sheet, no script, no address. */
import type { Document } from '@plenary/database';
import type { Block } from '@plenary/document';
import { DocumentView, MessagesProvider } from '@plenary/ui';
import { paths } from '@plenary/domain';

export function DownloadPage({
  document,
  blocks,
}: {
  document: Pick<Document, 'id' | 'title' | 'lang' | 'dir'>;
  blocks: Block[];
}) {
  return (
    <html lang={document.lang} dir={document.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{document.title}</title>
      </head>
      <body>
        <MessagesProvider locale="en">
          <DocumentView
            blocks={blocks}
            lang={document.lang}
            dir={document.dir}
            numbers={false}
            imageSource={(hash) => paths.file(document.id, hash)}
          />
        </MessagesProvider>
      </body>
    </html>
  );
}
