import type { EntitySchema } from '@mikro-orm/core';
import { type StoredProperty, storedProperties } from '../database/storedProperties.ts';
import { BY_ITS_ID, column, type Field, globalId, instant, type Shape, shape } from './shape.ts';

/** How a GraphQL type differs from the entity that it reads. */
export interface DifferingFromEntity {
  /** The name of the GraphQL type, where it is not the entity's own. */
  typeName?: string;
  /**
   * Related rows, derived values, and whatever is shown by another name or in another form. Each replaces the entity's
   * property of that name. A related row without rules, `plan: one(() => planShape)`, goes by `planId`.
   */
  fields?: Record<string, Field>;
}

/**
 * Declares how a GraphQL type reads from the table of an entity: each property that stands in a column is a field of the
 * same name, in the form in which the API shows it. The council's id, the ids of other rows and bytes are no fields; a
 * type that needs one adds it. Throws when the declaration contradicts itself or the entity.
 */
export function shapeOf(entity: EntitySchema, { typeName, fields }: DifferingFromEntity = {}): Shape {
  const { className, tableName } = entity.meta;
  const properties = storedProperties(entity);
  const own = properties.flatMap((property) => {
    const field = fieldOf(property);
    return field ? [[property.name, field] as const] : [];
  });
  const differing = Object.entries(fields ?? {}).map(([name, field]) => {
    if (field.kind !== 'relation' || field.from !== BY_ITS_ID) return [name, field] as const;
    const id = properties.find((property) => property.name === `${name}Id`);
    if (!id) throw new Error(`${className} has no ${name}Id, so say what ${name} goes by.`);
    return [name, { ...field, from: id.column }] as const;
  });
  return shape({
    typeName: typeName ?? className,
    table: tableName,
    fields: Object.fromEntries([...own, ...differing]),
  });
}

function fieldOf({ name, column: columnName, kind }: StoredProperty): Field | null {
  if (kind === 'id') return name === 'id' ? globalId() : null;
  if (kind === 'bytes') return null;
  return kind === 'instant' ? instant(columnName) : column(columnName);
}
