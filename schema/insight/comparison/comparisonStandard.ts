import { Field, Int } from 'type-graphql';
import type {
  AmountSpread as AmountSpreadRecord,
  StandardAllocation as StandardAllocationRecord,
  StandardComparison as StandardComparisonRecord,
} from '../../../server/domain/insight/comparison/standardComparison.ts';
import {
  STANDARD_PROFILE,
  type StandardProfileKey,
  type StandardProfile as StandardProfileRecord,
} from '../../../server/domain/insight/comparison/standardProfiles.ts';
import { NeedsProfile, shownProfile } from '../../care/allocations/needsProfile.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { CouncilAllocation } from './comparisonAllocations.ts';

@ObjectType('StandardProfile', {
  description:
    'A made-up situation that every council’s policy is priced for, the same every time. Nobody’s needs in particular.',
})
export class StandardProfile {
  @Field(enumOf(STANDARD_PROFILE), { description: 'Its key, which stays the same from year to year.' })
  key!: StandardProfileKey;

  @Field(() => String, { description: 'Its name for people.' })
  name!: string;

  @Field(() => String, { description: 'The situation in a sentence.' })
  description!: string;

  @Field(() => NeedsProfile, { description: 'The needs, as a resource allocation reads them.' })
  needs!: NeedsProfile;
}

@ObjectType('AmountSpread', {
  description:
    'How councils’ weekly amounts spread. Quartiles are those of spreadsheets (QUARTILE.INC), on the line between the two nearest amounts, rounded half up to the penny.',
})
class AmountSpread implements AmountSpreadRecord {
  @Field(() => Int, { description: 'How many councils give an amount.' })
  count!: number;

  @Field(() => PenceScalar, { description: 'The least.' })
  minimumPence!: number;

  @Field(() => PenceScalar, { description: 'A quarter of the way from the least to the greatest.' })
  lowerQuartilePence!: number;

  @Field(() => PenceScalar, { description: 'Half of the way.' })
  medianPence!: number;

  @Field(() => PenceScalar, { description: 'Three quarters of the way.' })
  upperQuartilePence!: number;

  @Field(() => PenceScalar, { description: 'The greatest.' })
  maximumPence!: number;
}

@ObjectType('StandardAllocation', {
  description: 'What one council’s published policy gives for a standard profile.',
})
class StandardAllocation
  extends CouncilAllocation
  implements Omit<StandardAllocationRecord, 'council' | 'steps'>
{
  @Field(() => Boolean, {
    description:
      'Whether the amount lies further below the lower quartile or above the upper one than one and a half times the distance between them: worth a look, and not therefore wrong.',
  })
  isOutlier!: boolean;
}

@ObjectType('StandardComparison', { description: 'One standard profile under every council compared.' })
export class StandardComparison {
  @Field(() => StandardProfile, { description: 'The situation.' })
  profile!: StandardProfile;

  @Field(() => AmountSpread, {
    nullable: true,
    description: 'How the weekly amounts spread; null where no council gives one.',
  })
  spread!: AmountSpread | null;

  @Field(() => [StandardAllocation], { description: 'One for each council, in the order of their names.' })
  allocations!: readonly StandardAllocation[];
}

/** A standard profile as the API shows it. */
export function shownStandard({ needs, ...rest }: StandardProfileRecord): StandardProfile {
  return { ...rest, needs: shownProfile(needs) };
}

/** A comparison for a standard profile as the API shows it. */
export function shownComparison({
  profile,
  spread,
  allocations,
}: StandardComparisonRecord): StandardComparison {
  return {
    profile: shownStandard(profile),
    spread,
    allocations: allocations as readonly StandardAllocation[],
  };
}
