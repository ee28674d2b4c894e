/**
 * Loaders in two shapes: one row by its key, and many rows by the key they share. What is asked for at one moment is
 * read at once; what is known is answered at once, so that who waits for it does not miss what is asked for next.
 */
import DataLoader from 'dataloader';

export class Loader<K, V> {
  /** A request has all loaders at hand and asks few of them anything. */
  private batches: DataLoader<K, V> | undefined;
  private readonly known = new Map<unknown, Promise<V>>();

  constructor(
    private readonly read: (keys: readonly K[]) => Promise<ArrayLike<V | Error>>,
    private readonly nameOf: (key: K) => unknown = (key) => key,
  ) {}

  load(key: K): Promise<V> {
    const name = this.nameOf(key);
    let value = this.known.get(name);
    if (!value) {
      // DataLoader keeps a known answer back until its next batch is read.
      this.batches ??= new DataLoader(this.read, { cache: false });
      value = this.batches.load(key);
      this.known.set(name, value);
    }
    return value;
  }

  /** Told without being asked; what is known stays. */
  prime(key: K, value: V): void {
    const name = this.nameOf(key);
    if (!this.known.has(name)) this.known.set(name, Promise.resolve(value));
  }
}

export type One<V> = Loader<string, V | null>;
export type Many<V> = Loader<string, V[]>;

export function one<V>(find: (keys: string[]) => Promise<V[]>, keyOf: (row: V) => string): One<V> {
  return new Loader<string, V | null>(async (keys) => {
    const rows = new Map((await find([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** The rows keep the order in which `find` gives them; `known` need not read them again by their own ids. */
export function many<V>(find: (keys: string[]) => Promise<V[]>, keyOf: (row: V) => string): Many<V>;
export function many<V extends { id: string }>(
  find: (keys: string[]) => Promise<V[]>,
  keyOf: (row: V) => string,
  known: One<V>,
): Many<V>;
export function many<V>(
  find: (keys: string[]) => Promise<V[]>,
  keyOf: (row: V) => string,
  known?: One<V & { id: string }>,
): Many<V> {
  return new Loader<string, V[]>(async (keys) => {
    const found = await find([...keys]);
    if (known) learn(known, found as (V & { id: string })[]);
    const rows = Map.groupBy(found, keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}

export function learn<V extends { id: string }>(loader: One<V>, rows: readonly V[]): void {
  for (const row of rows) loader.prime(row.id, row);
}
