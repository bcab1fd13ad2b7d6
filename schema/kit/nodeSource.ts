import { type LookAheadInfo, lookAhead } from '../../server/platform/reading/lookAhead.ts';
import { readMany, readOne } from '../../server/platform/reading/reader.ts';
import type { Session } from '../../server/platform/session.ts';
import { readableRows, type TypeReader } from './readers.ts';

/** How records of one type are read by their ids, by whoever may read them in any other way. */
export interface NodeSource {
  typeName: string;
  /** Whether anybody with a token may ask for them; others are asked for by whoever reads any record of a council. */
  isPublic?: boolean;
  /**
   * The records with these bare UUIDs, in their order, and null for each that is not there for the caller: whether it
   * does not exist or is not theirs to see makes no difference. However many are asked for, it takes the same number of
   * statements.
   */
  read(session: Session, uuids: readonly string[], info: LookAheadInfo): Promise<(object | null)[]>;
}

/** The source of a type that is read from a table of the councils. */
export function sourceOf(reader: TypeReader): NodeSource {
  const { typeName } = reader.shape;
  return {
    typeName,
    async read(session, uuids, info) {
      const selection = lookAhead(info, [], typeName);
      if (!selection || !mayReadById(session, reader)) return uuids.map(() => null);
      const among = readableRows(reader, session);
      const [only] = uuids;
      return only !== undefined && uuids.length === 1
        ? [await readOne(session, reader.shape, only, selection, among)]
        : readMany(session, reader.shape, uuids, selection, among);
    },
  };
}

function mayReadById(session: Session, { kind, readBy }: TypeReader): boolean {
  if (!session.hasCouncil || (kind && !session.mayRead(kind))) return false;
  return !readBy || readBy.some((role) => role === session.actor?.role);
}
