/** The contract: its text for the server, its types for both sides, its operations for the browser. All generated. */
export { typeDefs } from './generated/schema';
export type * from './generated/types';
export type * from './generated/operations';
export * from './generated/texts';
