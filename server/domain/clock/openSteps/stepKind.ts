/** Kinds of step that wait for somebody. Each area declares its own, and lists them in its manifest. */
import type { RecordKind } from '../../../platform/access.ts';
import type { ActorRole } from '../../../platform/actor.ts';
import type { NodeTypeName } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';

/** A step that is open as the area's own tables say. */
export interface ExpectedStep {
  /** Null where it is of no one person. */
  personId: string | null;
  subjectId: string;
  dueOn: string;
  warnOn: string | null;
  dueReason: string | null;
}

export interface StepKind {
  /** Its name in the API and in the database, which never changes: `PANEL_DECISION`. */
  readonly key: string;
  /** The type of record that the step is about. */
  readonly subjectType: NodeTypeName;
  /** The kind of record that a reader must be allowed to see in order to see the step. */
  readonly recordKind: RecordKind;
  /** The roles that see it, where not everybody does who may see that kind of record. */
  readonly readBy?: readonly ActorRole[];
  /** What happens next, in a sentence for the person. */
  readonly description: string;
  /**
   * Which steps are open, as the area's own tables say, so that the daily sweep can put right what was missed. Either SQL
   * that gives `person_id`, `subject_id`, `due_on`, `warn_on` and `due_reason` for the council `$1`, or a function that
   * works them out. Left out where only the command that opened a step knows of it; such steps are not swept.
   */
  readonly derivedFrom?: string | ((session: Session) => Promise<readonly ExpectedStep[]>);
}

/** Declares a kind of step. */
export function stepKind<const Declared extends StepKind>(declared: Declared): Declared {
  return declared;
}

const kinds = new Map<string, StepKind>();

/** Registers the kinds of step that an area declares. Throws where two kinds would share a key. */
export function knowStepKinds(given: readonly StepKind[]): void {
  for (const kind of given) {
    const taken = kinds.get(kind.key);
    if (taken !== undefined && taken !== kind) throw new Error(`Two kinds of step are named ${kind.key}.`);
    kinds.set(kind.key, kind);
  }
}

/** Every kind of step in the product, in the order of the areas that declare them. */
export function stepKinds(): readonly StepKind[] {
  return [...kinds.values()];
}

/** The kind of this key. Throws where no area declares it, as a kind is never withdrawn once steps of it are stored. */
export function stepKindOf(key: string): StepKind {
  const kind = kinds.get(key);
  if (kind === undefined) throw new Error(`No area declares a kind of step named ${key}.`);
  return kind;
}
