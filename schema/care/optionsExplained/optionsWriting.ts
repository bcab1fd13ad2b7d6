/** What is written of options: each field declared once, for the types that show it and the inputs. */
import { Field, InputType, ObjectType } from 'type-graphql';
import {
  BUDGET_CHOICE,
  type BudgetChoice,
  DECLINING_REASON,
  type DecliningReason,
  EXPLANATION_FORM,
  type ExplanationForm,
  UNDERSTANDING,
  type Understanding,
} from '../../../server/domain/care/optionsExplained/optionsVocabulary.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { DateScalar } from '../../kit/scalars.ts';

/** What an explanation says. */
export function withExplanationWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class ExplanationWriting extends base {
    @Field(enumListOf(BUDGET_CHOICE), {
      description: 'What was explained, of what the council offered that day.',
    })
    choices!: BudgetChoice[];

    @Field(() => DateScalar, { description: 'The day on which it was explained.' })
    explainedOn!: string;

    @Field(() => String, { description: 'Who explained it, in words: “Meera Shah, social worker”.' })
    explainedBy!: string;

    @Field(enumListOf(EXPLANATION_FORM), { description: 'In which forms.' })
    forms!: ExplanationForm[];

    @Field(() => String, { nullable: true, description: 'The form in words; always there for OTHER.' })
    formInWords?: string | null;

    @Field(() => String, {
      description: 'In which language it reached the person, by BCP 47: “gu” for Gujarati.',
    })
    language!: string;

    @Field(() => String, {
      nullable: true,
      description: 'Who else was there, in words, such as the interpreter.',
    })
    othersThere?: string | null;

    @Field(enumOf(UNDERSTANDING), { description: 'How far the person understood.' })
    understanding!: Understanding;

    @Field(() => String, {
      nullable: true,
      description: 'What they understood and what not; always there unless they understood it.',
    })
    understoodInWords?: string | null;
  }
  return ExplanationWriting;
}

/** What a refusal says. */
export function withRefusalWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class RefusalWriting extends base {
    @Field(enumOf(BUDGET_CHOICE), { description: 'What is declined.' })
    declined!: BudgetChoice;

    @Field(() => DateScalar, { description: 'The day on which the person declined.' })
    declinedOn!: string;

    @Field(enumOf(DECLINING_REASON), { description: 'Why.' })
    reason!: DecliningReason;

    @Field(() => String, { description: 'Why, in the person’s words.' })
    reasonInWords!: string;
  }
  return RefusalWriting;
}
