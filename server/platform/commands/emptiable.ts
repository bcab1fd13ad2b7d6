import type { EntitySchema, InferEntity } from '@mikro-orm/core';
import { storedProperties } from '../database/storedProperties.ts';

/** The properties of an entity's row that may be empty. */
type Emptiable<Row> = { [Name in keyof Row]-?: null extends Row[Name] ? Name & string : never }[keyof Row];

/** A row as it is first given: what may be empty may be left out. */
export type AsGiven<Row> = Omit<Row, Emptiable<Row>> & Partial<Pick<Row, Emptiable<Row>>>;

/** The properties of an entity that may be empty, so that a change may take back what is in them. */
export function emptiable<Entity extends EntitySchema>(
  entity: Entity,
): readonly Emptiable<InferEntity<Entity>>[] {
  const names = storedProperties(entity).flatMap(({ name, isNullable }) => (isNullable ? [name] : []));
  return names as unknown as Emptiable<InferEntity<Entity>>[];
}
