// @types/pg leaves out these modules of pg.

declare module 'pg/lib/utils.js' {
  /** A JavaScript value as PostgreSQL takes it for a parameter. Throws for what has no such form. */
  export function prepareValue(value: unknown): string | Buffer | null;
}

declare module 'pg/lib/result.js' {
  /** Makes rows of the types that PostgreSQL describes. */
  export default class Result {
    addFields(fields: readonly object[]): void;
    parseRow(values: readonly (string | null)[]): Record<string, unknown>;
  }
}
