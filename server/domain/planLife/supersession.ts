/** The dated facts of an older plan that say until when it was live. */
export interface OlderPlan {
  endedOn?: string | null;
  supersededAt?: string | null;
  supersededOn?: string | null;
}

/**
 * What changes on an older plan of the person when support under a newer one is recorded as started. The older is live
 * until the day before, whenever that is recorded: if nothing had ended it, its status becomes SUPERSEDED, and one that
 * was over by then, but not on that day, is cut short. Null where nothing changes.
 * @param startedOn the day on which support under the newer plan started.
 */
export function supersede(
  older: OlderPlan,
  startedOn: string,
  recordedAt: Temporal.Instant,
): { supersededAt?: string; supersededOn: string } | null {
  if (!older.endedOn && !older.supersededAt)
    return { supersededAt: recordedAt.toString(), supersededOn: startedOn };
  const isOverByThen = [older.endedOn, older.supersededOn].some((day) => day && day <= startedOn);
  return isOverByThen ? null : { supersededOn: startedOn };
}
