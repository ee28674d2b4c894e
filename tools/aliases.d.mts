export const root: string;
export const aliases: Record<string, string>;
export const jestAliases: Record<string, string>;
