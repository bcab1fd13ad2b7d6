import { Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { readJourney } from '../../server/domain/planLife/whereIAm.queries.ts';
import {
  CHOICE_POINT,
  type ChoicePoint,
  JOURNEY_STAGE,
  type JourneyStage,
  whereIAm,
} from '../../server/domain/planLife/whereIAm.ts';
import { rowIdOf } from '../../server/platform/reading/reader.ts';
import type { RequestContext } from '../kit/context.ts';
import { enumOf } from '../kit/enums.ts';
import { ObjectType } from '../kit/objectType.ts';
import { mustRead } from '../kit/readers.ts';
import { Person } from '../people/personType.ts';

@ObjectType('PointOfChoice', {
  description: 'Something that the person decides on the way, and whether they can now.',
})
export class PointOfChoice {
  @Field(enumOf(CHOICE_POINT), { description: 'What is decided.' })
  point!: ChoicePoint;

  @Field(() => String, { description: 'The same, in a sentence for the person.' })
  description!: string;

  @Field(() => Boolean, { description: 'Whether it can be decided where the person is now.' })
  isOpen!: boolean;
}

@ObjectType('WhereIAm', {
  description: 'Where somebody is between a first contact and support, and what they can decide there.',
})
export class WhereIAm {
  @Field(enumOf(JOURNEY_STAGE), { description: 'Where they are today.' })
  stage!: JourneyStage;

  @Field(() => String, { description: 'The same, in a sentence for the person.' })
  sentence!: string;

  @Field(() => [PointOfChoice], { description: 'All nine points of choice, in the order of the way.' })
  choices!: PointOfChoice[];
}

@Resolver(() => Person)
export class WhereIAmResolver {
  @FieldResolver(() => WhereIAm, {
    nullable: true,
    description:
      'Where the person is between a first contact and support, and what they can decide now. For whoever may see both assessments and plans. What happens next, and when, stands in `openSteps`.',
  })
  async whereIAm(@Root() person: Person, @Ctx() { session }: RequestContext) {
    mustRead(session, 'ASSESSMENTS');
    mustRead(session, 'PLANS');
    const journey = await readJourney(session, rowIdOf(person));
    return journey && whereIAm(journey);
  }
}
