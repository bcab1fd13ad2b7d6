import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import {
  auditEntryShape,
  readAuditEntries,
} from '../../../server/domain/tenancy/audit/auditEntries.queries.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { Permission } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { ROLE } from '../../kit/roles.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';

@ObjectType('AuditEntry', {
  implements: Node,
  description: 'Who changed what and when. Never altered, and without personal data.',
})
class AuditEntry extends Node {
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: string;

  @Field(() => String, { description: 'The account that made the change.' })
  actorSubject!: string;

  @Field(enumOf(ROLE), { description: 'The role that it had.' })
  actorRole!: string;

  @Field(() => String, { description: 'The mutation, such as registerPerson.' })
  action!: string;

  @Field(() => String, { description: 'The kind of record that was changed, such as Person.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The record that was changed.' })
  subjectId!: string;

  @Field(() => String, { description: 'The request, as it stands in the log.' })
  requestId!: string;
}

/** Who may see what has been changed, and by whom. */
export const READS_AUDIT: Permission = ['AUDITOR', 'COUNCIL_ADMINISTRATOR'];

/** How audit entries are read. */
export const auditEntryReader: TypeReader = { shape: auditEntryShape, kind: null, readBy: READS_AUDIT };

const AuditEntryConnection = connectionType('AuditEntry', () => AuditEntry);

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description: 'What has been changed at your council, the latest first.',
  })
  auditEntries(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('subjectId', () => ID, {
      nullable: true,
      description: 'The record that was changed; any when left out.',
    })
    subjectId?: string | null,
  ) {
    return readAuditEntries(session, lookAheadPage(info), subjectId, page);
  }
}
