import { Field } from 'type-graphql';
import {
  WITHHELD_FIGURE,
  type WithheldFigure,
} from '../../../server/domain/insight/supportFigures/figuresVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';

/** What every answer with figures says of itself. */
@ObjectType('FiguresForReader', { description: 'Figures, and whether whoever asks has them.' })
export abstract class FiguresForReader {
  @Field(enumOf(WITHHELD_FIGURE), {
    nullable: true,
    description: 'Why the figures are null; null where they are shown, and then they are exact.',
  })
  withheld!: WithheldFigure | null;
}

/** The same, of days from one to another. */
@ObjectType('FiguresOfPeriod', { description: 'Figures of days from one to another.' })
export abstract class FiguresOfPeriod extends FiguresForReader {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: string;
}

/** When nobody has figures. */
export const REFUSED_DAYS =
  'Roles that read no records about people have none of it, and `withheld` says why. Refused with BAD_USER_INPUT for days that have not come or that end before they begin.';
