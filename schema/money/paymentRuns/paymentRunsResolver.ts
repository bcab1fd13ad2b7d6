import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import {
  findItems,
  findOmissions,
  findPaymentRuns,
  readOriginator,
  readProposedOriginator,
} from '../../../server/domain/money/paymentRuns/paymentRuns.queries.ts';
import {
  PAYMENT_RUN_STATUS,
  type PaymentRunStatus,
} from '../../../server/domain/money/paymentRuns/paymentRunsVocabulary.ts';
import { lookAhead, lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { rowIdOf } from '../../../server/platform/reading/reader.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf } from '../../kit/enums.ts';
import { recordById } from '../../kit/recordById.ts';
import {
  BacsOriginator,
  PaymentRun,
  PaymentRunItem,
  PaymentRunOmission,
  paymentRunReader,
} from './paymentRuns.ts';

const PaymentRunConnection = connectionType('PaymentRun', () => PaymentRun);
const PaymentRunItemConnection = connectionType('PaymentRunItem', () => PaymentRunItem);
const PaymentRunOmissionConnection = connectionType('PaymentRunOmission', () => PaymentRunOmission);

@Resolver(() => PaymentRun)
export class PaymentRunsResolver {
  @Query(() => PaymentRun, {
    nullable: true,
    description: 'One run of payments; null when there is none that you may see.',
  })
  paymentRun(
    @Arg('id', () => ID, { description: 'The run’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, paymentRunReader, id, info);
  }

  @Query(() => PaymentRunConnection, {
    nullable: true,
    description: 'The council’s runs of payments, the latest proposed first, a page at a time.',
  })
  paymentRuns(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('statuses', enumListOf(PAYMENT_RUN_STATUS), {
      nullable: true,
      description: 'Only those that stand so; all when left out.',
    })
    statuses?: PaymentRunStatus[] | null,
  ) {
    return findPaymentRuns(session, lookAheadPage(info), statuses ?? null, page);
  }

  @Query(() => BacsOriginator, {
    nullable: true,
    description: 'From which account your council pays now; null until two people have agreed one.',
  })
  bacsOriginator(@Ctx() { session }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readOriginator(session, lookAhead(info));
  }

  @Query(() => BacsOriginator, {
    nullable: true,
    description:
      'The account from which your council is to pay, as it waits for a second person; null where none does.',
  })
  proposedBacsOriginator(@Ctx() { session }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readProposedOriginator(session, lookAhead(info));
  }

  @FieldResolver(() => PaymentRunItemConnection, {
    nullable: true,
    description: 'Its payments, in their order, a page at a time.',
  })
  items(
    @Root() run: PaymentRun,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findItems(session, rowIdOf(run), lookAheadPage(info), page);
  }

  @FieldResolver(() => PaymentRunOmissionConnection, {
    nullable: true,
    description: 'The parts with something due that it leaves out, a page at a time.',
  })
  leftOut(
    @Root() run: PaymentRun,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findOmissions(session, rowIdOf(run), lookAheadPage(info), page);
  }
}
