import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  deploymentChangeShape,
  MOST_CHANGES,
} from '../../../server/domain/money/deploymentChanges/deploymentChanges.queries.ts';
import {
  DEPLOYMENT_CHANGE_STATUS,
  type DeploymentChangeStatus,
} from '../../../server/domain/money/deploymentChanges/deploymentChangesVocabulary.ts';
import { changeStatus, owedPence } from '../../../server/domain/money/deploymentChanges/heldMoney.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { Supporter } from '../../people/supporters.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Budget, BudgetPart } from '../budgets/budgets.ts';
import { LedgerTransaction } from '../payments/ledger.ts';

@ObjectType('DeploymentChange', {
  implements: Node,
  description:
    'That the money of a part of a budget, or some of it, is held in another way from a day on. The parts come to the agreed budget on every day; what was set by for the days from then on went over in the ledger, and what is held unspent goes over by a step of its own.',
})
export class DeploymentChange extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Budget, { nullable: true, description: 'The budget.' })
  budget?: Budget | null;

  @Field(() => BudgetPart, { nullable: true, description: 'The part that held the money until then.' })
  fromPart?: BudgetPart | null;

  @Field(() => BudgetPart, { nullable: true, description: 'The part that holds it in the new way.' })
  toPart?: BudgetPart | null;

  @Field(() => BudgetPart, {
    nullable: true,
    description: 'The part in which the rest goes on as before; null where all of it changed.',
  })
  restPart?: BudgetPart | null;

  @Field(() => DateScalar, { description: 'The first day on which it is held in the new way.' })
  changedOn!: string;

  @Field(enumOf(DEPLOYMENT_CHANGE_STATUS), { description: 'Where it stands today.' })
  status!: DeploymentChangeStatus;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day on which the person agreed, or who did for them.' })
  agreedOn!: string;

  @Field(() => Supporter, {
    nullable: true,
    description: 'The supporter who agreed for the person; null where the person did.',
  })
  agreedBySupporter?: Supporter | null;

  @Field(() => LedgerTransaction, {
    nullable: true,
    description: 'The transaction in the ledger, dated on that day; null where nothing was left to go over.',
  })
  transaction?: LedgerTransaction | null;

  @Field(() => PenceScalar, {
    description: 'What the parts that go on were set by with, for the days from then on.',
  })
  transferredPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What the council paid in the old way for days from then on, after the contribution, by payments that stand. These days are paid for in the new way, so it is owed back.',
  })
  paidBeyondPence!: number;

  @Field(() => PenceScalar, { description: 'What of that has come back.' })
  repaidPence!: number;

  @Field(() => PenceScalar, { description: 'What of that is still owed back.' })
  owedPence!: number;

  @Field(() => PenceScalar, {
    description: 'What is still held unspent in the old way; what is not owed back goes on with the person.',
  })
  heldBeforePence!: number;

  @Field(() => PenceScalar, {
    description:
      'What of it went on with the person: to the new holder, or set by by the council where that holds the money.',
  })
  movedOnPence!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when what is held is to have gone over; null where nobody held money.',
  })
  moveByOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which somebody settled that nothing more goes over; null until then.',
  })
  settledOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What became of the rest.' })
  settledReason?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that settled it.' })
  settledBy?: string | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The deployment policy in force on that day, by which it is offered.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account of the manager who decided it.' })
  recordedBy!: string;
}

addField(Budget, 'deploymentChanges', () => [DeploymentChange], {
  description: `On which days the way of holding its money changed, the earliest first; at most ${MOST_CHANGES}.`,
});

interface StatusFacts {
  changedOn: string;
  moveByOn: string | null;
  settledOn: string | null;
  heldBeforePence: number;
}

export const deploymentChangeReader: TypeReader = {
  shape: deploymentChangeShape,
  kind: 'BUDGETS',
  derivations: {
    status: (change: StatusFacts, { today }: Session) =>
      changeStatus(change, change.heldBeforePence, today.toString()),
    owedPence,
  },
};

@Resolver(() => DeploymentChange)
export class DeploymentChangesResolver {
  @Query(() => DeploymentChange, {
    nullable: true,
    description: 'One change of the way of holding money; null when there is none that you may see.',
  })
  deploymentChange(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, deploymentChangeReader, id, info);
  }
}
