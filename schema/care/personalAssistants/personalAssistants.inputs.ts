import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';

@InputType({ description: 'Records a newer check of a personal assistant.' })
export class RecordDbsCheckInput extends RepeatableInput {
  @Field(() => ID, { description: 'The item of support that the personal assistant gives.' })
  supportItemId!: string;

  @Field(() => DateScalar, { description: 'The day of the check; later than that of the one before.' })
  checkedOn!: string;
}
