import { registerEnumType } from 'type-graphql';
import type { Enumeration } from '../../tenants/vocabulary.ts';

type EnumObject = Record<string, string>;
const registered = new Map<Enumeration, EnumObject>();

/** The GraphQL enum of an enumeration, as a decorator takes it: `@Field(enumOf(ETHNICITY), …)`. */
export function enumOf(enumeration: Enumeration): () => EnumObject {
  const values = register(enumeration);
  return () => values;
}

/** A list of a GraphQL enum, as a decorator takes it. */
export function enumListOf(enumeration: Enumeration): () => [EnumObject] {
  const values = register(enumeration);
  return () => [values];
}

/** The value that stands for a field's name, in capitals as all values are: `signOffPlan` becomes `SIGN_OFF_PLAN`. */
export function enumValueOf(fieldName: string): string {
  return fieldName.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Registered at once, not when the type is first asked for: the schema collects its enums before that. */
function register(enumeration: Enumeration): EnumObject {
  const known = registered.get(enumeration);
  if (known) return known;
  const values = Object.fromEntries(enumeration.values.map((value) => [value, value]));
  registerEnumType(values, {
    name: enumeration.name,
    description: enumeration.description,
    valuesConfig: Object.fromEntries(
      enumeration.values.map((value) => [value, { description: enumeration.descriptions[value] }]),
    ),
  });
  registered.set(enumeration, values);
  return values;
}
