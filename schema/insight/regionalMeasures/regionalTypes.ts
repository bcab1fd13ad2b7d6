import { Field, Int } from 'type-graphql';
import type { SpreadInWords } from '../../../server/domain/insight/comparison/spread.ts';
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
import type { MeasuredDay } from '../../../server/domain/insight/regionalMeasures/measureHistory.ts';
import type { PolicyAndFigure } from '../../../server/domain/insight/regionalMeasures/policyBesideMeasure.ts';
import type { RegionalValue } from '../../../server/domain/insight/regionalMeasures/regionalMeasures.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { COMPARED_UNIT, type ComparedUnit } from '../../../server/domain/policy/publishing/comparableRows.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Unit } from '../../../tenants/policy/settingNode.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { HasOneFor } from '../../kit/listLength.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { SETTING_UNIT } from '../../policy/policies/settingUnit.ts';
import { Council } from '../../tenancy/councils/councils.ts';
import { Spread } from '../comparison/spreadType.ts';
import { TakeUp } from '../measures/takeUpTypes.ts';

@ObjectType('PercentSpread', {
  description:
    'How percentages spread, as exact decimals. Quartiles are those of spreadsheets (QUARTILE.INC): on the line between the two nearest numbers.',
})
class PercentSpread extends Spread {}

/** One council’s place among those that show a percentage. The types of figures inherit it. */
@ObjectType('CouncilPlace', { description: 'A council’s place among those that show a percentage.' })
abstract class CouncilPlace {
  @Field(() => Council, { description: 'The council.' })
  council!: Council;

  @Field(() => String, {
    nullable: true,
    description:
      'The share in percent with one decimal place, of the counts as they are shown; null where it is hidden, or nothing is published.',
  })
  percentage!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its place, 1 for the greatest percentage; equal ones share theirs. Null without a percentage.',
  })
  rank!: number | null;

  @Field(() => Boolean, {
    description:
      'Whether it lies further below the lower quartile or above the upper one than one and a half times the distance between them: worth a look, and not therefore wrong.',
  })
  isOutlier!: boolean;
}

@ObjectType('RegionalMeasureValue', { description: 'One figure of one council of the region.' })
export class RegionalMeasureValue extends CouncilPlace implements Omit<RegionalValue, 'council'> {
  @Field(() => Int, {
    nullable: true,
    description: 'The people who have what is measured, to the nearest five; null where `missing` says why.',
  })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The people of whom it is a share, to the nearest five; null where `missing` says why.',
  })
  denominator!: number | null;

  @Field(enumOf(MISSING_FIGURE), {
    nullable: true,
    description: 'Why there is no percentage; null where there is one.',
  })
  missing!: MissingFigure | null;
}

/** What a measure goes by. The types of measures inherit it. */
@ObjectType('MeasureName', { description: 'What a measure goes by.' })
abstract class MeasureNameFields {
  @Field(enumOf(MEASURE), { description: 'What is measured.' })
  key!: MeasureKey;

  @Field(enumOf(MEASURE_DEFINITION), { description: 'Who is counted.' })
  definition!: MeasureDefinition;

  @Field(enumOf(MEASURED_AGE), { description: 'Of which age they are.' })
  age!: MeasuredAge;
}

@ObjectType('RegionalMeasure', { description: 'One measure of every council of the region.' })
class RegionalMeasure extends MeasureNameFields {
  @Field(() => String, { description: 'What the figure says, in plain words.' })
  meaning!: string;

  @Field(() => String, { description: 'Where the measure comes from.' })
  source!: string;

  @Field(() => PercentSpread, {
    nullable: true,
    description: 'How the councils’ percentages spread; null where none is shown.',
  })
  spread!: SpreadInWords | null;

  @HasOneFor('councils', 153)
  @Field(() => [RegionalMeasureValue], { description: 'Each council’s figure, by the councils’ names.' })
  values!: RegionalMeasureValue[];
}

@ObjectType('RegionalOptionValue', { description: 'The people of one council who have an option.' })
class RegionalOptionValue extends CouncilPlace {
  @Field(() => Int, {
    nullable: true,
    description:
      'The people who have it, to the nearest five; null where they are hidden, or nothing is published.',
  })
  people!: number | null;
}

@ObjectType('RegionalOption', { description: 'One deployment option in every council of the region.' })
class RegionalOption {
  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'The option.' })
  deploymentOption!: DeploymentOption;

  @Field(() => PercentSpread, {
    nullable: true,
    description: 'How the councils’ shares spread; null where none is shown.',
  })
  spread!: SpreadInWords | null;

  @Field(() => [RegionalOptionValue], { description: 'Each council’s share, by the councils’ names.' })
  values!: RegionalOptionValue[];
}

@ObjectType('RegionalCouncil', { description: 'What one council of the region has published of the day.' })
class RegionalCouncil {
  @Field(() => Council, { description: 'The council.' })
  council!: Council;

  @Field(() => Int, {
    nullable: true,
    description:
      'Which publication of the day stands, counted from 1; null where the council has published nothing of it.',
  })
  publicationNumber!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it replaced the one before; null for the first, and without one.',
  })
  correctionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null without one.' })
  publishedAt!: string | null;

  @Field(() => TakeUp, {
    nullable: true,
    description: 'Who has their money in which way, as published; null without a publication.',
  })
  takeUp!: TakeUp | null;
}

@ObjectType('RegionalMeasures', {
  description:
    'The published figures of a region’s councils side by side: each council’s place, and the spread. Counts from one to four are hidden with what they could be worked out from, and the others are to the nearest five.',
})
export class RegionalMeasures {
  @Field(() => DateScalar, { description: 'The day: the last of a quarter.' })
  on!: string;

  @Field(() => [RegionalMeasure], {
    description: 'The measures that any of the councils has published, by definition and age.',
  })
  measures!: RegionalMeasure[];

  @Field(() => [RegionalOption], { description: 'The share of each deployment option.' })
  options!: RegionalOption[];

  @Field(() => [RegionalCouncil], {
    description: 'The councils by name, also those that have published nothing.',
  })
  councils!: RegionalCouncil[];
}

@ObjectType('RegionalMeasureDay', { description: 'A measure at the end of one quarter.' })
class RegionalMeasureDay implements Omit<MeasuredDay, 'values'> {
  @Field(() => DateScalar, { description: 'The day: the last of a quarter.' })
  on!: string;

  @Field(() => PercentSpread, {
    nullable: true,
    description: 'How the councils’ percentages spread; null where none is shown.',
  })
  spread!: SpreadInWords | null;

  @Field(() => [RegionalMeasureValue], {
    description: 'The figures of the councils that have published the day, by their names.',
  })
  values!: RegionalMeasureValue[];
}

@ObjectType('RegionalMeasureHistory', { description: 'How a measure changed, quarter by quarter.' })
export class RegionalMeasureHistory extends MeasureNameFields {
  @Field(() => [RegionalMeasureDay], {
    description: 'The days of which any of the councils has published figures, in order.',
  })
  days!: RegionalMeasureDay[];
}

@ObjectType('PolicyAndMeasure', { description: 'What one council has decided, and what came out there.' })
class PolicyAndMeasure implements Omit<PolicyAndFigure, 'council'> {
  @Field(() => Council, { description: 'The council.' })
  council!: Council;

  @Field(() => String, {
    nullable: true,
    description: 'Its published setting, in the setting’s unit; null for none.',
  })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The setting in the unit that it is compared in; null where it is no number.',
  })
  comparedValue!: string | null;

  @Field(() => Boolean, { description: 'Whether the council does not publish this part of its policy.' })
  withheld!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Its published percentage; null where `missing` says why.',
  })
  percentage!: string | null;

  @Field(enumOf(MISSING_FIGURE), {
    nullable: true,
    description: 'Why there is no percentage; null where there is one.',
  })
  missing!: MissingFigure | null;
}

@ObjectType('PolicyBesideMeasure', {
  description:
    'A published setting beside a published measure, council by council. That two go together says nothing of why: nothing is worked out from them.',
})
export class PolicyBesideMeasure extends MeasureNameFields {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => String, { description: 'The setting, as a dotted path in its area.' })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(enumOf(SETTING_UNIT), { description: 'What the setting is written in.' })
  unit!: Unit;

  @Field(enumOf(COMPARED_UNIT), {
    nullable: true,
    description: 'What its numbers are counted in to be compared; null where it is no number.',
  })
  comparedIn!: ComparedUnit | null;

  @Field(() => [PolicyAndMeasure], { description: 'The pairs, by the councils’ names.' })
  pairs!: PolicyAndMeasure[];
}
