import { Field, Int } from 'type-graphql';
import type { Measure as Measured } from '../../../server/domain/insight/measures/measures.ts';
import {
  MEASURE,
  MEASURE_DEFINITION,
  MEASURED_AGE,
  type MeasureDefinition,
  type MeasuredAge,
  type MeasureKey,
  MISSING_FIGURE,
  type MissingFigure,
} from '../../../server/domain/insight/measures/measuresVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';

@ObjectType('Measure', {
  description: 'One figure of a council, with all that is needed to know what it says.',
})
export class Measure implements Measured {
  @Field(enumOf(MEASURE), { description: 'What is measured.' })
  key!: MeasureKey;

  @Field(enumOf(MEASURE_DEFINITION), { description: 'Who is counted.' })
  definition!: MeasureDefinition;

  @Field(enumOf(MEASURED_AGE), { description: 'Of which age they are.' })
  age!: MeasuredAge;

  @Field(() => String, { description: 'What the figure says, in plain words.' })
  meaning!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The people who have what is measured; null where `missing` says why.',
  })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The people of whom it is a share; null where `missing` says why, as of the numerator.',
  })
  denominator!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The share in percent with one decimal place, such as “52.0”; “0.0” where nobody of some has it. From the counts as they are shown here. Null where `missing` says why.',
  })
  percentage!: string | null;

  @Field(enumOf(MISSING_FIGURE), {
    nullable: true,
    description: 'Why there is no percentage; null where there is one.',
  })
  missing!: MissingFigure | null;

  @Field(() => String, { description: 'Where the measure comes from.' })
  source!: string;
}
