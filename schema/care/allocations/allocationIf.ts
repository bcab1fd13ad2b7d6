import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import {
  allocationIf,
  type TriedAllocation,
} from '../../../server/domain/care/allocations/whatIf.queries.ts';
import { triedTwice } from '../../../server/domain/care/allocations/whatIf.ts';
import {
  DECISION_REASON,
  type DecisionReason,
} from '../../../server/domain/policy/resourceAllocation/allocation.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { mayNotRead } from '../../kit/readers.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { AllocationStep, CircumstancesInput, DomainNeedInput } from './allocationTypes.ts';

@InputType({
  description: 'Answers to try in the place of one’s own. Whatever is left out stays as it was answered.',
})
class TriedAnswersInput {
  @Field(() => [DomainNeedInput], {
    description:
      'Areas of life with another answer, each once. Unpaid support that is left out stays as it was.',
  })
  domains!: DomainNeedInput[];

  @Field(() => CircumstancesInput, {
    nullable: true,
    description: 'What would be true of the situation as a whole.',
  })
  circumstances?: CircumstancesInput | null;
}

@ObjectType('AllocationIf', {
  description:
    'What an indicative budget would have been with other answers, by the same version of the policy on the same day. Nothing of it is kept, and nobody is promised it.',
})
class AllocationIf implements Omit<TriedAllocation, 'steps' | 'scaleKey' | 'scaleLabel'> {
  @Field(() => PenceScalar, { description: 'The amount a week.' })
  weeklyAmountPence!: number;

  @Field(() => PenceScalar, { description: 'The amount a year: 52 times the weekly amount.' })
  yearlyAmountPence!: number;

  @Field(() => PenceScalar, {
    description: 'How much more a week that is than was worked out; negative where it is less.',
  })
  weeklyDifferencePence!: number;

  @Field(() => PenceScalar, {
    description: 'What it would be a week if family and friends did nothing unpaid.',
  })
  weeklyAmountBeforeUnpaidSupportPence!: number;

  @Field(() => Int, { description: 'All points that would count.' })
  totalPoints!: number;

  @Field(() => Int, { description: 'All points as if family and friends did nothing unpaid.' })
  totalPointsBeforeUnpaidSupport!: number;

  @Field(enumListOf(DECISION_REASON), {
    description: 'Why somebody at the council would have to decide about it.',
  })
  decisionReasons!: DecisionReason[];

  @Field(() => [AllocationStep], { description: 'The working, line by line.' })
  steps!: AllocationStep[];
}

@Resolver()
export class AllocationIfResolver {
  @Query(() => AllocationIf, {
    nullable: true,
    description:
      'What an indicative budget would have been with other answers: “what if I needed help at night?” Nothing is kept. Null when there is no such allocation that you may see. An area of life that is tried twice is an error.',
  })
  allocationIf(
    @Arg('allocationId', () => ID, { description: 'The allocation to begin from.' }) id: string,
    @Arg('answers', () => TriedAnswersInput, { description: 'The other answers.' })
    answers: TriedAnswersInput,
    @Ctx() { session }: RequestContext,
  ): Promise<TriedAllocation | null> | null {
    if (!session.mayRead('ASSESSMENTS')) throw mayNotRead('ASSESSMENTS');
    const [twice] = triedTwice(answers);
    if (twice) {
      throw new RequestError(
        'BAD_USER_INPUT',
        `${twice} is tried twice, so it is not clear which counts. Leave one of them out.`,
        { inputPath: ['answers', 'domains'] },
      );
    }
    const uuid = fromGlobalId('Allocation', id);
    return uuid ? allocationIf(session, uuid, answers) : null;
  }
}
