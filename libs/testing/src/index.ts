/** What specs are made with: a database of their own with a clock that can be set. */
export * from './authenticator';
export * from './fresh-database';
export * from './graphql-client';
export * from './hostile-words';
