import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  RECORD_CHECK,
  RECORD_TYPES,
  type RecordCheckName,
  type RecordCheckResult,
} from '../../../server/domain/oversight/recordProofs/recordChecks.ts';
import {
  readRecordProofs,
  recordProofShape,
} from '../../../server/domain/oversight/recordProofs/recordProofs.queries.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { Permission } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';

/** Whoever answers for the council's records as a whole. A proof shows ids, and nothing of any record. */
export const READS_RECORD_PROOFS: Permission = ['AUDITOR', 'COUNCIL_ADMINISTRATOR'];

@ObjectType('RecordCheckResult', { description: 'What one check found.' })
class RecordCheckResultType {
  @Field(enumOf(RECORD_CHECK), { description: 'What was proved.' })
  check!: RecordCheckName;

  @Field(() => String, { description: 'The type of record that was looked at, such as Budget.' })
  recordType!: string;

  @Field(() => Int, { description: 'How many records were looked at.' })
  checkedCount!: number;

  @Field(() => Int, { description: 'How many of them differ; 0 where all is as it should be.' })
  differingCount!: number;

  @Field(() => [ID], { description: 'Those that differ; the first hundred, where there are more.' })
  differingIds!: string[];
}

@ObjectType('RecordProof', {
  description:
    'What the program found when it proved the council’s records, as it does once a day. Never altered, and without personal data.',
  implements: Node,
})
class RecordProof extends Node {
  @Field(() => DateScalar, { description: 'The day, in England.' })
  day!: string;

  @Field(() => DateTimeScalar, { description: 'The moment at which the records were looked at.' })
  provedAt!: string;

  @Field(() => Int, { description: 'How many records differ, over all checks.' })
  differingCount!: number;

  @Field(() => [RecordCheckResultType], { description: 'What each check found.' })
  checks!: RecordCheckResultType[];
}

/** Each check with the ids as the API writes them. */
function checksOf({ results }: { results: readonly RecordCheckResult[] }): RecordCheckResultType[] {
  return results.map((result) => {
    const recordType = RECORD_TYPES[result.check];
    return {
      ...result,
      recordType,
      differingIds: result.differingIds.map((id) => toGlobalId(recordType, id)),
    };
  });
}

export const recordProofReader: TypeReader = {
  shape: recordProofShape,
  kind: null,
  readBy: READS_RECORD_PROOFS,
  derivations: { checks: checksOf },
};

const RecordProofConnection = connectionType('RecordProof', () => RecordProof);

@Resolver()
export class RecordProofsResolver {
  @Query(() => RecordProofConnection, {
    nullable: true,
    description:
      'What was found each day when your council’s records were proved, the latest first. A day on which the program did not run has none.',
  })
  recordProofs(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return readRecordProofs(session, lookAheadPage(info), page);
  }
}
