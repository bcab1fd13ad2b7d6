/** SQL with `$1`, `$2` in the place of values, and the values. */
export interface BoundStatement {
  text: string;
  values: unknown[];
}

export interface BindingRules {
  /** Writes the name that a `??` stands for. */
  quoteIdentifier(name: string): string;
  /** The SQL of a value that can't travel apart from the text; null for one that can. */
  inline(value: unknown): string | null;
}

/** `\?` is a question mark, `??` a name, `?` a value. */
const PLACEHOLDER = /\\\?|\?\??/g;

/** Puts numbered places where the ORM's text has question marks, so that text and values travel apart. */
export function bindPlaceholders(
  sql: string,
  params: readonly unknown[],
  rules: BindingRules,
): BoundStatement {
  if (params.length === 0) return { text: sql, values: [] };
  const waiting = [...params];
  const values: unknown[] = [];
  const text = sql.replace(PLACEHOLDER, (found) => {
    if (found === '\\?') return '?';
    const value = waiting.shift();
    if (found === '??') return rules.quoteIdentifier(String(value));
    const inlined = rules.inline(value);
    return inlined ?? `$${values.push(value)}`;
  });
  return { text, values };
}
