import { Field, Int } from 'type-graphql';
import { ObjectType } from './objectType.ts';

@ObjectType('GroupCount', { description: 'How many records share a value.' })
export class GroupCount {
  @Field(() => String, {
    nullable: true,
    description: 'The value, as its enum or the account is written; null for those that have none.',
  })
  group!: string | null;

  @Field(() => Int, { description: 'How many records have it.' })
  count!: number;
}
