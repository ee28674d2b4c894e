/**
 * A provider of OpenID Connect as small as one can be, which answers by the book or as hostile as a case wants it: its
 * discovery, its keys and its token endpoint are real, and its sign-in page says yes to everybody.
 */
import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT = { id: 'plenary', secret: 'a secret between the two of them' } as const;

/** How the next answers differ from the book. */
export interface Hostility {
  /** What the discovery document calls its issuer. */
  issuer?: string;
  /** Claims over those of the book; `undefined` leaves one out. */
  claims?: Record<string, unknown>;
  signature?: 'of another key' | 'none' | 'by the client secret';
}

export class FakeIssuer {
  hostility: Hostility = {};
  /** Codes that were handed out, and with what they were asked for. */
  private readonly codes = new Map<string, URLSearchParams>();
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private person = { sub: 'nobody', email: 'nobody@plenary.example', email_verified: true as boolean };

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<FakeIssuer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const issuer = new FakeIssuer(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      void issuer.answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    return issuer;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Somebody says yes on its page: the address to which her browser goes back. */
  approve(location: string, person: { sub: string; email: string; email_verified: boolean }): string {
    const asked = new URL(location).searchParams;
    this.person = person;
    const code = createHash('sha256').update(String(asked)).digest('hex');
    this.codes.set(code, asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    return back.pathname + back.search;
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const path = new URL(request.url ?? '/', this.url).pathname;
    if (path === '/.well-known/openid-configuration') return { status: 200, body: this.discovery() };
    if (path === '/keys') {
      const jwk = this.keys.publicKey.export({ format: 'jwk' });
      return { status: 200, body: { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] } };
    }
    if (path !== '/token') return { status: 404, body: {} };
    let body = '';
    for await (const part of request) body += String(part);
    const given = new URLSearchParams(body);
    const asked = this.codes.get(given.get('code') ?? '');
    this.codes.delete(given.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    const basic = `Basic ${Buffer.from(`${CLIENT.id}:${encodeURIComponent(CLIENT.secret)}`).toString('base64')}`;
    const isClient = given.get('client_secret') === CLIENT.secret || request.headers.authorization === basic;
    if (
      !asked ||
      !isClient ||
      asked.get('code_challenge_method') !== 'S256' ||
      asked.get('code_challenge') !== challenge
    )
      return { status: 400, body: { error: 'invalid_grant' } };
    const answer = { access_token: 'opaque', token_type: 'Bearer', expires_in: 60, id_token: this.idToken(asked) };
    return { status: 200, body: answer };
  }

  private discovery(): object {
    return {
      issuer: this.hostility.issuer ?? this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  private idToken(asked: URLSearchParams): string {
    const { signature, claims } = this.hostility;
    const now = Math.floor(Date.now() / 1000);
    const alg = signature === 'none' ? 'none' : signature === 'by the client secret' ? 'HS256' : 'RS256';
    const book = { iss: this.url, aud: CLIENT.id, iat: now, exp: now + 60, nonce: asked.get('nonce') };
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const words = `${part({ alg, kid: 'one', typ: 'JWT' })}.${part({ ...book, ...this.person, ...claims })}`;
    const by = (key: KeyObject): string => createSign('RSA-SHA256').update(words).sign(key, 'base64url');
    if (signature === 'none') return `${words}.`;
    if (signature === 'by the client secret')
      return `${words}.${createHmac('sha256', CLIENT.secret).update(words).digest('base64url')}`;
    return `${words}.${by(signature === 'of another key' ? this.otherKeys.privateKey : this.keys.privateKey)}`;
  }
}
