import { Field, Int } from 'type-graphql';
import {
  gatheredStatementShape,
  gatheringAgreementShape,
  MOST_THEMES,
  themeActionShape,
  themeShape,
  themingSessionShape,
} from '../../../server/domain/insight/themes/themes.queries.ts';
import {
  STATEMENT_SORT,
  type StatementSort,
  THEME_TOPIC,
  type ThemeTopic,
} from '../../../server/domain/insight/themes/themesVocabulary.ts';
import { PERSPECTIVE, type Perspective } from '../../../server/domain/people/peopleVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Review } from '../../oversight/reviews/reviews.ts';
import { Person } from '../../people/personType.ts';

@ObjectType('GatheringAgreement', {
  implements: Node,
  description:
    'That a person agrees to what they and others said in a review (its top twos) being gathered without their name, for Working Together for Change. They may take it back, and then it is gone.',
})
export class GatheringAgreement extends Node {
  @Field(() => Person, { nullable: true, description: 'Who agreed.' })
  person?: Person | null;

  @Field(() => Review, { nullable: true, description: 'To the top twos of which review.' })
  review?: Review | null;

  @Field(() => DateScalar, { description: 'The day on which they agreed.' })
  agreedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back; null while it stands.',
  })
  withdrawnAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that recorded that; null while it stands.',
  })
  withdrawnBy?: string | null;
}

addField(Review, 'gatheringAgreement', () => GatheringAgreement, {
  description:
    'Whether the person agrees to its top twos being gathered; null where nobody has recorded that they do.',
});

@ObjectType('ThemeAction', { implements: Node, description: 'What somebody does about a theme.' })
export class ThemeAction extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'What is done.' })
  what!: string;

  @Field(() => String, { description: 'Who sees to it, by role: “Commissioning manager for transport”.' })
  owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it is to be done.' })
  dueOn!: string;

  @Field(() => DateScalar, { description: 'The day on which it was recorded.' })
  recordedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; null until then.' })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; null until it is done.' })
  outcome?: string | null;
}

@ObjectType('Theme', {
  implements: Node,
  description: 'What people found statements of one sort to have in common.',
})
export class Theme extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(enumOf(STATEMENT_SORT), { description: 'Of which sort its statements are.' })
  sort!: StatementSort;

  @Field(() => String, { description: 'What it is called. It is published, so it names nobody.' })
  name!: string;

  @Field(enumOf(THEME_TOPIC), {
    nullable: true,
    description: 'What it is about, by the list of all councils; null where nothing in it fits.',
  })
  topic?: ThemeTopic | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from; null until somebody has said.' })
  rootCauses?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By what people would see that it is better; null until somebody has said.',
  })
  successLooksLike?: string | null;

  @Field(() => [ThemeAction], {
    nullable: true,
    description: `What is done about it, by due date; at most ${MOST_THEMES}.`,
  })
  actions?: ThemeAction[] | null;
}

@ObjectType('ThemingSession', {
  implements: Node,
  description:
    'People who sit down with what was said at reviews of a period, without names, and find what it has in common. Once it is reported back, only its actions go on.',
})
export class ThemingSession extends Node {
  @Field(() => Int, {
    description: 'Counts the changes, those of its themes too; send it back as expectedVersion.',
  })
  version!: number;

  @Field(() => String, { description: 'What it is called. It is published.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The first day of the reviews.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day of the reviews.' })
  toOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The locality that it is for; null for all of the council.',
  })
  locality?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was opened, and the statements gathered.' })
  openedAt!: string;

  @Field(() => String, { description: 'The account that opened it.' })
  openedBy!: string;

  @Field(() => [Theme], {
    nullable: true,
    description: `Its themes, by sort and name; at most ${MOST_THEMES}.`,
  })
  themes?: Theme[] | null;

  @Field(() => String, { nullable: true, description: 'What was reported back; null until then.' })
  report?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was reported back; null until then.',
  })
  reportedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that did; null until then.' })
  reportedBy?: string | null;
}

@ObjectType('GatheredStatement', {
  implements: Node,
  description:
    'One thing that was said at a review, as it was gathered. Nothing says whose it is. The words are their own and may still point at somebody: they are for those who theme, and never published.',
})
export class GatheredStatement extends Node {
  @Field(enumOf(STATEMENT_SORT), { description: 'Of what it speaks.' })
  sort!: StatementSort;

  @Field(enumOf(PERSPECTIVE), { description: 'Who said it: the person, family or staff.' })
  perspective!: Perspective;

  @Field(() => String, {
    nullable: true,
    description: 'What was said; null once whoever said it took it back.',
  })
  words?: string | null;

  @Field(() => String, { description: 'Where the team of the person works.' })
  locality!: string;

  @Field(() => Theme, {
    nullable: true,
    description: 'The theme that it is under; null where it is under none.',
  })
  theme?: Theme | null;
}

const ofThoseWhoTheme = { kind: 'REVIEWS', readBy: [...PRACTICE, 'AUDITOR'] } as const;

/** How the types of this area are read. */
export const themesReaders: TypeReader[] = [
  { shape: gatheringAgreementShape, kind: 'REVIEWS' },
  { shape: themingSessionShape, ...ofThoseWhoTheme },
  { shape: themeShape, ...ofThoseWhoTheme },
  { shape: themeActionShape, ...ofThoseWhoTheme },
  { shape: gatheredStatementShape, ...ofThoseWhoTheme },
];
