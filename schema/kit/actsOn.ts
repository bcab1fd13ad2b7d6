import type { ClassType } from 'type-graphql';
import type { Refusal } from '../../server/common/refusal.ts';
import type { Shape } from '../../server/platform/reading/shape.ts';
import type { Session } from '../../server/platform/session.ts';

type Refusals = readonly Refusal[];

/** On which type's records a mutation acts, and why one of them would be refused whatever is sent with it. */
export interface ActsOn {
  /** The class of the type, whose `availableActions` list the mutation. */
  readonly type: ClassType;
  readonly shape: Shape;
  /** Dotted paths of what the rule looks at, which are read with the record. */
  readonly needs: readonly string[];
  /** The rule that the command itself asks. It may throw FORBIDDEN or POLICY_NOT_IN_FORCE where the command would. */
  refusals(record: unknown, session: Session): Refusals | Promise<Refusals>;
}

/** Makes a type one whose records say what may be done with them: gives the `actsOn` of each mutation that does it. */
export function actionsOn(type: ClassType, shape: Shape) {
  return <Row extends object>(
    needs: readonly string[],
    refusals: (record: Row, session: Session) => Refusals | Promise<Refusals>,
  ): ActsOn => ({ type, shape, needs, refusals: (record, session) => refusals(record as Row, session) });
}
