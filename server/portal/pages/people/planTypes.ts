import type { PortalPlanQuery } from '../../../../schema/operations/generated.ts';
import type { BothVersions } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import type { Wordings } from '../../words/wordings.ts';

export type PersonOfPlan = NonNullable<PortalPlanQuery['person']>;
export type PlanOfPage = NonNullable<PersonOfPlan['currentPlan']>;

/** What the page of a plan is made of. */
export interface PlanProps {
  person: PersonOfPlan;
  enums: PortalPlanQuery['enumWordings'];
  form: FormState;
  both: readonly BothVersions[] | null;
  done: string | null;
}

/** The same where there is a plan. */
export interface BuiltProps extends PlanProps {
  plan: PlanOfPage;
  words: Wordings;
}
