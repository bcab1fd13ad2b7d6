/** What is written of a best-interests decision, declared once for the type that shows it and the input that it is given by. */
import { Field, InputType, ObjectType } from 'type-graphql';
import type { Extended } from '../../kit/mixin.ts';

/** What was weighed, what was decided and by whom. */
export function withBestInterestsWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class BestInterestsWriting extends base {
    @Field(() => String, { description: 'The person’s wishes and feelings, past and present.' })
    wishesAndFeelings!: string;

    @Field(() => String, { description: 'Beliefs and values that would influence the person.' })
    beliefsAndValues!: string;

    @Field(() => String, { description: 'Which options were looked at, and why this one restricts least.' })
    leastRestrictiveOption!: string;

    @Field(() => String, { description: 'What was decided.' })
    decision!: string;

    @Field(() => String, { description: 'Who decided.' })
    decisionMaker!: string;
  }
  return BestInterestsWriting;
}
