import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { readMonitoringImpact } from '../../../server/domain/insight/policyImpact/monitoringImpact.queries.ts';
import type {
  CheckCounts,
  CheckCountsOfOption,
  MonitoringImpact as MonitoringImpactFound,
} from '../../../server/domain/insight/policyImpact/monitoringImpact.ts';
import {
  type ChangeOfArea,
  impactReader,
} from '../../../server/domain/insight/policyImpact/proposedImpact.queries.ts';
import { readSignOffImpact } from '../../../server/domain/insight/policyImpact/signOffImpact.queries.ts';
import type {
  RungCount,
  RungCounts,
  SignOffImpact as SignOffImpactFound,
} from '../../../server/domain/insight/policyImpact/signOffImpact.ts';
import { policyChangeShape } from '../../../server/domain/policy/policyChanges/policyChanges.queries.ts';
import { extendShape, needs } from '../../../server/platform/reading/shape.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../tenants/vocabularyOfDecisions.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PolicyChange } from '../../policy/policyChanges/policyChangeTypes.ts';

const WITHOUT_BEFORE = 'Null where no policy was in force before.';

@ObjectType('MonitoringCheckCounts', { description: 'How often parts of budgets are checked.' })
abstract class MonitoringCheckCounts implements CheckCounts {
  @Field(() => Int, { description: 'How many parts of budgets are counted.' })
  parts!: number;

  @Field(() => Int, {
    nullable: true,
    description: `How many of them would be checked at another frequency, or asked for other evidence. ${WITHOUT_BEFORE}`,
  })
  partsWithAnotherCheck!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Regular checks in a month under the policy in force, in hundredths: 250 is two and a half. A month is a twelfth of 52 weeks; rounded once, half up. ${WITHOUT_BEFORE}`,
  })
  checksPerMonthBeforeHundredths!: number | null;

  @Field(() => Int, { description: 'The same under the change.' })
  checksPerMonthAfterHundredths!: number;
}

@ObjectType('MonitoringImpactOnOption', { description: 'The checks of the parts that are held in one way.' })
class MonitoringImpactOnOption extends MonitoringCheckCounts implements CheckCountsOfOption {
  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'How the money is held.' })
  deploymentOption!: DeploymentOption;
}

@ObjectType('MonitoringImpact', {
  description:
    'What a change of the monitoring policy does to the checks of everybody who has a budget today. It counts the regular checks of parts that run today under plans with support started, as their facts are today; the first check after set-up, which comes once, is not in it. How risky a plan is follows from the policy on risk in force on the change’s first day, and a good review is one that was completed last with the result CONTINUE.',
})
class MonitoringImpact extends MonitoringCheckCounts implements MonitoringImpactFound {
  @Field(() => [MonitoringImpactOnOption], {
    description: 'The same for each way in which some part is held. Each is rounded by itself.',
  })
  byDeploymentOption!: MonitoringImpactOnOption[];
}

@ObjectType('SignOffRungPlans', {
  description: 'The plans that one rung of the ladder, or the panel, would have.',
})
class SignOffRungPlans implements RungCount {
  @Field(enumOf(SIGN_OFF_ROLE), {
    nullable: true,
    description: 'Who signs off; null where the panel decides.',
  })
  role!: SignOffRole | null;

  @Field(() => Boolean, { description: 'Whether the risk enablement panel decides.' })
  isPanel!: boolean;

  @Field(() => Int, { nullable: true, description: `Under the policy in force. ${WITHOUT_BEFORE}` })
  plansBefore!: number | null;

  @Field(() => Int, { description: 'Under the change.' })
  plansAfter!: number;
}

@ObjectType('SignOffMoves', { description: 'Where plans would go for sign-off.' })
class SignOffMoves implements RungCounts {
  @Field(() => Int, { description: 'How many plans are counted.' })
  plans!: number;

  @Field(() => Int, { nullable: true, description: `How many would go somewhere else. ${WITHOUT_BEFORE}` })
  plansMoving!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many of those would go higher; the panel is above every rung. ${WITHOUT_BEFORE}`,
  })
  plansToHigherRung!: number | null;

  @Field(() => Int, { nullable: true, description: `How many of those would go lower. ${WITHOUT_BEFORE}` })
  plansToLowerRung!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many go to the panel under the policy in force. ${WITHOUT_BEFORE}`,
  })
  plansToPanelBefore!: number | null;

  @Field(() => Int, { description: 'How many would go to the panel under the change.' })
  plansToPanelAfter!: number;

  @Field(() => [SignOffRungPlans], {
    description: 'Every rung to which some plan goes, from the lowest, and the panel last.',
  })
  rungs!: SignOffRungPlans[];
}

@ObjectType('SignOffImpact', {
  description:
    'Where a change of the policy on risk enablement or planning would send plans for sign-off: every plan that has been shared with its person, and has neither ended nor been superseded. The other policies that decide are those in force on the change’s first day.',
})
class SignOffImpact implements SignOffImpactFound {
  @Field(() => SignOffMoves, {
    description: 'Plans that the person has yet to agree to, and whose sign-off the change would decide.',
  })
  undecided!: SignOffMoves;

  @Field(() => SignOffMoves, {
    description:
      'Plans whose sign-off is decided: that stays as it is, and here is where they would go if they were agreed anew.',
  })
  decided!: SignOffMoves;
}

const CHANGE_FACTS = ['id', 'area'];
extendShape(policyChangeShape, {
  monitoringImpact: needs(...CHANGE_FACTS),
  signOffImpact: needs(...CHANGE_FACTS),
});

/** Previews are worked out each time they are asked for, and keep nothing. */
@Resolver(() => PolicyChange)
export class PolicyImpactOnPlansResolver {
  @Heavy()
  @FieldResolver(() => MonitoringImpact, {
    nullable: true,
    description:
      'What it does to everybody’s monitoring; null for a change of another area. Fails with POLICY_NOT_IN_FORCE where no policy on risk enablement is in force on its first day.',
  })
  monitoringImpact(@Root() change: ChangeOfArea, @Ctx() { session }: RequestContext) {
    return readMonitoring(session, change);
  }

  @Heavy()
  @FieldResolver(() => SignOffImpact, {
    nullable: true,
    description:
      'Where it would send plans for sign-off; null for a change of another area than risk enablement and planning. Fails with POLICY_NOT_IN_FORCE where another policy that decides is not in force on its first day.',
  })
  signOffImpact(@Root() change: ChangeOfArea, @Ctx() { session }: RequestContext) {
    return readSignOff(session, change);
  }
}

const readMonitoring = impactReader(['monitoring'], readMonitoringImpact);
const readSignOff = impactReader(['riskEnablement', 'planning'], readSignOffImpact);
