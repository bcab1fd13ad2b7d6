/** For which day the versions of policy that a plan names were looked up. Their figures are those of that day. */
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import type { VersionOfDay } from '../../policy/policies/settingsOfMoment.queries.ts';

/** When it was last decided who signs the plan off, and when somebody did. */
export interface PlanDecidedAt {
  signOffDecidedAt?: string | null;
  signedOffAt?: string | null;
}

/** The day on which it was decided who signs a plan off; undefined until it was. */
export function routeDecidedOn({ signOffDecidedAt }: PlanDecidedAt): string | undefined {
  return signOffDecidedAt ? dayInEnglandOf(signOffDecidedAt) : undefined;
}

/** The day by whose planning policy a plan is costed: that of its sign-off, and before that of its route. */
export function costedOn(plan: PlanDecidedAt): string | undefined {
  return plan.signedOffAt ? dayInEnglandOf(plan.signedOffAt) : routeDecidedOn(plan);
}

/** Before every change of a figure. */
const FIRST_DAY = '0001-01-01';

/** A version that a plan names, on its day; null where the plan names none. */
export function versionOfDay(versionId: string | null | undefined, on = FIRST_DAY): VersionOfDay | null {
  return versionId ? { versionId, on } : null;
}
