import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  emergencyMoneyShape,
  MOST_EMERGENCIES,
} from '../../../server/domain/money/emergency/emergency.queries.ts';
import { type EmergencyDates, emergencyStatus } from '../../../server/domain/money/emergency/emergency.ts';
import {
  EMERGENCY_OUTCOME,
  EMERGENCY_STATUS,
  type EmergencyOutcome,
  type EmergencyStatus,
} from '../../../server/domain/money/emergency/emergencyVocabulary.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Budget, BudgetPart } from '../budgets/budgets.ts';

@ObjectType('EmergencyMoney', {
  implements: Node,
  description:
    'Money that was added to a part of a live budget at once, for a stated time, on one person’s authority. It is beside the agreed budget, ends on its day by itself, and is looked at afterwards by somebody else.',
})
export class EmergencyMoney extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Budget, { nullable: true, description: 'The budget.' })
  budget?: Budget | null;

  @Field(() => BudgetPart, { nullable: true, description: 'The part that it was added to.' })
  part?: BudgetPart | null;

  @Field(enumOf(EMERGENCY_STATUS), { description: 'Where it stands today.' })
  status!: EmergencyStatus;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;

  @Field(() => DateScalar, { description: 'The day on which it was added.' })
  addedOn!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  lastDayOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'The account on whose authority it was added.' })
  authorisedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  authorisedAt!: string;

  @Field(() => DateScalar, { description: 'By when somebody else looks at it.' })
  lookAtByOn!: string;

  @Field(() => PolicyVersion, { nullable: true, description: 'The money policy of that day, which decides.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was looked at; null until then.',
  })
  lookedAtOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that looked at it; null until then.' })
  lookedAtBy?: string | null;

  @Field(enumOf(EMERGENCY_OUTCOME), {
    nullable: true,
    description: 'What was decided; null until it was looked at.',
  })
  outcome?: EmergencyOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why; null until it was looked at.' })
  outcomeReasons?: string | null;

  @Field(() => PenceScalar, { nullable: true, description: 'What came back to the council, where some did.' })
  takenBackPence?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the program ended it, after its last day; null until then.',
  })
  endedAt?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the council held of it unspent that day, and has again; nothing where somebody else holds the money.',
  })
  endedPence?: number | null;
}

addField(BudgetPart, 'emergencyMoney', () => [EmergencyMoney], {
  description: `Money that was added to it in emergencies, the newest first; at most the latest ${MOST_EMERGENCIES}.`,
});

export const emergencyMoneyReader: TypeReader = {
  shape: emergencyMoneyShape,
  kind: 'BUDGETS',
  derivations: {
    status: (dates: EmergencyDates, { today }: Session) => emergencyStatus(dates, today),
  },
};

@Resolver(() => EmergencyMoney)
export class EmergencyMoneyResolver {
  @Query(() => EmergencyMoney, {
    nullable: true,
    description: 'Money that was added in one emergency; null when there is none that you may see.',
  })
  emergencyMoney(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, emergencyMoneyReader, id, info);
  }
}
