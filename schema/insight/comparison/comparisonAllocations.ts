import { Field, Int } from 'type-graphql';
import type { CouncilAllocation as CouncilAllocationRecord } from '../../../server/domain/insight/comparison/allocationComparison.ts';
import {
  DECISION_REASON,
  type DecisionReason,
} from '../../../server/domain/policy/resourceAllocation/allocation.ts';
import { AllocationStep } from '../../care/allocations/allocationTypes.ts';
import { enumListOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { Council } from '../../tenancy/councils/councils.ts';

@ObjectType('CouncilAllocation', {
  description:
    'What one council’s published policy gives for needs: an indicative amount, which is where a real budget starts.',
})
export class CouncilAllocation implements Omit<CouncilAllocationRecord, 'council' | 'steps'> {
  @Field(() => Council, { description: 'Whose policy.' })
  council!: Council;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The indicative amount for a week; null where unavailableReason says why.',
  })
  weeklyAmountPence!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The place among the councils compared, 1 for the greatest amount; equal amounts share a place, and the next is left out. Null where there is no amount.',
  })
  rank!: number | null;

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

  @Field(() => Boolean, {
    description: 'Whether that version was put in force in an emergency, without a second pair of eyes.',
  })
  isEmergency!: boolean;

  @Field(() => String, { nullable: true, description: 'Why there is no amount; null when there is one.' })
  unavailableReason!: string | null;
}
