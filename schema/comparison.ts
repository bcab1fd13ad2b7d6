import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { DECISION_REASON, type DecisionReason } from '../server/domain/allocations/allocation.ts';
import {
  allocationsCompared,
  type CouncilAllocation as CouncilAllocationRecord,
} from '../server/domain/comparison/allocationComparison.ts';
import { type NeedsMistake, needsProfileOf } from '../server/domain/comparison/needsAnswers.ts';
import { policyMatrix } from '../server/domain/comparison/policyMatrix.ts';
import {
  areasAsked,
  readPricedPolicies,
  readPublishedPolicies,
} from '../server/domain/comparison/publishedPolicies.queries.ts';
import { POLICY_AREA } from '../server/domain/policies/policyArea.ts';
import { RequestError } from '../server/platform/errors.ts';
import type { AreaKey } from '../tenants/policy/policy.ts';
import { AllocationStep, NeedsProfileInput } from './allocationTypes.ts';
import { PolicyComparisonRow, shownRow } from './comparisonTypes.ts';
import type { RequestContext } from './context.ts';
import { Council } from './councils.ts';
import { enumListOf } from './enums.ts';
import { ObjectType } from './objectType.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from './scalars.ts';

@ObjectType('CouncilAllocation', {
  description:
    'What one council’s published policy gives for needs: an indicative amount, which is where a real budget starts.',
})
class CouncilAllocation implements Omit<CouncilAllocationRecord, 'council' | 'steps'> {
  @Field(() => Council, { description: 'Whose policy.' })
  council!: Council;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The indicative amount for a week; null where unavailableReason says why.',
  })
  weeklyAmountPence!: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'The same for a year of 52 weeks.' })
  yearlyAmountPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What a week would be if family and friends did nothing unpaid.',
  })
  weeklyAmountBeforeUnpaidSupportPence!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The points that count; null where the council does not publish its tables.',
  })
  totalPoints!: number | null;

  @Field(enumListOf(DECISION_REASON), { description: 'Why somebody there would have to decide.' })
  decisionReasons!: readonly DecisionReason[];

  @Field(() => [AllocationStep], {
    nullable: true,
    description: 'The working line by line; null where note says why.',
  })
  steps!: readonly AllocationStep[] | null;

  @Field(() => String, { nullable: true, description: 'Why the working is not shown; null when it is.' })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of resource allocation that was used.' })
  policyNumber!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of that version.' })
  effectiveFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no amount; null when there is one.' })
  unavailableReason!: string | null;
}

const COUNCILS = {
  nullable: true,
  description: 'The councils by short name; every council on the platform when left out.',
};
const AS_OF = { nullable: true, description: 'The day whose policies are compared; today when left out.' };
const KNOWN_AT = {
  nullable: true,
  description:
    'As it was public at this moment: versions published later are left out, and ones withdrawn later still count; now when left out.',
};

@Resolver()
export class ComparisonResolver {
  @Query(() => [CouncilAllocation], {
    description:
      'The same needs under each council’s published policy, side by side. Fails with COUNCIL_NOT_FOUND for an unknown council, and BAD_USER_INPUT for needs that can’t be, such as an age under 18 or one area of life answered twice.',
  })
  async compareAllocations(
    @Ctx() { session }: RequestContext,
    @Arg('needs', () => NeedsProfileInput, { description: 'The needs, of nobody in particular.' })
    needs: NeedsProfileInput,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
    @Arg('asOf', () => DateScalar, { ...AS_OF }) asOfAsked?: string | null,
    @Arg('knownAt', () => DateTimeScalar, { ...KNOWN_AT }) knownAt?: string | null,
  ) {
    const { profile, mistakes } = needsProfileOf(needs);
    if (!profile) throw badNeeds(mistakes);
    const asOf = asOfAsked ?? session.today.toString();
    const request = { asOf, knownAt: knownAt ?? null, slugs: councils ?? null };
    return allocationsCompared(await readPricedPolicies(session, request), profile, asOf);
  }

  @Query(() => [PolicyComparisonRow], {
    description:
      'What councils have published, setting by setting, aligned over all that any of them has, with the spread of each number and how many councils made each choice. Fails with COUNCIL_NOT_FOUND for an unknown council, and BAD_USER_INPUT where the council in differsFrom is not among those compared.',
  })
  async comparePolicies(
    @Ctx() { session }: RequestContext,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
    @Arg('areas', enumListOf(POLICY_AREA), {
      nullable: true,
      description: 'The areas of policy; all when left out.',
    })
    areas?: AreaKey[] | null,
    @Arg('asOf', () => DateScalar, { ...AS_OF }) asOf?: string | null,
    @Arg('knownAt', () => DateTimeScalar, { ...KNOWN_AT }) knownAt?: string | null,
    @Arg('differsFrom', () => String, {
      nullable: true,
      description:
        'The short name of one of the councils compared: each value then says whether it differs from that council’s.',
    })
    differsFrom?: string | null,
    @Arg('onlyDiffering', () => Boolean, {
      nullable: true,
      description:
        'True to leave out the rows in which no value differs from that of the council in differsFrom, or where none is named, in which all are alike.',
    })
    onlyDiffering?: boolean | null,
  ) {
    const when = { asOf: asOf ?? session.today.toString(), knownAt: knownAt ?? null };
    const published = await readPublishedPolicies(session, areasAsked(areas), {
      ...when,
      slugs: councils ?? null,
    });
    const rows = policyMatrix(published, { areas: areasAsked(areas), differsFrom, onlyDiffering });
    return rows.map(shownRow);
  }
}

function badNeeds(mistakes: readonly NeedsMistake[]): RequestError {
  const found = mistakes.map(({ path, message }) => ({ path: ['needs', ...path], message }));
  const message = found.map((mistake) => mistake.message).join(' ');
  return new RequestError('BAD_USER_INPUT', message, { mistakes: found });
}
