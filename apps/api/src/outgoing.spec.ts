/**
 * Where the server itself connects to: a mail server, a database and an organisation's provider, each named by whoever
 * configures it, and nothing that somebody writes. What could connect is looked for in the sources, so that a new way
 * out is thought about; what people give is tried on a server that counts who comes.
 */
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { newId } from './platform/new-id';
import { MUTATIONS, base64 } from './testing/acts';
import { plant } from './testing/plant';
import type { World } from './testing/world';
import { createWorld } from './testing/world';

const ROOT = resolve(import.meta.dirname, '../../..');
const CONNECTS =
  /\bfetch\(|\bnew WebSocket\(|\bXMLHttpRequest\b|\bcreateTransport\(|\bnew (?:pg\.)?(?:Pool|Client)\(|from '(?:node:)?(?:https?|net|tls|dgram|dns|http2)(?:\/promises)?'|from '(?:undici|axios|got|node-fetch)'|\bnew PgBoss\(|\bgenericOAuth\(/g;

/** Each way out, and who says whereto. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  'apps/api/src/platform/outbox/postman.ts: createTransport(': 'SMTP_URL',
  'apps/api/src/platform/outbox/postman.ts: new PgBoss(': 'DATABASE_URL',
  'apps/api/src/platform/sign-in/provider.ts: genericOAuth(': 'OIDC_ISSUER, and what its own document names',
  'libs/database/src/connection.ts: new pg.Client(': 'DATABASE_URL',
  'libs/database/src/connection.ts: new pg.Pool(': 'DATABASE_URL',
};

function sources(folder: string): string[] {
  return readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|\/testing\/|\/generated\/|\.fixture\./.test(file));
}

describe('the server', () => {
  it('has these ways out and no other', () => {
    const files = [
      'apps/api/src',
      'libs/database/src',
      'libs/document/src',
      'libs/domain/src',
      'libs/formats/src',
    ].flatMap(sources);
    const found = files.flatMap((file) => {
      const text = readFileSync(resolve(ROOT, file), 'utf8').replace(/^import type .*$/gm, '');
      return [...new Set([...text.matchAll(CONNECTS)].map(([word]) => `${file}: ${word}`))];
    });
    expect(found.sort()).toEqual(Object.keys(WAYS_OUT).sort());
  });

  describe('asked for an address of somebody else', () => {
    let world: World;
    let trap: Server;
    let at: string;
    let came = 0;
    beforeAll(async () => {
      world = await createWorld();
      trap = createServer((_request, response) => {
        came += 1;
        response.end('secret');
      }).listen(0, '127.0.0.1');
      await once(trap, 'listening');
      at = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      trap.close();
      await world.close();
    });

    it.each<[string, (to: string) => { name: string; text: string }]>([
      ['a picture of Markdown', (to) => ({ name: 'a.md', text: `# A\n\n![x](${to}/x.png) <${to}/>\n` })],
      [
        'HTML that fetches',
        (to) => ({
          name: 'a.html',
          text: `<h1>A</h1><p>B<img src="${to}/x.png"><link rel=stylesheet href="${to}/x.css"><iframe src="${to}/"></iframe><script src="${to}/x.js"></script></p>`,
        }),
      ],
      [
        'an entity of XML in HTML',
        (to) => ({
          name: 'a.html',
          text: `<!DOCTYPE html SYSTEM "${to}/x.dtd" [<!ENTITY x SYSTEM "${to}/x">]><p>&x;</p>`,
        }),
      ],
    ])('goes nowhere for %s, when it is read and when it is printed', async (_name, file) => {
      const coalition = await world.coalition();
      const { name, text } = file(at);
      const documentId = newId();
      const input = {
        ...{ documentId, groupId: coalition.groups.WG1, kindId: Object.values(coalition.kinds)[0], code: 'SSRF' },
        file: { name, base64: base64(text) },
      };
      await world.people.chair.client.ask(MUTATIONS.openDocument, { input });
      for (const ending of ['html', 'md', 'docx', 'pdf'])
        await fetch(`${world.origin}/files/c/${coalition.slug}/WG1/d/SSRF/revisions/1.${ending}`, {
          headers: { cookie: world.people.chair.client.cookie ?? '' },
        });
      expect(came).toBe(0);
    });

    it('goes nowhere for a link in a comment, as it is shown and as it is exported', async () => {
      const coalition = await world.coalition();
      const planted = await plant(world, coalition, {
        stage: 'LAST_CALL',
        visibility: 'PUBLIC',
        audience: 'PUBLIC',
        round: 'OPEN',
      });
      const input = {
        commentId: newId(),
        roundId: planted.roundId,
        type: 'GENERAL',
        text: `See ${at}/x and <img src="${at}/y">`,
        anchor: { kind: 'DOCUMENT' },
      };
      await world.people.member.client.ask(MUTATIONS.makeComment, { input });
      for (const path of [
        `/p/${coalition.slug}/WG1/${planted.code}/rounds/LC1/comments`,
        `/files/c/${coalition.slug}/WG1/d/${planted.code}/record.zip`,
      ])
        await fetch(world.origin + path, { headers: { cookie: world.people.chair.client.cookie ?? '' } });
      expect(came).toBe(0);
    });

    it('goes nowhere for a header that says where we are', async () => {
      for (const header of ['host', 'x-forwarded-host', 'x-original-url', 'x-rewrite-url', 'forwarded'])
        await new Promise<void>((done, fail) => {
          const sent = request(`${world.origin}/api/auth/sign-in/magic-link`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', [header]: at.replace('http://', '') },
          });
          sent.on('response', (response) => response.resume().on('end', done)).on('error', fail);
          sent.end('{"email":"member@plenary.example"}');
        });
      expect(came).toBe(0);
      const mails = await world.application.database.prisma.outboxMail.findMany({
        where: { address: 'member@plenary.example' },
      });
      expect(mails.filter(({ text }) => text.includes(at))).toEqual([]);
    });
  });
});
