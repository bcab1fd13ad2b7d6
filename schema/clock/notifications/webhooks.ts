import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import {
  findDeliveries,
  findWebhooks,
  webhookDeliveryShape,
  webhookShape,
} from '../../../server/domain/clock/notifications/notifications.queries.ts';
import {
  DELIVERY_STATUS,
  type DeliveryStatus,
  deliveryStatus,
} from '../../../server/domain/clock/notifications/webhook.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { NOTICE_CODE } from '../../kit/noticeKinds.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { Permission } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';

/** Who sees where a council's notices are sent, and whether they arrive. */
export const SEES_WEBHOOKS: Permission = ['COUNCIL_ADMINISTRATOR'];

@ObjectType('Webhook', {
  implements: Node,
  description:
    'An address of your council’s own to which notices are sent as they are left: a code and ids, signed as Standard Webhooks 1.0 says, and nothing about anybody.',
})
export class Webhook extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'The address.' })
  url!: string;

  @Field(enumListOf(NOTICE_CODE), { description: 'Which notices it is sent; empty for all.' })
  codes!: string[];

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  registeredAt!: string;

  @Field(() => String, { description: 'The account that registered it.' })
  registeredBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it is sent to.' })
  endedAt?: string | null;
}
const WebhookConnection = connectionType('Webhook', () => Webhook);

@ObjectType('WebhookDelivery', {
  implements: Node,
  description:
    'One notice on its way to one webhook. It is tried for three days, each time after a longer while, and is given up then. Its id is the id of the message, the same at each attempt.',
})
export class WebhookDelivery extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => Webhook, { nullable: true, description: 'Where it is sent.' })
  webhook?: Webhook | null;

  @Field(enumOf(NOTICE_CODE), { description: 'What happened.' })
  code!: string;

  @Field(enumOf(DELIVERY_STATUS), { description: 'Where it stands.' })
  status!: DeliveryStatus;

  @Field(() => Int, { description: 'How often it was tried, since it was last sent again by hand.' })
  attempts!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried next; null once it has arrived or was given up.',
  })
  nextAttemptAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived.' })
  deliveredAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given up.' })
  givenUpAt?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the last answer, where there was one.',
  })
  lastStatus?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What went wrong last, as a code: ECONNREFUSED, PRIVATE_ADDRESS, REFUSED for a status; null where nothing did.',
  })
  lastFault?: string | null;
}
const WebhookDeliveryConnection = connectionType('WebhookDelivery', () => WebhookDelivery);

/** How webhooks and what is sent to them are read. */
export const webhookReaders: TypeReader[] = [
  { shape: webhookShape, kind: null, readBy: SEES_WEBHOOKS },
  {
    shape: webhookDeliveryShape,
    kind: null,
    readBy: SEES_WEBHOOKS,
    derivations: { status: deliveryStatus },
  },
];

@Resolver(() => Webhook)
export class WebhooksResolver {
  @Query(() => WebhookConnection, {
    nullable: true,
    description: 'The webhooks of your council, the latest registered first, a page at a time.',
  })
  webhooks(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findWebhooks(session, lookAheadPage(info), page);
  }

  @Query(() => WebhookDeliveryConnection, {
    nullable: true,
    description:
      'What is on its way to your council’s webhooks, has arrived, or was given up; the latest notice first, a page at a time.',
  })
  webhookDeliveries(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('status', enumOf(DELIVERY_STATUS), { nullable: true, description: 'Only those that stand so.' })
    status?: DeliveryStatus | null,
  ) {
    return findDeliveries(session, lookAheadPage(info), status ?? null, page);
  }
}
