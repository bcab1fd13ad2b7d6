import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import {
  BUDGET_GROUP,
  BUDGET_ORDER,
  BUDGET_STATUS,
  type BudgetFilter,
  type BudgetGroup,
  type BudgetOrder,
  type BudgetStatus,
  countBudgets,
  findBudgets,
} from '../../../server/domain/money/budgets/budgetList.queries.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { GroupCount } from '../../kit/groupCount.ts';
import { Heavy } from '../../kit/heavy.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { Budget } from './budgets.ts';

@InputType({ description: 'What narrows the list of budgets. Each that is given narrows it further.' })
class BudgetFilterInput implements BudgetFilter {
  @Field(enumListOf(BUDGET_STATUS), {
    nullable: true,
    description:
      'Where they are in their term today. That a plan has ended sooner changes nothing here; a death ends them.',
  })
  statuses?: BudgetStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account of a practitioner: budgets of the people in their caseload.',
  })
  practitioner?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Those whose endsOn is before this day.' })
  endsBefore?: string | null;
}

const BudgetConnection = connectionType('Budget', () => Budget);

@Resolver()
export class BudgetListResolver {
  @Query(() => BudgetConnection, {
    nullable: true,
    description:
      'The council’s agreed budgets, a page at a time. A budget is agreed as it is recorded, so none of them waits for a signature: what waits are support plans.',
  })
  budgets(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('filter', () => BudgetFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter?: BudgetFilterInput | null,
    @Arg('orderBy', enumOf(BUDGET_ORDER), {
      nullable: true,
      description: 'NEWEST when left out. A cursor belongs to the order that it came in.',
    })
    orderBy?: BudgetOrder | null,
  ) {
    return findBudgets(session, lookAheadPage(info), filter ?? {}, orderBy ?? 'NEWEST', page);
  }

  @Heavy()
  @Query(() => [GroupCount], {
    nullable: true,
    description: 'How many of the council’s budgets there are of each group, the largest group first.',
  })
  budgetCounts(
    @Ctx() { session }: RequestContext,
    @Arg('groupBy', enumOf(BUDGET_GROUP), { description: 'What they are counted by.' }) groupBy: BudgetGroup,
    @Arg('filter', () => BudgetFilterInput, { nullable: true, description: 'Counts only these.' })
    filter?: BudgetFilterInput | null,
  ) {
    return countBudgets(session, filter ?? {}, groupBy);
  }
}
