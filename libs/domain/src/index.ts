export * from './deadline';
export * from './errors';
export * from './input';
export * from './lifecycle';
export * from './policy';
export * from './rounds';
export * from './visibility';
export * from './vocabulary';
