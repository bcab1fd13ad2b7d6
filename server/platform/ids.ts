import { v7 } from 'uuid';

/** The name of a type in the schema whose rows have opaque ids. */
export type NodeTypeName = string;

const prefixes = new Map<NodeTypeName, string>();
const typeNames = new Map<string, NodeTypeName>();

/**
 * Makes known what the opaque ids of an area's types begin with; the rest of an id is a UUIDv7, so that ids sort by
 * when they were made. Throws where two types would share a prefix.
 */
export function knowIdPrefixes(given: Readonly<Record<NodeTypeName, string>>): void {
  for (const [type, prefix] of Object.entries(given)) {
    const taken = typeNames.get(prefix);
    if (taken !== undefined && taken !== type)
      throw new Error(`${type} and ${taken} have the prefix ${prefix}.`);
    prefixes.set(type, prefix);
    typeNames.set(prefix, type);
  }
}

/** What the opaque ids of every type begin with. */
export function idPrefixes(): ReadonlyMap<NodeTypeName, string> {
  return prefixes;
}

/** What the opaque ids of a type begin with. Throws where no area has declared it. */
export function idPrefixOf(type: NodeTypeName): string {
  const prefix = prefixes.get(type);
  if (prefix === undefined) throw new Error(`${type} has no opaque ids: its area declares no prefix for it.`);
  return prefix;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const GLOBAL_ID = new RegExp(`^([a-z]+)_(${UUID})$`);

/** A new row's id: UUIDv7. */
export function newId(): string {
  return v7();
}

/** The opaque id that the API shows for a row. */
export function toGlobalId(type: NodeTypeName, uuid: string): string {
  return `${idPrefixOf(type)}_${uuid}`;
}

/** The row's UUID, or null when the text is not an id of this type: to a caller the same as "does not exist". */
export function fromGlobalId(type: NodeTypeName, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.type === type ? parsed.uuid : null;
}

/** Which type an opaque id is of, and its UUID; null when it is no id of ours. */
export function parseGlobalId(id: string): { type: NodeTypeName; uuid: string } | null {
  const match = GLOBAL_ID.exec(id);
  if (!match) return null;
  const type = typeNames.get(match[1] as string);
  return type ? { type, uuid: match[2] as string } : null;
}
