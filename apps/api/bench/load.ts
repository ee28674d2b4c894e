/**
 * A bounded load on one server of this machine: so many requests from a list, so many at a time, each connection kept
 * open for one run (a server closes what idles while the others have their turn). It reads every byte and parses none, since what the generator burns the servers lack.
 */
import { Agent, request } from 'node:http';
import type { HttpRequest } from './peers';

export interface Loaded {
  seconds: number;
  /** Milliseconds, in ascending order. */
  latencies: number[];
  bytes: number;
}

const LONGEST = 30_000;

export class Load {
  private agent: Agent;

  constructor(
    private readonly port: number,
    private readonly concurrency: number,
  ) {
    this.agent = this.connections();
  }

  private connections(): Agent {
    return new Agent({ keepAlive: true, maxSockets: this.concurrency, maxFreeSockets: this.concurrency });
  }

  ask({ method, path, headers, body }: HttpRequest, keep: true): Promise<string>;
  ask({ method, path, headers, body }: HttpRequest, keep?: false): Promise<number>;
  ask({ method, path, headers, body }: HttpRequest, keep = false): Promise<string | number> {
    return new Promise((done, fail) => {
      const length = body ? { 'content-length': Buffer.byteLength(body) } : {};
      const sent = request(
        { host: '127.0.0.1', port: this.port, agent: this.agent, method, path, headers: { ...headers, ...length } },
        (response) => {
          let bytes = 0;
          const kept: Buffer[] = [];
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
            if (keep) kept.push(chunk);
          });
          response.on('error', fail);
          response.on('end', () => {
            const text = Buffer.concat(kept).toString();
            if (response.statusCode === 200) done(keep ? text : bytes);
            else fail(new Error(`answered ${response.statusCode}: ${text.slice(0, 300)}`));
          });
        },
      );
      sent.setTimeout(LONGEST, () => sent.destroy(new Error('no answer within half a minute')));
      sent.on('error', fail).end(body);
    });
  }

  async run(requests: readonly HttpRequest[]): Promise<Loaded> {
    this.agent.destroy();
    this.agent = this.connections();
    const latencies: number[] = [];
    let next = 0;
    let bytes = 0;
    const began = performance.now();
    await Promise.all(
      Array.from({ length: this.concurrency }, async () => {
        for (let one = requests[next++]; one; one = requests[next++]) {
          const sent = performance.now();
          const read = await this.ask(one);
          bytes += read;
          latencies.push(performance.now() - sent);
        }
      }),
    );
    return { seconds: (performance.now() - began) / 1000, latencies: latencies.sort((a, b) => a - b), bytes };
  }

  close(): void {
    this.agent.destroy();
  }
}
