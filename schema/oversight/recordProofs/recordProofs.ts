import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import {
  RECORD_CHECK,
  RECORD_TYPES,
  type RecordCheckName,
} from '../../../server/domain/oversight/recordProofs/recordChecks.ts';
import {
  readRecordProofs,
  recordProofShape,
} from '../../../server/domain/oversight/recordProofs/recordProofs.queries.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { Permission } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { checksShown, DailyProof, FoundByCheck } from './proofTypes.ts';

/** Whoever answers for the council's records as a whole. A proof shows ids, and nothing of any record. */
export const READS_RECORD_PROOFS: Permission = ['AUDITOR', 'COUNCIL_ADMINISTRATOR'];

@ObjectType('RecordCheckResult', { description: 'What one check found.' })
class RecordCheckResultType extends FoundByCheck {
  @Field(enumOf(RECORD_CHECK), { description: 'What was proved.' })
  check!: RecordCheckName;
}

@ObjectType('RecordProof', {
  description:
    'What the program found when it proved the council’s records, as it does once a day. Never altered, and without personal data.',
  implements: Node,
})
class RecordProof extends DailyProof {
  @Field(() => [RecordCheckResultType], { description: 'What each check found.' })
  checks!: RecordCheckResultType[];
}

export const recordProofReader: TypeReader = {
  shape: recordProofShape,
  kind: null,
  readBy: READS_RECORD_PROOFS,
  derivations: { checks: checksShown(RECORD_TYPES) },
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
