import { Arg, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import {
  BUDGET_CHOICE,
  type BudgetChoice,
  OPTION_REFUSAL_STATUS,
  type OptionRefusalStatus,
} from '../../server/domain/care/optionsExplained/optionsVocabulary.ts';
import { readChoicePoints } from '../../server/domain/planLife/choicePoints.queries.ts';
import { CHOICE_STANDING, type ChoiceStanding } from '../../server/domain/planLife/choiceStandings.ts';
import { JOURNEY_STAGE, type JourneyStage } from '../../server/domain/planLife/whereIAm.ts';
import { fromGlobalId } from '../../server/platform/ids.ts';
import type { RequestContext } from '../kit/context.ts';
import { enumOf } from '../kit/enums.ts';
import { ObjectType } from '../kit/objectType.ts';
import { mustRead } from '../kit/readers.ts';
import { DateScalar } from '../kit/scalars.ts';
import { PointOfChoice } from './whereIAm.ts';

@ObjectType('DecidedSoFar', { description: 'Something that was decided on the way, from what is recorded.' })
export class DecidedSoFar {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'What, in a sentence for the person.' })
  sentence!: string;
}

@ObjectType('PointOfChoiceSoFar', {
  description: 'A point of choice, whether it is open now, and what was decided there already.',
})
export class PointOfChoiceSoFar extends PointOfChoice {
  @Field(() => [DecidedSoFar], {
    description: 'What was decided there already, the earliest first; empty where nothing was.',
  })
  decided!: DecidedSoFar[];
}

@ObjectType('ChoiceOffered', {
  description: 'A personal budget as such, or a way of having it that the council offers, and how it stands.',
})
export class ChoiceOffered {
  @Field(enumOf(BUDGET_CHOICE), { description: 'What can be chosen.' })
  choice!: BudgetChoice;

  @Field(() => String, { description: 'The same, in a sentence.' })
  description!: string;

  @Field(enumOf(CHOICE_STANDING), {
    description:
      'How it stands with the person. How the budget is held today goes before all that was said, and counts for whoever may see budgets; of the rest the latest counts: that they chose or declined it, or agreed to a plan that is paid for in this way.',
  })
  standing!: ChoiceStanding;

  @Field(() => String, { description: 'The same, in a sentence for the person.' })
  sentence!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Since when; null where it was not explained.' })
  since?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was last explained; null where that is not recorded.',
  })
  explainedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was last declined; null where it was not.',
  })
  declinedOn?: string | null;

  @Field(enumOf(OPTION_REFUSAL_STATUS), {
    nullable: true,
    description: 'Where that refusal stands; null where it was not declined.',
  })
  refusalStatus?: OptionRefusalStatus | null;
}

@ObjectType('ChoicePoints', {
  description: 'Where somebody is, what they can decide now, and what they have decided already.',
})
export class ChoicePoints {
  @Field(enumOf(JOURNEY_STAGE), { description: 'Where they are today.' })
  stage!: JourneyStage;

  @Field(() => String, { description: 'The same, in a sentence for the person.' })
  sentence!: string;

  @Field(() => [PointOfChoiceSoFar], { description: 'All nine points of choice, in the order of the way.' })
  points!: PointOfChoiceSoFar[];

  @Field(() => [ChoiceOffered], {
    description:
      'A personal budget as such, and the ways of having it that the council offers today (`deployment.enabledOptions`).',
  })
  options!: ChoiceOffered[];
}

@Resolver()
export class ChoicePointsResolver {
  @Query(() => ChoicePoints, {
    nullable: true,
    description:
      'The nine points of choice of a person; null when there is nobody whom you may see. For whoever may see both assessments and plans. Throws POLICY_NOT_IN_FORCE.',
  })
  choicePoints(
    @Arg('personId', () => ID, {
      nullable: true,
      description: 'The person; left out, the one that you are, or support.',
    })
    personId: string | null,
    @Ctx() { session }: RequestContext,
  ) {
    mustRead(session, 'ASSESSMENTS');
    mustRead(session, 'PLANS');
    const id = personId ? fromGlobalId('Person', personId) : (session.actor?.personId ?? null);
    return id === null ? null : readChoicePoints(session, id);
  }
}
