import { Field } from 'type-graphql';
import { MOST_CASH_WEEKS } from '../../../server/domain/money/spending/cardCash.queries.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField } from '../../kit/readers.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { BudgetPart } from '../budgets/budgets.ts';

@ObjectType('CashWeek', { description: 'A week in which cash was taken with a card.' })
class CashWeek {
  @Field(() => DateScalar, { description: 'Its Monday.' })
  weekStartsOn!: string;

  @Field(() => PenceScalar, { description: 'How much cash was taken in it, as the feed of the card tells.' })
  cashPence!: number;

  @Field(() => PenceScalar, {
    description:
      'How much of that is above what the card may give in a week: all of it where the card gives none.',
  })
  abovePence!: number;
}

addField(BudgetPart, 'cashWeeks', () => [CashWeek], {
  description: `The weeks in which cash was taken with its card, the latest first; at most ${MOST_CASH_WEEKS}. Nothing is refused for it: somebody asks the person what would help.`,
});
