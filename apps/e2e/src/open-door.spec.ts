/** A visitor without an account and without JavaScript: reads, comments, confirms, keeps a receipt, and finds the answer. */
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { Browsing } from './support/browser';
import { Server } from './support/server';

const DAY = 24 * 60 * 60 * 1000;
const ADDRESS = 'amal@visitors.example';
const DOCUMENTS = `{ coalition(slug: "is3c") { groups { code documents { code rounds { id code audience state } } } } }`;
const ROUND = `query ($g: String!, $d: String!, $r: String!) { round(coalition: "is3c", group: $g, document: $d, code: $r) { id comments { id disposition { kind } } } }`;

interface Found {
  coalition: {
    groups: {
      code: string;
      documents: { code: string; rounds: { id: string; code: string; audience: string; state: string }[] }[];
    }[];
  };
}

/** A mail server that keeps what it is given. */
async function openSink(): Promise<{
  url: string;
  mailTo(address: string, words: string): Promise<ParsedMail>;
  close(): void;
}> {
  const mails: ParsedMail[] = [];
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error: unknown) => done(error as Error),
      );
    },
  });
  sink.listen(0, '127.0.0.1');
  await once(sink.server, 'listening');
  const { port } = sink.server.address() as AddressInfo;
  const find = (address: string, words: string) =>
    mails.find((mail) => JSON.stringify(mail.to).includes(address) && `${mail.subject} ${mail.text}`.includes(words));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mailTo: async (address, words) => {
      const end = Date.now() + 75_000;
      for (;;) {
        const mail = find(address, words);
        if (mail) return mail;
        if (Date.now() > end) throw new Error(`no mail with "${words}" came to ${address}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    close: () => sink.close(),
  };
}

const linkIn = (mail: ParsedMail, path: string): string =>
  new RegExp(`https?://[^\\s]*${path}[^\\s]*`).exec(mail.text ?? '')?.[0] ?? 'no such link';

describe('the open door', () => {
  let sink: Awaited<ReturnType<typeof openSink>>;
  let server: Server;
  let browsing: Browsing;
  beforeAll(async () => {
    sink = await openSink();
    server = await Server.start({ SMTP_URL: sink.url, MAIL_FROM: 'plenary@coalition.example' });
    browsing = await Browsing.open(server);
  }, 120_000);
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
    sink?.close();
  });

  it('is taken along as a file, answered without a line, and handed in without a script', async () => {
    const secretary = await server.signIn('secretary@demo.example');
    const { coalition } = await secretary.get<Found>(DOCUMENTS);
    const [group, text, round] = coalition.groups
      .flatMap((one) => one.documents.flatMap((two) => two.rounds.map((three) => [one, two, three] as const)))
      .find(([, , { audience, state }]) => audience === 'PUBLIC' && state === 'OPEN')!;
    const address = `/p/is3c/${group.code}/${text.code}/rounds/${round.code}`;
    const folder = mkdtempSync(join(tmpdir(), 'plenary-to-go-'));
    const [file, saved] = [join(folder, 'round.html'), join(folder, 'answer.txt')];
    const online = await browsing.visit({ javaScriptEnabled: false });
    writeFileSync(file, await (await online.page.request.get(`${address}/to-go.html`)).body());

    const away = await browsing.visit({ acceptDownloads: true });
    await away.page.context().setOffline(true);
    await away.page.goto(pathToFileURL(file).href);
    await away.page.getByRole('button', { name: 'Save the answer as a file' }).click();
    await away.page.getByText('are needed first').waitFor();
    await away.page.getByLabel('Your comment').first().fill('Say by when. قُل متى.');
    await away.page.getByLabel('On', { exact: true }).first().selectOption({ index: 2 });
    await away.page.getByLabel('Your name').fill('Amal');
    await away.page.getByLabel('Your mail address').fill('away@visitors.example');
    // Whoever closes it finds her words again.
    await away.page.reload();
    expect(await away.page.getByLabel('Your comment').first().inputValue()).toContain('Say by when.');
    const [download] = await Promise.all([
      away.page.waitForEvent('download'),
      away.page.getByRole('button', { name: 'Save the answer as a file' }).click(),
    ]);
    await download.saveAs(saved);
    expect(away.complaints).toEqual([]);

    await online.page.goto(`${address}/hand-in`);
    await online.page.getByLabel('The saved file').setInputFiles(saved);
    await online.page.getByRole('button', { name: 'Hand it in' }).click();
    await online.page.getByText('One comment is taken.').waitFor();
    const asked = await sink.mailTo('away@visitors.example', '/p/confirm/');
    await online.page.goto(linkIn(asked, '/p/confirm/'));
    await online.page.getByText('Say by when. قُل متى.').waitFor();
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('lets a visitor comment without an account and without JavaScript, and find the answer later', async () => {
    const secretary = await server.signIn('secretary@demo.example');
    const { coalition } = await secretary.get<Found>(DOCUMENTS);
    const places = coalition.groups.flatMap((group) =>
      group.documents.flatMap((document) =>
        document.rounds.map((round) => ({ group: group.code, document: document.code, round })),
      ),
    );
    const place = places.find(({ round }) => round.audience === 'PUBLIC' && round.state === 'OPEN')!;
    const address = `/p/is3c/${place.group}/${place.document}/rounds/${place.round.code}`;
    const { page, complaints } = await browsing.visit({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    let bytes = 0;
    page.on('response', (response) => {
      void response.body().then((body) => (bytes += body.length));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(100_000);
    process.stdout.write(`A public round without a script: ${bytes} bytes in all\n`);

    await page.getByRole('link', { name: 'Comment on paragraph 2', exact: true }).click();
    await page.getByLabel('Your comment').fill('Say by when.\nA year is enough.');
    await page.getByLabel('Your name').fill('أمل من تونس');
    await page.getByLabel('Your mail address').fill(ADDRESS);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();

    const asked = await sink.mailTo(ADDRESS, '/p/confirm/');
    await page.goto(linkIn(asked, '/p/confirm/'));
    await page.getByRole('button', { name: 'This is my comment' }).click();
    const heading = await page.getByRole('heading', { name: 'Your comment is taken as' }).textContent();
    const reference = /[A-Z0-9-]+-\d{3}/.exec(heading ?? '')?.[0] ?? 'no reference';
    const receipt = await sink.mailTo(ADDRESS, `${reference}: your comment`);
    expect(receipt.text).toContain('/p/not-me/');
    const own = linkIn(receipt, '/comments/');
    await page.goto(own);
    await page.getByText('A year is enough.').waitFor();
    await page.getByText('The answers are published together after the round.').waitFor();

    await server.fresh.clock.advance(40 * DAY);
    const later = await server.signIn('assistant@demo.example');
    const { round } = await later.get<{ round: { id: string; comments: { id: string; disposition: unknown }[] } }>(
      ROUND,
      {
        g: place.group,
        d: place.document,
        r: place.round.code,
      },
    );
    const commentIds = round.comments.filter((comment) => !comment.disposition).map(({ id }) => id);
    for (const commentId of commentIds)
      await later.get('mutation ($input: DisposeCommentInput!) { disposeComment(input: $input) { id } }', {
        input: { commentId, number: 0, kind: 'ACCEPTED', rationale: 'The next text says by when.' },
      });
    await later.get('mutation ($id: ID!) { publishReport(roundId: $id) { id } }', { id: round.id });
    const answer = await sink.mailTo(ADDRESS, 'The next text says by when.');
    await page.goto(linkIn(answer, '/comments/'));
    await page.getByText('The next text says by when.').waitFor();
    await page.getByText('Accepted').first().waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
  }, 240_000);

  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 780 } },
  ] as const)(
    'holds nothing against anybody, $colorScheme',
    async (options) => {
      const { page, complaints } = await browsing.visit(options);
      const secretary = await server.signIn('secretary@demo.example');
      const { coalition } = await secretary.get<Found>(DOCUMENTS);
      const found: string[] = [];
      for (const group of coalition.groups)
        for (const text of group.documents)
          for (const round of text.rounds.filter(({ audience }) => audience === 'PUBLIC').slice(0, 1))
            for (const end of ['', '?on=text', '/comments']) {
              if (end === '?on=text' && round.state !== 'OPEN') continue;
              const path = `/p/is3c/${group.code}/${text.code}/rounds/${round.code}${end}`;
              const answer = await page.goto(path);
              if (answer?.status() !== 200) continue;
              const { violations } = await new AxeBuilder({ page })
                .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
                .analyze();
              found.push(
                ...violations.map(
                  ({ id, nodes }) => `${path}: ${id} ${nodes.map(({ html }) => html.slice(0, 80)).join()}`,
                ),
              );
              const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
              if (wide > 0) found.push(`${path}: ${wide} pixels wider than the window`);
            }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});
