import { Field, Int } from 'type-graphql';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';

@ObjectType('PartTrustee', {
  implements: Node,
  description: 'One trustee of a trust that holds the money of a part of a budget.',
})
export class PartTrustee extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day on which they are a trustee.' })
  joinedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which they are no longer one; null while nothing says when.',
  })
  leftOn?: string | null;
}
