/** DataLoaders in two shapes: one row by its key, and many rows by the key they share. */
import DataLoader from 'dataloader';

export type One<V> = DataLoader<string, V | null>;
export type Many<V> = DataLoader<string, V[]>;

export function one<V>(find: (keys: string[]) => Promise<V[]>, keyOf: (row: V) => string): One<V> {
  return new DataLoader<string, V | null>(async (keys) => {
    const rows = new Map((await find([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** The rows keep the order in which `find` gives them. */
export function many<V>(find: (keys: string[]) => Promise<V[]>, keyOf: (row: V) => string): Many<V> {
  return new DataLoader<string, V[]>(async (keys) => {
    const rows = Map.groupBy(await find([...keys]), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
