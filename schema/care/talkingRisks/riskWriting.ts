/** What is written when risks are talked through: each field declared once, for the types that show it and the inputs. */
import { Field, InputType, ObjectType } from 'type-graphql';
import type { Extended } from '../../kit/mixin.ts';
import { DateScalar } from '../../kit/scalars.ts';

/** What a supported decision record says. */
export function withDecisionWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class DecisionWriting extends base {
    @Field(() => String, { description: 'What the person wants to do, in their words.' })
    whatThePersonWants!: string;

    @Field(() => String, { description: 'Why it matters to them.' })
    whyItMatters!: string;

    @Field(() => String, { description: 'What could go wrong.' })
    whatCouldGoWrong!: string;

    @Field(() => String, { description: 'What would be good about it.' })
    whatWouldBeGood!: string;

    @Field(() => String, { description: 'What others think: family, friends, staff.' })
    whatOthersThink!: string;

    @Field(() => String, { description: 'What would help.' })
    whatWouldHelp!: string;

    @Field(() => String, { description: 'What happens if it goes wrong.' })
    ifItGoesWrong!: string;

    @Field(() => String, {
      description: 'What the person decided. A choice that others think unwise is theirs to make.',
    })
    whatThePersonDecided!: string;

    @Field(() => DateScalar, { description: 'The day by which it is looked at again, within a year.' })
    reviewOn!: string;
  }
  return DecisionWriting;
}

/** What a keeping safe plan says. */
export function withKeepingSafeWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class KeepingSafeWriting extends base {
    @Field(() => String, { description: 'What keeps the person safe.' })
    whatKeepsMeSafe!: string;

    @Field(() => String, { description: 'The signs that something is going wrong.' })
    warningSigns!: string;

    @Field(() => String, { description: 'Whom to call then.' })
    whoToCall!: string;

    @Field(() => String, { description: 'What to do then.' })
    whatToDo!: string;

    @Field(() => String, { description: 'With whom it is shared; where with nobody, that is written.' })
    sharedWith!: string;

    @Field(() => DateScalar, { description: 'The day by which it is looked at again, within a year.' })
    reviewOn!: string;
  }
  return KeepingSafeWriting;
}
