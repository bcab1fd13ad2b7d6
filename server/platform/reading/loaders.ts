import DataLoader from 'dataloader';
import { getOrAdd } from '../getOrAdd.ts';
import { type LookAheadInfo, lookAhead } from './lookAhead.ts';
import { type ReadSession, readMany, rowIdOf } from './reader.ts';
import { type Selection, selectionFrom } from './selection.ts';
import type { Shape } from './shape.ts';
import type { ReadRow } from './statement.ts';

type Loader = DataLoader<string, ReadRow | null>;

const loaders = new WeakMap<ReadSession, Map<Shape, Map<string, Loader>>>();

/**
 * Loads rows by their bare UUIDs with the selected fields: all that are asked for at once come in one statement. It
 * lives as long as the session, that is for one operation. It keeps nothing from one batch to the next, so what a
 * mutation has changed is read anew.
 */
export function loaderFor(session: ReadSession, shape: Shape, selection: Selection): Loader {
  const ofSession = getOrAdd(loaders, session, () => new Map<Shape, Map<string, Loader>>());
  const ofShape = getOrAdd(ofSession, shape, () => new Map<string, Loader>());
  return getOrAdd(
    ofShape,
    selection.key,
    () => new DataLoader((uuids) => readMany(session, shape, uuids, selection), { cache: false }),
  );
}

/**
 * The value of the field being resolved: the parent's own property when looking ahead has brought it, else loaded
 * by the parent's id, together with the same field of all its siblings.
 * @param shape the shape of the parent.
 * @param parent a row that was read, not an entity: an entity's own property of that name would be taken for it.
 */
export function relation<Value>(
  session: ReadSession,
  shape: Shape,
  parent: object,
  info: LookAheadInfo & { fieldName: string },
): Value | Promise<Value> {
  const present = (parent as ReadRow)[info.fieldName];
  if (present !== undefined) return present as Value;
  const selection = selectionFrom(new Map([[info.fieldName, lookAhead(info)]]));
  return loaderFor(session, shape, selection)
    .load(rowIdOf(parent))
    .then((row) => (row?.[info.fieldName] ?? null) as Value);
}
