/** The days of a part of a budget. */
interface DaysOfPart {
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
}

/**
 * The parts that hold a budget’s money on a day. Before its first day those of the first day, and after its last those of
 * the last, as a budget is always held in some way.
 */
export function partsHolding<Part extends DaysOfPart>(parts: readonly Part[], day: string): Part[] {
  const first = parts.map(({ startsOn }) => startsOn).sort()[0] ?? day;
  const until =
    parts
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1) ?? day;
  if (day < first) return parts.filter(({ startsOn }) => startsOn === first);
  if (day >= until) return parts.filter(({ endsOn }) => endsOn === until);
  return parts.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn > day);
}
