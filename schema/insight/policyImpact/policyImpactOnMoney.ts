import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { readCarryOverImpact } from '../../../server/domain/insight/policyImpact/carryOverImpact.queries.ts';
import type {
  CarryOverImpact as CarryOverImpactFound,
  SurplusCounts,
  SurplusCount as SurplusFound,
} from '../../../server/domain/insight/policyImpact/carryOverImpact.ts';
import {
  type ChangeOfArea,
  impactReader,
} from '../../../server/domain/insight/policyImpact/proposedImpact.queries.ts';
import { readSmallPaymentsImpact } from '../../../server/domain/insight/policyImpact/smallPaymentsImpact.queries.ts';
import type {
  PaymentCount,
  RefusedPayments,
  SmallPaymentsImpact as SmallPaymentsImpactFound,
} from '../../../server/domain/insight/policyImpact/smallPaymentsImpact.ts';
import {
  LIMIT_REFUSAL,
  type LimitRefusal,
} from '../../../server/domain/money/deployment/smallPayment.decision.ts';
import { policyChangeShape } from '../../../server/domain/policy/policyChanges/policyChanges.queries.ts';
import { extendShape, needs } from '../../../server/platform/reading/shape.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { PolicyChange } from '../../policy/policyChanges/policyChangeTypes.ts';

const WITHOUT_BEFORE = 'Null where no policy was in force before.';

@ObjectType('SmallPaymentCount', { description: 'Small payments, and what they come to.' })
class SmallPaymentCount implements PaymentCount {
  @Field(() => Int, { description: 'How many.' })
  payments!: number;

  @Field(() => PenceScalar, { description: 'What they come to together.' })
  totalPence!: number;
}

@ObjectType('RefusedSmallPayments', {
  description: 'The small payments that would be refused for one reason.',
})
class RefusedSmallPayments implements RefusedPayments {
  @Field(enumOf(LIMIT_REFUSAL), { description: 'The first reason of each.' })
  refusal!: LimitRefusal;

  @Field(() => SmallPaymentCount, {
    nullable: true,
    description: `By the limits in force. ${WITHOUT_BEFORE}`,
  })
  before!: SmallPaymentCount | null;

  @Field(() => SmallPaymentCount, { description: 'By the limits of the change.' })
  after!: SmallPaymentCount;
}

@ObjectType('SmallPaymentsImpact', {
  description:
    'Which of the small payments agreed for the present financial year the limits of a change would refuse. Each is held against them as it would have been when it was agreed: beside those of the person’s that were agreed before it, all of which stand. Only limits are asked; what a payment is for is not kept in a way that could be.',
})
class SmallPaymentsImpact implements SmallPaymentsImpactFound {
  @Field(() => DateScalar, { description: 'The first day of the financial year: 1 April.' })
  yearFrom!: string;

  @Field(() => SmallPaymentCount, { description: 'All that were agreed for days of the year.' })
  agreed!: SmallPaymentCount;

  @Field(() => SmallPaymentCount, {
    nullable: true,
    description: `Those that the limits in force would refuse, such as where a lower limit came later. ${WITHOUT_BEFORE}`,
  })
  refusedBefore!: SmallPaymentCount | null;

  @Field(() => SmallPaymentCount, { description: 'Those that the limits of the change would refuse.' })
  refusedAfter!: SmallPaymentCount;

  @Field(() => [RefusedSmallPayments], {
    description:
      'The same by the first reason of each, in order of precedence; reasons that none has are left out.',
  })
  byRefusal!: RefusedSmallPayments[];
}

@ObjectType('SurplusCount', {
  description: 'Parts of budgets with a surplus, and what the surpluses come to.',
})
class SurplusCount implements SurplusFound {
  @Field(() => Int, { description: 'How many parts.' })
  parts!: number;

  @Field(() => PenceScalar, { description: 'What is above the limits together.' })
  totalPence!: number;
}

@ObjectType('CarryOverCounts', { description: 'The surpluses of some parts of budgets.' })
abstract class CarryOverCounts implements SurplusCounts {
  @Field(() => Int, { description: 'How many parts of budgets are counted.' })
  parts!: number;

  @Field(() => SurplusCount, {
    nullable: true,
    description: `Surpluses under the policy in force. ${WITHOUT_BEFORE}`,
  })
  surplusesBefore!: SurplusCount | null;

  @Field(() => SurplusCount, { description: 'Surpluses under the change.' })
  surplusesAfter!: SurplusCount;
}

@ObjectType('CarryOverImpactOnOption', {
  description: 'The surpluses of the parts that are held in one way.',
})
class CarryOverImpactOnOption extends CarryOverCounts {
  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'How the money is held.' })
  deploymentOption!: DeploymentOption;
}

@ObjectType('CarryOverImpact', {
  description:
    'What a change of the policy on money does to surpluses: money above the limits of what may be carried over. It counts the parts of plans with support started whose holders have been paid, but for small payments. What a holder has is what was paid to them, with the person’s own share, as the ledger does not hold yet what they have spent: so it shows the most that surpluses could come to. For the same reason no money is told apart as saved for a named purpose. Individual service funds keep their own limit, from the policy on deployment.',
})
class CarryOverImpact extends CarryOverCounts implements CarryOverImpactFound {
  @Field(() => SurplusCount, {
    nullable: true,
    description: `Surpluses of parts that have none under the policy in force. ${WITHOUT_BEFORE}`,
  })
  appearing!: SurplusCount | null;

  @Field(() => SurplusCount, {
    nullable: true,
    description: `Surpluses under the policy in force of parts that would have none. ${WITHOUT_BEFORE}`,
  })
  disappearing!: SurplusCount | null;

  @Field(() => [CarryOverImpactOnOption], {
    description: 'The same for each way in which some part is held.',
  })
  byDeploymentOption!: CarryOverImpactOnOption[];
}

const CHANGE_FACTS = ['id', 'area'];
extendShape(policyChangeShape, {
  smallPaymentsImpact: needs(...CHANGE_FACTS),
  carryOverImpact: needs(...CHANGE_FACTS),
});

/** Previews are worked out each time they are asked for, and keep nothing. */
@Resolver(() => PolicyChange)
export class PolicyImpactOnMoneyResolver {
  @Heavy()
  @FieldResolver(() => SmallPaymentsImpact, {
    nullable: true,
    description:
      'Which small payments it would refuse; null for a change of another area than small payments.',
  })
  smallPaymentsImpact(@Root() change: ChangeOfArea, @Ctx() { session }: RequestContext) {
    return readSmallPayments(session, change);
  }

  @Heavy()
  @FieldResolver(() => CarryOverImpact, {
    nullable: true,
    description:
      'What surpluses it would make of people’s money; null for a change of another area than money. Fails with POLICY_NOT_IN_FORCE where no policy on deployment is in force on its first day.',
  })
  carryOverImpact(@Root() change: ChangeOfArea, @Ctx() { session }: RequestContext) {
    return readCarryOver(session, change);
  }
}

const readSmallPayments = impactReader(['smallPayments'], readSmallPaymentsImpact);
const readCarryOver = impactReader(['money'], readCarryOverImpact);
