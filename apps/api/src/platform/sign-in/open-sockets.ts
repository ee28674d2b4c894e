/**
 * The sockets that are open, by the sign-in they were opened with. A sign-in that ends, by whichever process and for
 * whatever reason, closes its sockets; the browser comes back as whoever it still is. A look at all of them every few
 * minutes finds what ran out by itself, and what was called out while nobody listened.
 */
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Listener } from '@plenary/database';
import { listen } from '@plenary/database';
import type { IncomingHttpHeaders } from 'node:http';
import { Database } from '../database';
import { log } from '../log';
import { SIGN_IN } from './contexts';
import type { SignIn } from './sign-in';

const CHANNEL = 'plenary_sign_ins';
const LOOK_EVERY = 5 * 60_000;
/** The code for a socket whose sign-in has ended: the client may come back, as somebody else or as nobody. */
const SIGN_IN_ENDED = 4403;

/** What a socket has to offer: graphql-ws hands it over as a plain object. */
export interface OpenSocket {
  close(code: number, reason: string): void;
  once(event: 'close', listener: () => void): unknown;
}

@Injectable()
export class OpenSockets implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly bySignIn = new Map<string, Set<OpenSocket>>();
  private listener: Listener | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.listener = await listen(this.database.url, CHANNEL, (id) => this.close(id), {
      onReconnect: () => void this.look(),
    });
    this.timer = setInterval(() => void this.look(), LOOK_EVERY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.listener?.close();
  }

  /** Remembers a socket with its sign-in; a visitor's has none and stays open. */
  async admit(socket: OpenSocket, { cookie }: IncomingHttpHeaders): Promise<void> {
    if (!cookie) return;
    const found = await this.signIn.api.getSession({ headers: new Headers({ cookie }) });
    if (!found) return;
    const { id } = found.session;
    const open = this.bySignIn.get(id) ?? new Set();
    this.bySignIn.set(id, open.add(socket));
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0 && this.bySignIn.get(id) === open) this.bySignIn.delete(id);
    });
    // It may have ended between the question and the remembering, when nothing was there to be closed.
    if (!(await this.living([id])).has(id)) this.close(id);
  }

  private close(id: string): void {
    for (const socket of this.bySignIn.get(id) ?? []) socket.close(SIGN_IN_ENDED, 'The sign-in has ended.');
    this.bySignIn.delete(id);
  }

  private async look(): Promise<void> {
    const ids = [...this.bySignIn.keys()];
    if (ids.length === 0) return;
    try {
      const living = await this.living(ids);
      for (const id of ids) if (!living.has(id)) this.close(id);
    } catch (error) {
      log.warn({ err: error }, 'whose sign-ins have ended could not be read');
    }
  }

  private async living(ids: string[]): Promise<Set<string>> {
    const rows = await this.database.prisma.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM sign_in."session" WHERE "id" = ANY (${ids}) AND "expiresAt" > now()`;
    return new Set(rows.map(({ id }) => id));
  }
}
