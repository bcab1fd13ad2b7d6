import { type EntityProperty, type EntitySchema, types, UnderscoreNamingStrategy } from '@mikro-orm/core';
import { BytesText, InstantText } from './columns.ts';

/** A property of an entity that stands in a column of its own. */
export interface StoredProperty {
  name: string;
  column: string;
  /** What it holds: an id, a moment, a text, bytes; or something that reads from JSON just as it is. */
  kind: 'id' | 'instant' | 'text' | 'bytes' | 'plain';
  isNullable: boolean;
}

const naming = new UnderscoreNamingStrategy();

/** The properties of an entity that stand in columns of their own, as its definition names them. */
export function storedProperties({ meta }: EntitySchema): StoredProperty[] {
  const declared = Object.entries(meta.properties) as [string, EntityProperty][];
  return declared
    .filter(([, { kind, formula }]) => kind === undefined && !formula)
    .map(([name, property]) => ({
      name,
      column: property.fieldNames?.[0] ?? naming.propertyToColumnName(name),
      kind: kindOf(property.type),
      isNullable: property.nullable === true,
    }));
}

function kindOf(type: unknown): StoredProperty['kind'] {
  if (type === types.uuid) return 'id';
  if (type === types.text) return 'text';
  if (type === InstantText) return 'instant';
  return type === BytesText ? 'bytes' : 'plain';
}
