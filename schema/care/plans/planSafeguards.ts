import { Field } from 'type-graphql';
import type { ScoredRisk } from '../../../server/domain/care/plans/planRisk.ts';
import { planToSafeguard } from '../../../server/domain/care/plans/planToSafeguard.ts';
import {
  demandedSafeguards,
  isThere,
  pathOfSetting,
  talkedThroughIn,
  type WithTalkedThrough,
} from '../../../server/domain/care/talkingRisks/safeguards.ts';
import {
  SAFEGUARD,
  SAFEGUARDED_STEP,
  type Safeguard,
  type SafeguardedStep,
} from '../../../server/domain/care/talkingRisks/talkingRisksVocabulary.ts';
import { readSettings } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';

@ObjectType('PlanSafeguard', {
  description: 'Something that the council’s policy asks to be talked through and written down for a plan.',
})
export class PlanSafeguard {
  @Field(enumOf(SAFEGUARD), { description: 'What is asked for.' })
  safeguard!: Safeguard;

  @Field(enumOf(SAFEGUARDED_STEP), { description: 'The step that waits for it.' })
  before!: SafeguardedStep;

  @Field(() => Boolean, { description: 'Whether it is there, and still counts today.' })
  isThere!: boolean;

  @Field(() => String, { description: 'Why it is asked for, in a sentence for the person.' })
  sentence!: string;

  @Field(() => String, { description: 'The setting that asks for it, by its path in the catalogue.' })
  settingPath!: string;
}

/** A plan as the rule looks at it. */
interface PlanRow extends WithTalkedThrough {
  risks: readonly ScoredRisk[];
  supportItems: readonly { deploymentOption?: DeploymentOption | null }[];
}

/** What today's policy asks for of a plan, and whether it is there. */
export async function readPlanSafeguards(row: PlanRow, session: Session): Promise<PlanSafeguard[]> {
  const { riskMatrix, safeguards } = await readSettings(session, 'riskEnablement');
  const plan = planToSafeguard(row, riskMatrix);
  const talked = talkedThroughIn(row);
  return demandedSafeguards(plan, safeguards).map((demanded) => ({
    safeguard: demanded.safeguard,
    before: demanded.before,
    isThere: isThere(demanded, plan, talked, session.today),
    sentence: demanded.sentence,
    settingPath: pathOfSetting(demanded.setting),
  }));
}
