import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { dayIn } from '../server/platform/graphql/deprecatedUses.ts';

/** A place in a schema, as GraphQL writes it: `Person`, `Person.name`, `Query.people(search:)`, `Status.OLD`. */
type Coordinate = string;

/** How a schema differs from the one that clients have, and what is missing before it may go out. */
export interface SchemaChanges {
  breaking: number;
  /** What a client with a branch for values that it does not know keeps up with: a new value, a new default. */
  dangerous: number;
  safe: number;
  /** Sentences that each say what is missing and what to do; empty where the changelog is complete. */
  missing: string[];
}

interface Entry {
  /** The heading that it stands under. */
  heading: string;
  text: string;
  day: string | null;
}

/**
 * Holds the difference between two schemas to what `schema/README.md` promises. Every change that can break a client
 * stands in the changelog's unreleased part with its coordinate and its day; what was deprecated does not go before its
 * day; and what is deprecated stands there with its day as well.
 */
export async function schemaChanges(
  released: GraphQLSchema,
  current: GraphQLSchema,
  changelog: string,
): Promise<SchemaChanges> {
  const changes = await diff(released, current);
  const at = (level: CriticalityLevel) => changes.filter(({ criticality }) => criticality.level === level);
  const entries = unreleasedEntries(changelog);
  const deprecatedBefore = deprecations(released);
  const breaking = at(CriticalityLevel.Breaking);
  const missing = breaking.flatMap((change) => missingOf(change, entries, deprecatedBefore));
  for (const [coordinate, goesOn] of deprecations(current)) {
    if (!deprecatedBefore.has(coordinate)) missing.push(...missingOfDeprecation(coordinate, goesOn, entries));
  }
  return {
    breaking: breaking.length,
    dangerous: at(CriticalityLevel.Dangerous).length,
    safe: at(CriticalityLevel.NonBreaking).length,
    missing,
  };
}

function missingOf(
  change: Change,
  entries: readonly Entry[],
  deprecatedBefore: ReadonlyMap<Coordinate, string | null>,
): string[] {
  const coordinate = coordinateOf(change);
  // What is told of its deprecation is not yet told of its end.
  const ofChanges = entries.filter(({ heading }) => heading !== DEPRECATED);
  const { day } = entryOf(coordinate, ofChanges) ?? { day: null };
  const what = `${change.message.replace(/\.$/, '')}, which breaks clients.`;
  if (day === null) {
    return [
      `${what} CHANGELOG.md says nothing of it: add an entry under [Unreleased], not among what is deprecated, with \`${coordinate}\`, the day, and what to do instead.`,
    ];
  }
  const goesOn = deprecatedBefore.get(coordinate);
  if (!goesOn || day >= goesOn) return [];
  return [
    `${what} It was promised until ${goesOn}, and its entry in CHANGELOG.md is of ${day}: keep it until then.`,
  ];
}

function missingOfDeprecation(coordinate: Coordinate, goesOn: string | null, entries: readonly Entry[]) {
  if (!goesOn) return [`${coordinate} is deprecated without a day: say \`Goes on YYYY-MM-DD or later.\``];
  if (entryOf(coordinate, entries)?.text.includes(goesOn)) return [];
  return [
    `${coordinate} is deprecated and goes on ${goesOn}. CHANGELOG.md does not say so: add an entry under [Unreleased] with \`${coordinate}\` and that day.`,
  ];
}

const DEPRECATED = 'Deprecated';

/** The bullets of the changelog's part that is not released yet, with the first day that each names. */
function unreleasedEntries(changelog: string): Entry[] {
  const [, part = ''] = changelog.split(/^## \[Unreleased\].*$/m);
  const [unreleased = ''] = part.split(/^## /m);
  return unreleased.split(/^### /m).flatMap((section) => {
    const [heading = '', ...bullets] = section.split(/^- /m);
    return bullets.map((bullet) => {
      const text = bullet.replace(/\s+/g, ' ');
      return { heading: heading.trim(), text, day: dayIn(text) };
    });
  });
}

function entryOf(coordinate: Coordinate, entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ text, day }) => day !== null && text.includes(`\`${coordinate}\``));
}

function coordinateOf({ path = '', type }: Change): Coordinate {
  const [typeName, field, argument] = path.split('.');
  return String(type).startsWith('FIELD_ARGUMENT_') && argument ? `${typeName}.${field}(${argument}:)` : path;
}

/** Everything deprecated, with the day on which it may go, where its reason names one. */
function deprecations(schema: GraphQLSchema): Map<Coordinate, string | null> {
  const found = new Map<Coordinate, string | null>();
  const add = (coordinate: Coordinate, reason: string | null | undefined) => {
    if (reason != null) found.set(coordinate, dayIn(reason));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) {
      for (const value of type.getValues()) add(`${type.name}.${value.name}`, value.deprecationReason);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        add(`${type.name}.${field.name}`, field.deprecationReason);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        add(`${type.name}.${field.name}`, field.deprecationReason);
        for (const argument of field.args)
          add(`${type.name}.${field.name}(${argument.name}:)`, argument.deprecationReason);
      }
    }
  }
  return found;
}
