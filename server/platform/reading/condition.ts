/** A condition of the program's own making, with its values apart: `{ sql: 'owner = $1', values: [name] }`. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}

/** What holds where all of these hold; undefined where there are none, so that everything does. */
export function allOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length === 0) return undefined;
  const values: unknown[] = [];
  const parts = given.map((condition) => {
    const before = values.length;
    values.push(...condition.values);
    return `(${condition.sql.replace(/\$(\d+)/g, (_, number) => `$${Number(number) + before}`)})`;
  });
  return { sql: parts.join(' and '), values };
}

/** A condition as it is where yes is asked for, and the opposite for no: then what is not known counts as no. */
export function askedFor(isAskedFor: boolean, { sql, values }: Condition): Condition {
  return isAskedFor ? { sql, values } : { sql: `(${sql}) is not true`, values };
}

/** Whether a column has one of these values: those of an enumeration, and never a text from a request. */
export function isOneOf(column: string, values: readonly string[]): Condition {
  const known = values.filter((value) => /^[A-Z][A-Z_0-9]*$/.test(value));
  // Written out, PostgreSQL knows how rare each is, and finds the index that serves it best.
  const sql =
    known.length === 0
      ? 'false'
      : known.length === 1
        ? `${column} = '${known[0]}'`
        : `${column} in (${known.map((value) => `'${value}'`).join(', ')})`;
  return { sql, values: [] };
}
