/** A receipt that has a file. */
export interface RowOfFile {
  id: string;
}

/** Hours after which a file without a row, or a row without a file, is none that is being attached at this moment. */
const BEING_ATTACHED_HOURS = 24;

/**
 * Which files are to be removed, as no receipt has them, and how many receipts lack theirs. What is from the last day is
 * left for the next sweep: a file is kept before its row is.
 */
export function filesAndRows(
  names: readonly string[],
  rows: readonly RowOfFile[],
  now: Temporal.Instant,
): { toRemove: string[]; missing: number } {
  const before = now.subtract({ hours: BEING_ATTACHED_HOURS });
  const isOld = (id: string) => Temporal.Instant.compare(madeAt(id), before) < 0;
  const withRow = new Set(rows.map(({ id }) => id));
  const withFile = new Set(names);
  return {
    toRemove: names.filter((name) => !withRow.has(name) && isOld(name)),
    missing: rows.filter(({ id }) => !withFile.has(id) && isOld(id)).length,
  };
}

/** When an id was made: a UUIDv7 begins with the milliseconds. */
function madeAt(id: string): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Number.parseInt(id.replace('-', '').slice(0, 12), 16));
}
