import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { readAllocationImpact } from '../../../server/domain/insight/policyImpact/allocationImpact.queries.ts';
import type {
  AllocationImpact as AllocationImpactFound,
  CaseloadCost,
  DecileChange,
} from '../../../server/domain/insight/policyImpact/allocationImpact.ts';
import {
  DEMENTIA_RECORD,
  type DementiaRecord,
} from '../../../server/domain/insight/policyImpact/caseload.ts';
import {
  type ChangeOfArea,
  impactReader,
} from '../../../server/domain/insight/policyImpact/proposedImpact.queries.ts';
import { ETHNICITY, type Ethnicity } from '../../../server/domain/people/peopleVocabulary.ts';
import { policyChangeShape } from '../../../server/domain/policy/policyChanges/policyChanges.queries.ts';
import { extendShape, needs } from '../../../server/platform/reading/shape.ts';
import type { AgeBand, ClientGroup } from '../../../tenants/needs.ts';
import { AGE_BAND, CLIENT_GROUP } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { PolicyChange } from '../../policy/policyChanges/policyChangeTypes.ts';
import { AllocationChangeCounts, LargestAllocationChange } from './allocationImpactTypes.ts';

const FALLS = 'How the change falls on them.';
const TOGETHER =
  'Whoever may read no person sees small groups together: none is shown by itself with a count from 1 to 4. Where everybody is in one group and a count is small, it is empty for them.';

@ObjectType('CaseloadCost', { description: 'What the whole caseload comes to under one policy.' })
class CaseloadCostType implements CaseloadCost {
  @Field(() => PenceScalar, { description: 'Everybody’s indicative amounts for a week together.' })
  weeklyAmountPence!: number;

  @Field(() => PenceScalar, { description: 'The same for a year of 52 weeks.' })
  yearlyAmountPence!: number;

  @Field(() => Int, {
    description:
      'How many have more than the policy’s maximum, about each of whom somebody decides; 0 where it has none.',
  })
  peopleAboveMaximum!: number;
}

@ObjectType('AllocationImpactOnDecile', {
  description:
    'A tenth of the caseload by the weekly amount in force. People with the same amount are always in the same one, so it may hold more or fewer, or nobody.',
})
class AllocationImpactOnDecile implements DecileChange {
  @Field(() => Int, { description: 'From 1, the lowest amounts, to 10.' })
  decile!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The least weekly amount in force in it; null where nobody is.',
  })
  fromWeeklyPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The greatest weekly amount in force in it; null where nobody is.',
  })
  toWeeklyPence!: number | null;

  @Field(() => AllocationChangeCounts, { description: FALLS })
  change!: AllocationChangeCounts;
}

@ObjectType('AllocationImpactOnAgeBand', { description: 'What a change does to people of one age.' })
class AllocationImpactOnAgeBand {
  @Field(enumOf(AGE_BAND), { description: 'Their age on the day that is priced.' })
  ageBand!: AgeBand;

  @Field(() => AllocationChangeCounts, { description: FALLS })
  change!: AllocationChangeCounts;
}

@ObjectType('AllocationImpactOnClientGroup', {
  description: 'What a change does to people of one client group.',
})
class AllocationImpactOnClientGroup {
  @Field(enumOf(CLIENT_GROUP), { description: 'The main reason for support.' })
  clientGroup!: ClientGroup;

  @Field(() => AllocationChangeCounts, { description: FALLS })
  change!: AllocationChangeCounts;
}

@ObjectType('AllocationImpactOnEthnicity', {
  description: `What a change does to people of one ethnic group, or of several together. ${TOGETHER}`,
})
class AllocationImpactOnEthnicity {
  @Field(enumListOf(ETHNICITY), { description: 'The group, or the groups that are shown together.' })
  ethnicities!: readonly Ethnicity[];

  @Field(() => AllocationChangeCounts, { description: FALLS })
  change!: AllocationChangeCounts;
}

@ObjectType('AllocationImpactOnDementia', {
  description: `What a change does to people with and without dementia. ${TOGETHER}`,
})
class AllocationImpactOnDementia {
  @Field(enumListOf(DEMENTIA_RECORD), { description: 'What is recorded, or all that is shown together.' })
  records!: readonly DementiaRecord[];

  @Field(() => AllocationChangeCounts, { description: FALLS })
  change!: AllocationChangeCounts;
}

@ObjectType('AllocationImpact', {
  description:
    'What a change of resource allocation would do to everybody’s indicative amount: everybody whose latest completed assessment has not been followed by the end of their support. Both policies are applied to the same answers at the same age. Nobody’s agreed budget changes with it: a person decides every final budget.',
})
class AllocationImpact implements Omit<AllocationImpactFound, 'largestGains' | 'largestLosses'> {
  @Field(() => DateScalar, {
    description: 'The day whose ages are used: the first day of the change, or today where that has passed.',
  })
  pricedOn!: string;

  @Field(() => AllocationChangeCounts, { description: 'How the change falls on the whole caseload.' })
  everybody!: AllocationChangeCounts;

  @Field(() => PenceScalar, {
    description:
      'What the indicative amounts of a year of 52 weeks would come to more; negative where it is less.',
  })
  yearlyChangePence!: number;

  @Field(() => CaseloadCostType, { description: 'What it all comes to under the policy in force.' })
  inForce!: CaseloadCostType;

  @Field(() => CaseloadCostType, { description: 'What it all would come to under the change.' })
  proposed!: CaseloadCostType;

  @Field(() => [AllocationImpactOnDecile], { description: 'By the amount in force, all ten tenths.' })
  byDecile!: AllocationImpactOnDecile[];

  @Field(() => [AllocationImpactOnAgeBand], { description: 'By age; bands with nobody are left out.' })
  byAgeBand!: AllocationImpactOnAgeBand[];

  @Field(() => [AllocationImpactOnClientGroup], {
    description: 'By client group; those with nobody are left out.',
  })
  byClientGroup!: AllocationImpactOnClientGroup[];

  @Field(() => [AllocationImpactOnEthnicity], {
    description: 'By ethnic group; those with nobody are left out.',
  })
  byEthnicity!: AllocationImpactOnEthnicity[];

  @Field(() => [AllocationImpactOnDementia], { description: 'By dementia; what nobody has is left out.' })
  byDementia!: AllocationImpactOnDementia[];

  @Field(() => [LargestAllocationChange], {
    description: 'The ten people who would gain most, the largest gain first.',
  })
  largestGains!: LargestAllocationChange[];

  @Field(() => [LargestAllocationChange], {
    description: 'The ten people who would lose most, the largest loss first.',
  })
  largestLosses!: LargestAllocationChange[];
}

extendShape(policyChangeShape, { allocationImpact: needs('id', 'area') });

const readImpact = impactReader(['resourceAllocation'], readAllocationImpact);

/** Previews are worked out each time they are asked for, and keep nothing. */
@Resolver(() => PolicyChange)
export class PolicyImpactOnAllocationsResolver {
  @Heavy()
  @FieldResolver(() => AllocationImpact, {
    nullable: true,
    description:
      'What it does to everybody’s indicative amount; null for a change of another area than resource allocation, and where no policy would be in force on its first day without it. Fails with BAD_USER_INPUT where its figures together give sums that nobody could mean.',
  })
  allocationImpact(@Root() change: ChangeOfArea, @Ctx() { session }: RequestContext) {
    return readImpact(session, change);
  }
}
