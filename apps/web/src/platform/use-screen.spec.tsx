/** @jest-environment jsdom */
import { act, render, renderHook, screen } from '@testing-library/react';
import { startTransition, StrictMode, Suspense, use, useState, type ReactNode } from 'react';
import { Client, createRequest, fetchExchange, gql, Provider, type TypedDocumentNode } from 'urql';
import { holdAnswers } from './first-answers';
import { useAsk } from './use-screen';

const WHERE = gql`
  query Where($document: String!) {
    stage(document: $document)
  }
` as TypedDocumentNode<{ stage: string }, { document: string }>;

/** A server whose answers are given by hand, in any order. */
class ByHand {
  readonly asked: { document: string; gone: boolean; answer(status: number, body: unknown): void }[] = [];
  readonly client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: (_, init) =>
      new Promise((resolve, reject) => {
        const { variables } = JSON.parse(String(init?.body)) as { variables: { document: string } };
        const one = {
          document: variables.document,
          gone: false,
          answer: (status: number, body: unknown) =>
            resolve({
              status,
              ok: status < 400,
              statusText: String(status),
              headers: new Headers({ 'content-type': 'application/json' }),
              text: () => Promise.resolve(JSON.stringify(body)),
            } as Response),
        };
        init?.signal?.addEventListener('abort', () => {
          one.gone = true;
          reject(new DOMException('gone', 'AbortError'));
        });
        this.asked.push(one);
      }),
  });

  readonly around = ({ children }: { children: ReactNode }) => <Provider value={this.client}>{children}</Provider>;

  async tell(index: number, stage: string): Promise<void> {
    await act(async () => {
      this.asked[index]?.answer(200, { data: { stage } });
      await settled();
    });
  }
}

const settled = () => new Promise((done) => setTimeout(done, 10));

describe('what a screen asks', () => {
  const ask = async (server: ByHand) => {
    const hook = renderHook(({ document }) => useAsk(WHERE, { document }), {
      wrapper: server.around,
      initialProps: { document: 'IOT' },
    });
    await act(settled);
    return hook;
  };

  it('ends with what was true after it was asked again, though the first answer is still on the way', async () => {
    const server = new ByHand();
    const { result } = await ask(server);
    expect(result.current.loading).toBe(true);
    await act(async () => {
      result.current.refresh();
      await settled();
    });
    expect(server.asked.map(({ gone }) => gone)).toEqual([true, false]);
    await server.tell(0, 'LAST_CALL');
    await server.tell(1, 'CHAIR_GO_AHEAD');
    expect(result.current).toMatchObject({ data: { stage: 'CHAIR_GO_AHEAD' }, loading: false, fault: null });
  });

  it('keeps what stands while the next question is on the way, and when the line fails', async () => {
    const server = new ByHand();
    const { result, rerender } = await ask(server);
    await server.tell(0, 'LAST_CALL');
    await act(async () => {
      result.current.refresh();
      await settled();
    });
    expect(result.current).toMatchObject({ data: { stage: 'LAST_CALL' }, loading: false });
    await act(async () => {
      server.asked[1]?.answer(502, 'no gateway');
      await settled();
    });
    expect(result.current).toMatchObject({ data: { stage: 'LAST_CALL' }, fault: null });
    rerender({ document: 'LABEL' });
    await act(settled);
    expect(result.current).toMatchObject({ data: { stage: 'LAST_CALL' }, loading: false });
    await act(async () => {
      server.asked[2]?.answer(502, 'no gateway');
      await settled();
    });
    expect(result.current.data).toBeUndefined();
    expect(result.current.fault?.code).toBe('NETWORK');
  });

  it('takes away what one may no longer see', async () => {
    const server = new ByHand();
    const { result } = await ask(server);
    await server.tell(0, 'LAST_CALL');
    await act(async () => {
      result.current.refresh();
      await settled();
    });
    await act(async () => {
      server.asked[1]?.answer(200, { errors: [{ message: 'gone', extensions: { code: 'NOT_FOUND' } }] });
      await settled();
    });
    expect(result.current.data).toBeUndefined();
    expect(result.current.fault?.code).toBe('NOT_FOUND');
  });

  it('draws what came with the page once', async () => {
    const data = { stage: 'LAST_CALL' };
    const held = holdAnswers({ [createRequest(WHERE, { document: 'IOT' }).key]: { data } });
    const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [held.exchange] });
    const drawn: unknown[] = [];
    renderHook(() => drawn.push(useAsk(WHERE, { document: 'IOT' }).data), {
      wrapper: ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>,
    });
    await act(settled);
    expect(drawn).toEqual([data]);
  });

  it('asks nothing while it pauses', async () => {
    const server = new ByHand();
    const { result, rerender } = renderHook(({ pause }) => useAsk(WHERE, { document: 'IOT' }, pause), {
      wrapper: server.around,
      initialProps: { pause: true },
    });
    await act(settled);
    expect(server.asked).toHaveLength(0);
    expect(result.current.loading).toBe(false);
    rerender({ pause: false });
    await act(settled);
    await server.tell(0, 'DRAFTING');
    expect(result.current.data).toEqual({ stage: 'DRAFTING' });
  });

  it('is asked once for each time it is told to, while another part of the screen waits for its pieces', async () => {
    const server = new ByHand();
    let come: () => void = () => undefined;
    const piece = new Promise<void>((done) => (come = done));
    let again: () => void = () => undefined;
    let open: (piece: Promise<void>) => void = () => undefined;
    function Late({ piece }: { piece: Promise<void> }) {
      use(piece);
      return <p>the piece</p>;
    }
    function Screen() {
      const { data, refresh } = useAsk(WHERE, { document: 'IOT' });
      const [late, setLate] = useState<Promise<void> | null>(null);
      again = refresh;
      open = (piece) =>
        startTransition(() => {
          setLate(piece);
          refresh();
        });
      return (
        <>
          <p>{data?.stage}</p>
          {late ? <Late piece={late} /> : null}
        </>
      );
    }
    render(
      <StrictMode>
        <Provider value={server.client}>
          <Suspense fallback="waits">
            <Screen />
          </Suspense>
        </Provider>
      </StrictMode>,
    );
    await act(settled);
    const before = server.asked.length;
    await act(async () => {
      open(piece);
      await settled();
    });
    await act(async () => {
      again();
      await settled();
    });
    expect(server.asked.length - before).toBeLessThanOrEqual(2);
    await server.tell(server.asked.length - 1, 'LAST_CALL');
    expect(screen.getByText('LAST_CALL')).toBeTruthy();
    await act(async () => {
      come();
      await settled();
    });
    expect(screen.getByText('the piece')).toBeTruthy();
    expect(server.asked.length - before).toBeLessThanOrEqual(2);
  });
});
