/** What can be challenged: each area names its own decided records, and lists them in its manifest. */
import type { RecordKind } from '../../../platform/access.ts';
import type { NodeTypeName } from '../../../platform/ids.ts';

/** What is known of something decided: whose it is, when it was decided, and by which accounts. */
export interface DecidedRecord {
  personId: string;
  /** Null while nothing has been decided. */
  decidedOn: string | null;
  decidedBy: readonly string[];
  /** The type of record that was decided about, where the record itself is only the account of a decision. */
  aboutType?: string;
  /** The key of the kind of decision, where it is one. */
  decisionKind?: string;
}

export interface ChallengeSubject {
  /** The type of record, as its ids say it. */
  readonly type: NodeTypeName;
  /** What a person would call what was decided: `the amount`. */
  readonly called: string;
  /** The kind of record that somebody must be allowed to see in order to challenge it. */
  readonly recordKind: (decided: DecidedRecord) => RecordKind;
  /** SQL for the record `$2` of the council `$1`: `personId`, `decidedOn` as text and `decidedBy` as a list of accounts. */
  readonly decided: string;
}

/** Declares a type of record whose decision can be challenged. */
export function challengeSubject(declared: ChallengeSubject): ChallengeSubject {
  return declared;
}

const subjects = new Map<NodeTypeName, ChallengeSubject>();

/** Makes known what of an area can be challenged. Throws where two areas would declare the same type. */
export function knowChallengeSubjects(given: readonly ChallengeSubject[]): void {
  for (const subject of given) {
    const taken = subjects.get(subject.type);
    if (taken !== undefined && taken !== subject)
      throw new Error(`Two areas say how ${subject.type} is challenged.`);
    subjects.set(subject.type, subject);
  }
}

/** Everything that can be challenged, in the order of the areas. */
export function challengeSubjects(): readonly ChallengeSubject[] {
  return [...subjects.values()];
}

/** How records of this type are challenged; undefined where they hold no decision. */
export function challengeSubjectOf(type: NodeTypeName): ChallengeSubject | undefined {
  return subjects.get(type);
}
