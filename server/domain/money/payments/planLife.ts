/** On which days a plan is live, which is what its money is paid for. */
import { type PlanFacts, planStatus } from '../../care/plans/planStatus.ts';
import type { PlanStatus } from '../../care/plans/plansVocabulary.ts';

/** The dated facts of a plan's life that its payments follow from; null for what has not happened. */
export interface PlanLife {
  status: PlanStatus;
  implementedOn: string | null;
  /**
   * The first day on which the plan was no longer live: the day on which it ended, on which support under a newer plan
   * started, or after the person’s death. Null while nothing says when.
   */
  lastedUntil: string | null;
  /** The day on which the person died. Nothing is paid from then on, for whatever days. */
  personDiedOn: string | null;
}

/** A plan with all that says on which days it is live. */
export interface PlanToPay extends PlanFacts {
  supersededOn: string | null | undefined;
}

/** The facts of a plan that decide about its payments. */
export function planLife(plan: PlanToPay): PlanLife {
  const { implementedOn, personDiedOn } = plan;
  return {
    status: planStatus(plan),
    implementedOn: implementedOn ?? null,
    lastedUntil: lastedUntil(plan),
    personDiedOn: personDiedOn ?? null,
  };
}

/** The first day on which a plan was no longer live, whether it ended, was replaced, or its person died; null while it runs. */
export function lastedUntil({
  endedOn,
  supersededOn,
  personDiedOn,
}: Pick<PlanToPay, 'endedOn' | 'supersededOn' | 'personDiedOn'>): string | null {
  const afterDeath = personDiedOn ? Temporal.PlainDate.from(personDiedOn).add({ days: 1 }).toString() : null;
  const [first] = [endedOn, supersededOn, afterDeath].filter((day) => typeof day === 'string').sort();
  return first ?? null;
}
