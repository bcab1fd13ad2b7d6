import { Arg, Field, Int, Query, Resolver } from 'type-graphql';
import type { EmploymentCost as CostFacts } from '../../../server/domain/care/costs/employmentCost.ts';
import type { CostLine } from '../../../server/domain/care/costs/employmentCostLine.ts';
import {
  EMPLOYMENT_FIGURE_UNIT,
  employmentFigures,
  type EmploymentFigure as FigureFacts,
} from '../../../server/domain/care/costs/employmentFigures.ts';
import {
  EMPLOYMENT_COST_LINE,
  type EmploymentCostLineKind,
} from '../../../server/domain/care/costs/employmentVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('EmploymentCostLine', {
  description: 'A part of what a personal assistant costs, with its reason.',
})
export class EmploymentCostLine implements CostLine {
  @Field(enumOf(EMPLOYMENT_COST_LINE), { description: 'What it is for.' })
  kind!: EmploymentCostLineKind;

  @Field(() => PenceScalar, {
    description: 'What it comes to in a year of 52 weeks, rounded once; below nothing where it is taken off.',
  })
  yearlyPence!: number;

  @Field(() => PenceScalar, { description: 'A 52nd of that, rounded once.' })
  weeklyPence!: number;

  @Field(() => String, { description: 'How it is worked out, with the law and the day of its figures.' })
  sentence!: string;
}

@ObjectType('EmploymentCost', {
  description: 'What a personal assistant truly costs, line by line. The whole is the sum of the lines.',
})
export class EmploymentCost implements CostFacts {
  @Field(() => [EmploymentCostLine], { description: 'Each part of it, the pay first.' })
  lines!: EmploymentCostLine[];

  @Field(() => PenceScalar, { description: 'All of it in a year of 52 weeks.' })
  yearlyCostPence!: number;

  @Field(() => PenceScalar, { description: 'All of it in a week.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, { description: 'Of the year, all but the pay for the hours themselves.' })
  onCostsYearlyPence!: number;
}

@ObjectType('EmploymentFigure', {
  description: 'A figure of the law that the cost of a personal assistant is worked out with.',
})
export class EmploymentFigure implements FigureFacts {
  @Field(() => String, { description: 'What it is.' })
  label!: string;

  @Field(enumOf(EMPLOYMENT_FIGURE_UNIT), { description: 'What it is counted in.' })
  unit!: FigureFacts['unit'];

  @Field(() => Int, { description: 'The figure, in its unit.' })
  value!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it applies; null where the law gives it no day of its own.',
  })
  appliesFrom!: string | null;

  @Field(() => String, { description: 'Where it is written.' })
  source!: string;
}

@Resolver()
export class EmploymentFiguresResolver {
  @Query(() => [EmploymentFigure], {
    nullable: true,
    description:
      'The figures of the law on employing somebody, as they are on a day from 6 April 2024 on; before it, the first. Where a later year has none yet, the last that is known.',
  })
  employmentFigures(@Arg('on', () => DateScalar, { description: 'The day.' }) on: string): FigureFacts[] {
    return employmentFigures(on);
  }
}
