import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { noticeKindOf } from '../../../server/domain/clock/notifications/noticeKind.ts';
import { NotificationStream } from '../../../server/domain/clock/notifications/notificationStream.queries.ts';
import {
  findNotifications,
  notificationShape,
  readableCodes,
} from '../../../server/domain/clock/notifications/notifications.queries.ts';
import { type LookAheadInfo, lookAhead, lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext, StreamContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { NOTICE_CODE } from '../../kit/noticeKinds.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';
import { permit } from '../../kit/shield.ts';
import { Person } from '../../people/personType.ts';

@ObjectType('Notification', {
  implements: Node,
  description:
    'Something that happened, in a plain sentence that names nobody. Whether you may read it is asked again each time: a consent that is withdrawn, or an authority that has ended, hides it.',
})
export class Notification extends Node {
  @Field(enumOf(NOTICE_CODE), { description: 'What happened.' })
  code!: string;

  @Field(() => String, { description: 'What happened, in a plain sentence.' })
  sentence!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: string;

  @Field(() => Boolean, { description: 'Whether your account has marked it as read.' })
  isRead!: boolean;

  @Field(() => Person, { nullable: true, description: 'Whom it is about.' })
  person?: Person | null;

  @Field(() => String, { description: 'The type of record that it is about, such as Review.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The record that it is about: ask `node` for it.' })
  subjectId!: string;
}
const NotificationConnection = connectionType('Notification', () => Notification);

/** How a notification is read. */
export const notificationReader: TypeReader = {
  shape: notificationShape,
  kind: null,
  readableBy: { column: 'code', valuesFor: readableCodes },
  derivations: {
    sentence: ({ code }: { code: string }) => noticeKindOf(code).sentence,
    isRead: ({ reads }: { reads: { reader: string }[] }, { actor }) =>
      reads.some(({ reader }) => reader === actor?.subject),
  },
};

@Resolver(() => Notification)
export class NotificationsResolver {
  @Query(() => NotificationConnection, {
    nullable: true,
    description:
      'What happened that you may be told of, the latest first, a page at a time: only about records that you may see today. Staff are told of the people whom they work with, or whose worker they cover today.',
  })
  notifications(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('unreadOnly', () => Boolean, {
      nullable: true,
      description: 'True: only those that your account has not marked as read.',
    })
    unreadOnly?: boolean | null,
  ) {
    return findNotifications(session, lookAheadPage(info), { isUnreadOnly: unreadOnly === true }, page);
  }

  @Subscription(() => Notification, {
    nullable: true,
    description:
      'What happens from now on that you may be told of, one after another as it comes, at /graphql/stream: connect first, and then ask notifications for what came before. Your token and what it opens are looked at again for each; the stream ends where they open nothing more, and when the token expires. Nothing is sent twice on one stream, and what is missed while nobody is connected stands in notifications.',
    subscribe: ({ context, info }: { context: StreamContext; info: LookAheadInfo }) => {
      permit(READS_RECORDS, context, 'notified');
      return NotificationStream.open(context.session, context.renew, lookAhead(info));
    },
  })
  notified(@Root() notification: Record<string, unknown>): Record<string, unknown> {
    return notification;
  }
}
