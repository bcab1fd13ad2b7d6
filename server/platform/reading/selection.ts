/**
 * Which fields are wanted of a type, and of the types below it. Names are those of the schema: two aliases of
 * one field are one entry that holds what both asked for.
 */
export interface Selection {
  readonly fields: ReadonlyMap<string, Selection>;
  /** True when this stands for a field that takes arguments: its own resolver answers it. */
  readonly takesArguments: boolean;
  /** The same text for the same fields, whatever order they were asked in. */
  readonly key: string;
}

/** A selection of these fields. */
export function selectionFrom(fields: ReadonlyMap<string, Selection>, takesArguments = false): Selection {
  const names = [...fields.keys()].sort();
  const below = names.map((name) => `${name}${(fields.get(name) as Selection).key}`).join(',');
  return { fields, takesArguments, key: `${takesArguments ? '()' : ''}${below ? `{${below}}` : ''}` };
}

/** Nothing below: a plain value, or a type of which no field is wanted. */
export const NOTHING: Selection = selectionFrom(new Map());

/** What a field that takes arguments becomes. */
export const ANSWERED_BY_RESOLVER: Selection = selectionFrom(new Map(), true);

/** A selection written by hand: `selectionOf('id', 'title', 'outcomes.title')`. */
export function selectionOf(...paths: string[]): Selection {
  return paths.map(selectionOfPath).reduce(mergeSelections, NOTHING);
}

/** Everything that either of the two asks for. */
export function mergeSelections(one: Selection, other: Selection): Selection {
  // A field with arguments does not say what it wants, so what the other selection wants is all that is known.
  if (one.takesArguments !== other.takesArguments) return one.takesArguments ? other : one;
  if (other.fields.size === 0) return one;
  if (one.fields.size === 0) return other;
  const fields = new Map(one.fields);
  for (const [name, selection] of other.fields) {
    const present = fields.get(name);
    fields.set(name, present ? mergeSelections(present, selection) : selection);
  }
  return selectionFrom(fields, one.takesArguments);
}

function selectionOfPath(path: string): Selection {
  return path
    .split('.')
    .reduceRight((below: Selection, name) => selectionFrom(new Map([[name, below]])), NOTHING);
}
