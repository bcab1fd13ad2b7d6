import { Field, Int } from 'type-graphql';
import { ObjectType } from './objectType.ts';

@ObjectType('BadLine', { description: 'A line of a file that is not kept, and why.' })
export class BadLine {
  @Field(() => Int, { description: 'Its line in the file, counted from 1.' })
  line!: number;

  @Field(() => String, {
    description: 'What is wrong with it, as a code of the mutation that read the file.',
  })
  code!: string;

  @Field(() => String, { description: 'The same in a sentence.' })
  message!: string;
}
