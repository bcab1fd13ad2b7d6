/** What every daily proof shows, whatever it looks at: declared once for the records and for the money. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CheckResult } from '../../../server/domain/oversight/recordProofs/recordChecks.ts';
import { type NodeTypeName, toGlobalId } from '../../../server/platform/ids.ts';
import { Node } from '../../kit/node.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';

/** What a check found, apart from which check it was. */
@ObjectType({ simpleResolvers: true })
export abstract class FoundByCheck {
  @Field(() => String, { description: 'The type of record that was looked at, such as Budget.' })
  recordType!: string;

  @Field(() => Int, { description: 'How many records were looked at.' })
  checkedCount!: number;

  @Field(() => Int, { description: 'How many of them differ; 0 where all is as it should be.' })
  differingCount!: number;

  @Field(() => [ID], { description: 'Those that differ; the first hundred, where there are more.' })
  differingIds!: string[];
}

/** A proof of one day, apart from what each of its checks found. */
@ObjectType({ simpleResolvers: true })
export abstract class DailyProof extends Node {
  @Field(() => DateScalar, { description: 'The day, in England.' })
  day!: string;

  @Field(() => DateTimeScalar, { description: 'The moment that it shows: all of it is as it was then.' })
  provedAt!: string;

  @Field(() => Int, { description: 'How many records differ, over all checks.' })
  differingCount!: number;
}

/** What each check found, with the ids as the API writes them. */
export function checksShown<Name extends string>(types: Readonly<Record<Name, NodeTypeName>>) {
  return ({ results }: { results: readonly CheckResult<Name>[] }) =>
    results.map((result) => {
      const recordType = types[result.check];
      return {
        ...result,
        recordType,
        differingIds: result.differingIds.map((id) => toGlobalId(recordType, id)),
      };
    });
}
