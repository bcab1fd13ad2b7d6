/** A business "no": what happened, why, and what to do, at the path of the input it is about. */
export interface Refusal<Code extends string = string> {
  code: Code;
  message: string;
  /** From the mutation's `input` down, e.g. ['parts', 0, 'weeklyAmountPence']. */
  path: readonly (string | number)[];
  details?: RefusalDetails;
}

/** Facts a portal may want to show beside the sentence, or act on. Absent where they do not apply. */
export interface RefusalDetails {
  /** The limit that was passed, or the amount expected, in pence. */
  limitPence?: number;
  /** What was asked for, in pence. */
  actualPence?: number;
  /** What is still left, in pence. */
  remainingPence?: number;
  /** The record's version now, where a stale one was sent. */
  currentVersion?: number;
  /** What is missing, by name. */
  missing?: readonly string[];
  /** What would have been accepted. */
  allowed?: readonly string[];
  /** The global id of the record that is in the way. */
  conflictingId?: string;
  /** The version of policy that a change was written to replace; absent where there was none. */
  baseVersion?: string;
  /** The version of policy that it would replace now. */
  inForceVersion?: string;
  /** The dotted paths of the settings in which the two differ. */
  differs?: readonly string[];
  /** The setting of the council's policy that asks for what is missing, by its path in the catalogue. */
  settingPath?: string;
  /** What kind of mistake a setting has. */
  mistake?: string;
  /** The line of a file that it is in, counted from 1. */
  line?: number;
}

/**
 * Some of an area's refusals, by their codes: those that one change or one rule may give, with their sentences.
 * A code that the area does not have is a mistake that the compiler finds.
 */
export function someOf<Code extends string, Chosen extends Code>(
  refusals: Readonly<Record<Code, string>>,
  ...codes: readonly Chosen[]
): Readonly<Record<Chosen, string>> {
  return Object.fromEntries(codes.map((code) => [code, refusals[code]])) as Record<Chosen, string>;
}

/**
 * What the first rule that refuses anything says. Each is asked only where those before it refuse nothing, as a step
 * that is out of order has no further mistakes.
 */
export async function firstRefused(
  ...rules: readonly (() => readonly Refusal[] | Promise<readonly Refusal[]>)[]
): Promise<readonly Refusal[]> {
  for (const rule of rules) {
    const refusals = await rule();
    if (refusals.length > 0) return refusals;
  }
  return [];
}

/** Thrown inside a command to undo its transaction; the runner turns it back into data. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}
