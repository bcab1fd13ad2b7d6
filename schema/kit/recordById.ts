import { fromGlobalId, type NodeTypeName } from '../../server/platform/ids.ts';
import { type LookAheadInfo, lookAhead } from '../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../server/platform/reading/reader.ts';
import type { Session } from '../../server/platform/session.ts';
import { mayNotRead, readableRows, type TypeReader } from './readers.ts';

/**
 * One record by its opaque id, as a root field answers it. Null when there is none that the caller may see.
 * Where the caller may not read this kind of record, it is refused with FORBIDDEN whether or not there is
 * one.
 */
export async function recordById(
  session: Session,
  reader: Pick<TypeReader, 'shape' | 'kind' | 'readableBy'>,
  id: string,
  info: LookAheadInfo,
): Promise<unknown> {
  const { shape, kind } = reader;
  if (kind && !session.mayRead(kind)) throw mayNotRead(kind);
  const uuid = fromGlobalId(shape.typeName as NodeTypeName, id);
  return uuid ? readOne(session, shape, uuid, lookAhead(info), readableRows(reader, session)) : null;
}
