import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import {
  compareAllocations,
  comparePolicies,
  compareStandardProfiles,
} from '../../../server/domain/insight/comparison/comparisons.queries.ts';
import { type NeedsMistake, needsProfileOf } from '../../../server/domain/insight/comparison/needsAnswers.ts';
import {
  STANDARD_PROFILE,
  STANDARD_PROFILES,
  type StandardProfileKey,
} from '../../../server/domain/insight/comparison/standardProfiles.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import { MOST_ROWS_OF_A_PAGE } from '../../../server/platform/reading/slice.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { NeedsProfileInput } from '../../care/allocations/allocationTypes.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { CouncilAllocation } from './comparisonAllocations.ts';
import { AS_OF, COUNCILS, KNOWN_AT } from './comparisonArguments.ts';
import { StandardComparison, StandardProfile, shownComparison, shownStandard } from './comparisonStandard.ts';
import { PolicyComparisonRow, shownRow } from './comparisonTypes.ts';

@Resolver()
export class ComparisonResolver {
  @Heavy()
  @Query(() => [CouncilAllocation], {
    nullable: true,
    description:
      'The same needs under each council’s published policy, side by side. Fails with COUNCIL_NOT_FOUND for an unknown council, and BAD_USER_INPUT for needs that can’t be, such as an age under 18 or one area of life answered twice.',
  })
  compareAllocations(
    @Ctx() { session }: RequestContext,
    @Arg('needs', () => NeedsProfileInput, { description: 'The needs, of nobody in particular.' })
    needs: NeedsProfileInput,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
    @Arg('asOf', () => DateScalar, { ...AS_OF }) asOf?: string | null,
    @Arg('knownAt', () => DateTimeScalar, { ...KNOWN_AT }) knownAt?: string | null,
  ) {
    const { profile, mistakes } = needsProfileOf(needs);
    if (!profile) throw badNeeds(mistakes);
    return compareAllocations(session, profile, { councils, asOf, knownAt });
  }

  @Query(() => [StandardProfile], {
    nullable: true,
    description:
      'The made-up situations that every council’s policy is priced for, spanning ages, client groups, levels of need, unpaid support, two carers and nights.',
  })
  standardProfiles() {
    return STANDARD_PROFILES.map(shownStandard);
  }

  @Heavy()
  @Query(() => [StandardComparison], {
    nullable: true,
    description:
      'What each council’s published policy gives for the standard profiles, with its rank, the spread, and the working. Fails with COUNCIL_NOT_FOUND for an unknown council.',
  })
  async compareStandardProfiles(
    @Ctx() { session }: RequestContext,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
    @Arg('asOf', () => DateScalar, { ...AS_OF }) asOf?: string | null,
    @Arg('knownAt', () => DateTimeScalar, { ...KNOWN_AT }) knownAt?: string | null,
    @Arg('profiles', enumListOf(STANDARD_PROFILE), {
      nullable: true,
      description: 'Only these standard profiles; all when left out.',
    })
    profiles?: StandardProfileKey[] | null,
  ) {
    const found = await compareStandardProfiles(session, { councils, asOf, knownAt, profiles });
    return found.map(shownComparison);
  }

  @Heavy()
  @Query(() => [PolicyComparisonRow], {
    nullable: true,
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
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many settings, at most ${MOST_ROWS_OF_A_PAGE}; all when left out, which for every council in England is tens of megabytes. /downloads/policy-comparison.csv has them all.`,
    })
    first?: number | null,
    @Arg('skip', () => Int, {
      nullable: true,
      description: 'How many settings to leave out before them; none when left out.',
    })
    skip?: number | null,
  ) {
    const request = { councils, areas, asOf, knownAt, differsFrom, onlyDiffering };
    refuseNegative('first', first);
    refuseNegative('skip', skip);
    const from = skip ?? 0;
    const rows = await comparePolicies(session, request);
    return rows.slice(from, first == null ? undefined : from + first).map(shownRow);
  }
}

function refuseNegative(field: string, count: number | null | undefined): void {
  if (count == null || count >= 0) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `${field} is ${count}, and there is no such number of settings. Send 0 or more, or leave it out.`,
    { inputPath: [field] },
  );
}

function badNeeds(mistakes: readonly NeedsMistake[]): RequestError {
  const found = mistakes.map(({ path, message }) => ({ path: ['needs', ...path], message }));
  const message = found.map((mistake) => mistake.message).join(' ');
  return new RequestError('BAD_USER_INPUT', message, { mistakes: found });
}
