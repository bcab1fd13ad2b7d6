import { Field, ID, InputType, Int } from 'type-graphql';
import { OneLine } from './writtenTexts.ts';

/** What every mutation's input has in addition to its own fields. */
@InputType()
export abstract class RepeatableInput {
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

/** What the input of a change to an existing record has in addition. */
@InputType()
export abstract class ChangeInput extends RepeatableInput {
  @Field(() => Int, { description: 'The version you read; a later one refuses the change.' })
  expectedVersion!: number;
}

/** An entry of a list that is replaced whole. */
@InputType()
export abstract class EntryInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of an entry that is kept; left out for a new one.',
  })
  id?: string | null;
}
