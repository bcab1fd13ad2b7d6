import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { clawbackShape, MOST_CLAWBACKS } from '../../../server/domain/money/clawback/clawback.queries.ts';
import {
  type ClawbackFacts,
  clawbackStatus,
  type NamedSaving,
} from '../../../server/domain/money/clawback/clawback.ts';
import {
  CLAWBACK_STATUS,
  type ClawbackStatus,
} from '../../../server/domain/money/clawback/clawbackVocabulary.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { showChallengesOf } from '../../oversight/challenges/challenges.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Budget, BudgetPart } from '../budgets/budgets.ts';

@ObjectType('NamedSaving', { description: 'What is saved for a purpose that the plan names.' })
class NamedSavingType {
  @Field(() => ID, { description: 'The support in the plan that it is saved for.' })
  supportItemId!: string;

  @Field(() => PenceScalar, { description: 'How much of what is held.' })
  amountPence!: number;
}

@ObjectType('PlannedRepayment', { description: 'One repayment as it was decided.' })
class PlannedRepaymentType {
  @Field(() => DateScalar, { description: 'The last day for it.' })
  dueOn!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;
}

@ObjectType('Clawback', {
  implements: Node,
  description:
    'A proposal to take back what is unspent of a part above the council’s limits, the person’s reply, and the decision. Nothing is taken before the person could reply, never from contingency, and never below nothing. Once decided it never changes.',
})
export class Clawback extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Budget, { nullable: true, description: 'The budget.' })
  budget?: Budget | null;

  @Field(() => BudgetPart, { nullable: true, description: 'The part whose money it is about.' })
  part?: BudgetPart | null;

  @Field(enumOf(CLAWBACK_STATUS), { description: 'Where it stands today.' })
  status!: ClawbackStatus;

  @Field(() => DateScalar, { description: 'The day on which the money was looked at.' })
  foundOn!: string;

  @Field(() => DateScalar, { description: 'The day on which it was talked over with the person.' })
  discussedOn!: string;

  @Field(() => PenceScalar, { description: 'What was unspent that day, and is still there.' })
  unspentPence!: number;

  @Field(() => [NamedSavingType], {
    description:
      'What of that is saved for a purpose of the plan, which counts only where the council says so.',
  })
  namedSavings!: NamedSavingType[];

  @Field(() => PenceScalar, {
    description:
      'What of it was saved up towards a named purpose, as the part’s `savings` said that day; it counts as what is saved for a purpose of the plan does.',
  })
  savedUpPence!: number;

  @Field(() => PenceScalar, { description: 'What is above the limits.' })
  abovePence!: number;

  @Field(() => PenceScalar, { description: 'What it is proposed to take back.' })
  proposedPence!: number;

  @Field(() => String, { description: 'Why, for the person.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day on which the person was told.' })
  noticeGivenOn!: string;

  @Field(() => DateScalar, {
    description: 'The last day to reply; nothing is decided before, unless there is a reply.',
  })
  replyByOn!: string;

  @Field(() => Int, { description: 'How many weeks there are to repay what is decided.' })
  repaymentWeeks!: number;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The money policy that the budget was agreed by, which decides.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: string;

  @Field(() => String, { description: 'The account that proposed it.' })
  proposedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the reply; null without one.' })
  repliedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The reply.' })
  reply?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person agrees.' })
  replyIsAgreed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The account that gave or recorded it.' })
  repliedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision; null until then.' })
  decidedOn?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What is to be repaid; nothing where nothing is.',
  })
  decidedPence?: number | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  decisionReasons?: string | null;

  @Field(() => String, { nullable: true, description: 'The account of the manager who decided.' })
  decidedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to repay all of it.' })
  repayByOn?: string | null;

  @Field(() => [PlannedRepaymentType], { description: 'How it is repaid; empty until it is decided.' })
  repayments!: PlannedRepaymentType[];

  @Field(() => PenceScalar, { description: 'What of it has been repaid. Added up from the ledger.' })
  repaidPence!: number;
}

showChallengesOf(Clawback, clawbackShape);

addField(BudgetPart, 'clawbacks', () => [Clawback], {
  description: `Proposals to take back what is unspent of it, the newest first; at most the latest ${MOST_CLAWBACKS}.`,
});

export const clawbackReader: TypeReader = {
  shape: clawbackShape,
  kind: 'BUDGETS',
  derivations: {
    status: (clawback: ClawbackFacts, { today }: Session) => clawbackStatus(clawback, today),
    namedSavings: ({ namedSavings }: { namedSavings: readonly NamedSaving[] }) =>
      namedSavings.map((saving) => ({
        ...saving,
        supportItemId: toGlobalId('SupportItem', saving.supportItemId),
      })),
  },
};

@Resolver(() => Clawback)
export class ClawbackResolver {
  @Query(() => Clawback, {
    nullable: true,
    description: 'One proposal to take back unspent money; null when there is none that you may see.',
  })
  clawback(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, clawbackReader, id, info);
  }
}
