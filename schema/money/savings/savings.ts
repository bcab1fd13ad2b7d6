import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { MOST_SAVINGS, savingShape } from '../../../server/domain/money/savings/savings.queries.ts';
import { type DatedSaving, savedPence, savingStatus } from '../../../server/domain/money/savings/savings.ts';
import { SAVING_STATUS, type SavingStatus } from '../../../server/domain/money/savings/savingsVocabulary.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { Supporter } from '../../people/supporters.ts';
import { Budget, BudgetPart } from '../budgets/budgets.ts';

@ObjectType('Saving', {
  implements: Node,
  description:
    'Saving up in a managed account towards a named purpose, such as a longer break. Nothing is posted by it: what is saved is what is held, up to what is saved for. Where the council exempts it, it is left out of what may be taken back.',
})
export class Saving extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Budget, { nullable: true, description: 'The budget.' })
  budget?: Budget | null;

  @Field(() => BudgetPart, {
    nullable: true,
    description:
      'The managed account in which it is saved; where its money goes on in another (`changeDeployment`), that one.',
  })
  part?: BudgetPart | null;

  @Field(() => BudgetPart, {
    nullable: true,
    description: 'The managed account in which it was started. What is still held there counts too.',
  })
  startedInPart?: BudgetPart | null;

  @Field(enumOf(SAVING_STATUS), { description: 'Where it stands today.' })
  status!: SavingStatus;

  @Field(() => String, { description: 'What it is saved for, in the person’s words.' })
  purpose!: string;

  @Field(() => PenceScalar, { description: 'How much is saved for; of hours, what they cost.' })
  targetPence!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many hours are saved for, in hundredths; null of a sum.',
  })
  hoursHundredths?: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'What an hour costs; null of a sum.' })
  hourPricePence?: number | null;

  @Field(() => PenceScalar, {
    description: 'What of the money that is held is saved for it today; nothing once it or its plan is over.',
  })
  savedPence!: number;

  @Field(() => DateScalar, { description: 'Its first day.' })
  startedOn!: string;

  @Field(() => DateScalar, { description: 'The day by which it is saved, and the last on which it counts.' })
  saveByOn!: string;

  @Field(() => DateScalar, { description: 'The day on which the person agreed.' })
  agreedOn!: string;

  @Field(() => Supporter, {
    nullable: true,
    description: 'Who agreed for the person; null where they did themself.',
  })
  agreedBySupporter?: Supporter | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  startedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  startedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was ended; null until then.' })
  endedOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was recorded; null until then.' })
  endedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that ended it; null until then.' })
  endedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended; null until then.' })
  endedReason?: string | null;
}

addField(BudgetPart, 'savings', () => [Saving], {
  description: `What is and was saved for in it, with what went over to it, the newest first; at most the latest ${MOST_SAVINGS}.`,
});

/** Saving with what is held of its part. */
type HeldSaving = DatedSaving & { partHeldPence: number };

export const savingReader: TypeReader = {
  shape: savingShape,
  kind: 'BUDGETS',
  derivations: {
    status: (saving: HeldSaving, { today }: Session) =>
      savingStatus(saving, saving.partHeldPence, today.toString()),
    savedPence: (saving: HeldSaving, { today }: Session) =>
      savedPence([saving], saving.partHeldPence, today.toString()),
  },
};

@Resolver(() => Saving)
export class SavingResolver {
  @Query(() => Saving, {
    nullable: true,
    description: 'Saving towards one purpose; null when there is none that you may see.',
  })
  saving(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, savingReader, id, info);
  }
}
