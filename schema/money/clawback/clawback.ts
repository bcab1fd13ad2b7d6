import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  decideClawback,
  proposeClawback,
  recordRepayment,
  replyToClawback,
} from '../../../server/domain/money/clawback/clawback.commands.ts';
import { clawbackShape, MOST_CLAWBACKS } from '../../../server/domain/money/clawback/clawback.queries.ts';
import {
  type ClawbackFacts,
  clawbackStatus,
  type NamedSaving,
} from '../../../server/domain/money/clawback/clawback.ts';
import { CLAWBACK_REFUSALS } from '../../../server/domain/money/clawback/clawbackRefusals.ts';
import {
  CLAWBACK_STATUS,
  type ClawbackStatus,
} from '../../../server/domain/money/clawback/clawbackVocabulary.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import type { Session } from '../../../server/platform/session.ts';
import { recordAnswer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { ANSWERS_QUESTIONS, DECIDES_BUDGETS, PRACTICE } from '../../kit/permissions.ts';
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

@InputType({ description: 'What is saved for a purpose that the plan names.' })
class NamedSavingInput {
  @Field(() => ID, { description: 'The support in the plan that it is saved for.' })
  supportItemId!: string;

  @Field(() => PenceScalar, { description: 'How much of what is held.' })
  amountPence!: number;
}

@InputType({ description: 'A proposal to take back what is unspent of a part.' })
class ProposeClawbackInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the money was looked at; left out, today.',
  })
  foundOn?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was talked over with the person.' })
  discussedOn!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'How much; left out, all that is above the limits.',
  })
  amountPence?: number | null;

  @Field(() => [NamedSavingInput], {
    nullable: true,
    description: 'What is saved for purposes that the plan names, as was talked over.',
  })
  namedSavings?: NamedSavingInput[] | null;

  @Field(() => String, { description: 'Why, as the person will read it.' })
  reason!: string;
}

@InputType({ description: 'What the person says to a proposal.' })
class ReplyToClawbackInput extends ChangeInput {
  @Field(() => ID, { description: 'The proposal.' })
  clawbackId!: string;

  @Field(() => String, { description: 'The reply.' })
  reply!: string;

  @Field(() => Boolean, { description: 'Whether the person agrees.' })
  isAgreed!: boolean;
}

@InputType({ description: 'A decision about a proposal.' })
class DecideClawbackInput extends ChangeInput {
  @Field(() => ID, { description: 'The proposal.' })
  clawbackId!: string;

  @Field(() => PenceScalar, { description: 'What is to be repaid; 0 takes nothing back.' })
  amountPence!: number;

  @Field(() => String, { description: 'Why, as the person will read it.' })
  reasons!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'In how many repayments, spread over the council’s weeks; left out, in one by the last day.',
  })
  repayments?: number | null;
}

@InputType({ description: 'A repayment that arrived.' })
class RecordRepaymentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The proposal that was decided.' })
  clawbackId!: string;

  @Field(() => DateScalar, { description: 'The day on which it arrived.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;
}

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

const clawbackAnswer = recordAnswer('clawback', () => Clawback, clawbackShape);

/** Proposing to take back unspent money, replying, deciding, and what is repaid. */
export const clawbackMutations = [
  mutation({
    name: 'proposeClawback',
    what: 'Proposes to take back what is unspent of a part above the council’s limits, after it was talked over, and tells the person by when they may reply. Nothing is taken by it, ever from contingency, or while a challenge of such a decision is open.',
    input: ProposeClawbackInput,
    inputIs: 'Which part, why, and how much.',
    permission: [...PRACTICE, 'FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        CLAWBACK_REFUSALS,
        'PERSON_HAS_DIED',
        'CLAWBACK_OF_CONTINGENCY',
        'CLAWBACK_OF_NOTHING_HELD',
        'CLAWBACK_ALREADY_OPEN',
        'CHALLENGE_OPEN',
        'CLAWBACK_DAY_OUTSIDE',
        'CLAWBACK_NOT_DISCUSSED',
        'SAVING_NOT_OF_PLAN',
        'SAVING_GIVEN_TWICE',
        'AMOUNT_NOT_POSITIVE',
        'CLAWBACK_NOTHING_ABOVE',
        'CLAWBACK_ABOVE_SURPLUS',
      ),
      ...TEXT_REFUSALS,
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) =>
      proposeClawback(session, command, input.partId, {
        foundOn: input.foundOn ?? session.today.toString(),
        discussedOn: input.discussedOn,
        amountPence: input.amountPence ?? null,
        namedSavings: input.namedSavings ?? [],
        reason: input.reason,
      }),
  }),
  mutation({
    name: 'replyToClawback',
    what: 'Keeps what the person says to a proposal to take money back, once: by themself, by whoever manages their money, or as staff heard it.',
    input: ReplyToClawbackInput,
    inputIs: 'What they say.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'BUDGETS',
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        CLAWBACK_REFUSALS,
        'CLAWBACK_ALREADY_DECIDED',
        'CLAWBACK_ALREADY_ANSWERED',
        'MONEY_NOT_MANAGED_BY_YOU',
      ),
      ...TEXT_REFUSALS,
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) => replyToClawback(session, command, input, input),
  }),
  mutation({
    name: 'decideClawback',
    what: 'Decides whether and how much of what was proposed is repaid, and how: by a manager who did not propose it, after the person’s reply or the last day for it.',
    input: DecideClawbackInput,
    inputIs: 'How much, and why.',
    permission: DECIDES_BUDGETS,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        CLAWBACK_REFUSALS,
        'CLAWBACK_ALREADY_DECIDED',
        'CLAWBACK_BEFORE_NOTICE',
        'CLAWBACK_BY_ITS_PROPOSER',
        'CHALLENGE_OPEN',
        'AMOUNT_NOT_POSITIVE',
        'CLAWBACK_ABOVE_PROPOSAL',
        'CLAWBACK_BEYOND_HELD',
        'TOO_MANY_REPAYMENTS',
      ),
      ...TEXT_REFUSALS,
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) =>
      decideClawback(session, command, input, {
        amountPence: input.amountPence,
        repayments: input.repayments ?? 1,
        reasons: input.reasons,
      }),
  }),
  mutation({
    name: 'recordRepayment',
    what: 'Posts a repayment of unspent money that arrived at the council, on its day. A mistake is undone by reverseTransaction.',
    input: RecordRepaymentInput,
    inputIs: 'What arrived.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        CLAWBACK_REFUSALS,
        'CHALLENGE_OPEN',
        'CLAWBACK_NOT_DECIDED',
        'AMOUNT_NOT_POSITIVE',
        'REPAYMENT_DAY_OUTSIDE',
        'REPAYMENT_TOO_LARGE',
        'CLAWBACK_BEYOND_HELD',
      ),
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) => recordRepayment(session, command, input.clawbackId, input),
  }),
];
