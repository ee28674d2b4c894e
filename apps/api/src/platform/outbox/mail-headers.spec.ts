/** What leaves by mail, as a mail server gets it: whatever people called themselves and their texts, it adds no header and no recipient. */
import { simpleParser } from 'mailparser';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Application } from '../../application';
import type { World } from '../../testing/world';
import { createWorld, serve } from '../../testing/world';
import { newId } from '../new-id';
import { Postman } from './postman';
import { post } from './outbox';

interface Delivered {
  to: string[];
  raw: string;
}

/** What would end a header's line, and what would follow. */
const HOSTILE = [
  'Round\r\nBcc: evil@evil.example',
  'Round\nBcc: evil@evil.example',
  'Round\rBcc: evil@evil.example',
  'Round\u2028Bcc: evil@evil.example',
  'Round\u0000\r\n\r\n<script>alert(1)</script>',
  'Round\r\n Content-Type: text/html',
  'Round%0d%0aBcc: evil@evil.example',
  `${'x'.repeat(2_000)}\r\nBcc: evil@evil.example`,
  '=?utf-8?Q?Round=0D=0ABcc=3A_evil=40evil.example?=',
  'دعوة\r\nBcc: evil@evil.example',
];
/** Every header that a mail of ours has. */
const HEADERS = [
  'auto-submitted',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'message-id',
  'mime-version',
  'subject',
  'to',
];

describe('a mail', () => {
  let world: World;
  let sink: SMTPServer;
  let sender: { application: Application };
  const delivered: Delivered[] = [];

  beforeAll(async () => {
    world = await createWorld();
    sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          delivered.push({ to, raw: Buffer.concat(parts).toString('utf8') });
          done();
        });
      },
    });
    sink.listen(0, '127.0.0.1');
    await once(sink.server, 'listening');
    const { port } = sink.server.address() as AddressInfo;
    sender = await serve({
      DATABASE_URL: world.fresh.url,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'plenary@coalition.example',
    });
    await world.application.database.prisma.outboxMail.updateMany({ data: { state: 'SENT' } });
  });
  afterAll(async () => {
    await sender.application.close();
    sink.close();
    await world.close();
  });

  /** Sends what waits, and answers what came. */
  const send = async (): Promise<Delivered[]> => {
    const from = delivered.length;
    await sender.application.nest.get(Postman).sendPending();
    return delivered.slice(from);
  };
  const isPlain = async ({ to, raw }: Delivered, address: string): Promise<void> => {
    const mail = await simpleParser(raw);
    expect(to).toEqual([address]);
    const [head = ''] = raw.split('\r\n\r\n');
    const names = head.split('\r\n').flatMap((line) => /^([^\s:]+):/.exec(line)?.[1]?.toLowerCase() ?? []);
    expect(names.sort()).toEqual(HEADERS);
    expect(mail.html).toBe(false);
    expect(mail.subject ?? '').not.toMatch(/[\r\n]/);
  };

  it.each(HOSTILE)('keeps its headers where its subject is %j', async (subject) => {
    const address = 'reader@people.example';
    const { database } = sender.application;
    await database.transaction((tx) => post(tx, [{ address, cause: newId(), subject, text: 'Words.' }]));
    const [mail] = await send();
    await isPlain(mail!, address);
  });

  it.each(HOSTILE)('keeps them where the row in the outbox itself says %j', async (subject) => {
    const address = 'reader@people.example';
    const { database } = sender.application;
    const row = {
      id: newId(),
      address,
      cause: newId(),
      text: subject.replaceAll('\u0000', ''),
      state: 'PENDING' as const,
    };
    await database.prisma.outboxMail.create({
      data: { ...row, subject: subject.replaceAll('\u0000', ''), createdAt: await database.now() },
    });
    const [mail] = await send();
    await isPlain(mail!, address);
  });

  it('holds words as words: no text of it is read as markup', async () => {
    const address = 'reader@people.example';
    const { database } = sender.application;
    const text = '<img src=x onerror=alert(1)> <a href="javascript:alert(1)">Press</a>';
    await database.transaction((tx) => post(tx, [{ address, cause: newId(), subject: 'Words', text }]));
    const [mail] = await send();
    await isPlain(mail!, address);
    const parsed = await simpleParser(mail!.raw);
    expect(parsed.headers.get('content-type')).toMatchObject({ value: 'text/plain' });
    expect(parsed.text).toContain(text);
    expect(parsed.attachments).toEqual([]);
  });

  it.each(['victim@people.example, evil@evil.example', 'victim@people.example\r\nBcc: evil@evil.example'])(
    'goes to nobody beside its address: %j',
    async (address) => {
      const { database } = sender.application;
      await database.transaction((tx) => post(tx, [{ address, cause: newId(), subject: 'Words', text: 'Words.' }]));
      for (const { to } of await send()) expect(to).not.toContain('evil@evil.example');
      await database.prisma.outboxMail.updateMany({ where: { address }, data: { state: 'SENT' } });
    },
  );
});
