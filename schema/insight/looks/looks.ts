import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { readRecordLooks, recordLookShape } from '../../../server/domain/insight/looks/looks.queries.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import type { Session } from '../../../server/platform/session.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { OF_ONE_PERSON, type Permission } from '../../kit/permissions.ts';
import { mustRead, type TypeReader } from '../../kit/readers.ts';
import { ROLE } from '../../kit/roles.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';

/** Whom a person’s record is about, those in the circle of support who may see who works with them, and who audits the council. */
export const READS_LOOKS: Permission = [...OF_ONE_PERSON, 'AUDITOR'];

@ObjectType('RecordLook', {
  implements: Node,
  description:
    'That an account looked at somebody’s record on a day, in a role: the first time on that day. Only looks of others than the person are kept.',
})
class RecordLook extends Node {
  @Field(() => DateScalar, { description: 'The day in England.' })
  lookedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was the first time on that day.' })
  firstAt!: string;

  @Field(enumOf(ROLE), { description: 'In which role.' })
  role!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of a worker, as the person was told it when they were named as working with them; null for everybody else.',
  })
  workerName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The team in which that worker was named; null where there is none.',
  })
  teamName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of whoever supports the person; null for staff.',
  })
  supporterName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that looked; shown to auditors only, and null to everybody else.',
  })
  account!: string | null;
}

/** How looks are read. */
export const recordLookReader: TypeReader = {
  shape: recordLookShape,
  kind: 'CONTACT_DETAILS',
  readBy: READS_LOOKS,
  derivations: {
    account: ({ account }: RecordLook, { actor }: Session) => (actor?.role === 'AUDITOR' ? account : null),
  },
};

const RecordLookConnection = connectionType('RecordLook', () => RecordLook);

@Resolver()
export class LooksResolver {
  @Query(() => RecordLookConnection, {
    nullable: true,
    description:
      'Who has looked at a person’s record, the latest first: staff, and those who support the person, once for each account, role and day. A look is that a record of the person was asked for by its id or theirs, or was the only one of a page; a longer list is no look at those in it, and changes stand in the audit trail. It is there within seconds of the look. Read by the person, by those in their circle of support who may see contact details, and by auditors.',
  })
  async recordLooks(
    @Arg('personId', () => ID, { description: 'Whose record.' }) personId: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    const found = await readRecordLooks(session, lookAheadPage(info), fromGlobalId('Person', personId), page);
    // Afterwards, as a cursor that points at nothing is told alike to everybody who may use the list.
    mustRead(session, 'CONTACT_DETAILS');
    return found;
  }
}
