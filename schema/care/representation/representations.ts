import { Field, Int } from 'type-graphql';
import { representationStatus } from '../../../server/domain/care/representation/appointment.ts';
import {
  involvementShape,
  representationShape,
} from '../../../server/domain/care/representation/representation.queries.ts';
import {
  ADVOCACY_PROCESS,
  ADVOCACY_REASON,
  type AdvocacyProcess,
  type AdvocacyReason,
  DECIDING_ABILITY,
  type DecidingAbility,
  REPRESENTATION_STATUS,
  type RepresentationStatus,
  SUITABILITY_BASIS,
  SUITABILITY_CONDITION,
  type SuitabilityBasis,
  type SuitabilityCondition,
} from '../../../server/domain/care/representation/representationVocabulary.ts';
import type { RecordedRepresentation } from '../../../server/domain/people/mayActFor.ts';
import {
  AUTHORITY_SCOPE,
  type AuthorityScope,
  REPRESENTATION_KIND,
  type RepresentationKind,
} from '../../../server/domain/people/peopleVocabulary.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { BestInterestsDecision, CapacityDecision } from './capacity.ts';

@ObjectType('Representation', {
  implements: Node,
  description:
    'Somebody in the circle of support who acts, or speaks up, for the person, with what it rests on. What each may do follows from the kind, the scope and the dates.',
})
export class Representation extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'For whom.' })
  person?: Person | null;

  @Field(() => Supporter, { nullable: true, description: 'Who.' })
  supporter?: Supporter | null;

  @Field(enumOf(REPRESENTATION_KIND), { description: 'By what.' })
  kind!: RepresentationKind;

  @Field(enumListOf(AUTHORITY_SCOPE), {
    description: 'What an attorney or deputy decides about; empty for all others.',
  })
  scopes!: AuthorityScope[];

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  startsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day by the document, as of a court’s order; null where it names none.',
  })
  endsOn?: string | null;

  @Field(enumOf(REPRESENTATION_STATUS), { description: 'Whether it holds today.' })
  status!: RepresentationStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'For a suitable person: the last day on which the finding may be relied on that the person lacks capacity about a direct payment; null where it names none, and for all others.',
  })
  restsOnFindingUntil?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For an attorney: the day on which the power was registered.',
  })
  registeredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'For a deputy: the number of the court’s order.' })
  courtOrder?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which somebody saw the document.' })
  documentSeenOn?: string | null;

  @Field(() => CapacityDecision, {
    nullable: true,
    description:
      'For a suitable person: the decision that the person lacks capacity about a direct payment. For an advocate: the decision in which they speak up.',
  })
  capacityDecision?: CapacityDecision | null;

  @Field(enumListOf(ADVOCACY_PROCESS), {
    description:
      'For an advocate: in what they help the person to take part; empty where only a decision is named.',
  })
  processes!: AdvocacyProcess[];

  @Field(() => BestInterestsDecision, {
    nullable: true,
    description: 'For a suitable person: what was decided in the person’s best interests.',
  })
  bestInterestsDecision?: BestInterestsDecision | null;

  @Field(enumOf(SUITABILITY_BASIS), {
    nullable: true,
    description: 'For a suitable person: why they may be one; null for all others.',
  })
  suitabilityBasis?: SuitabilityBasis | null;

  @Field(enumListOf(SUITABILITY_CONDITION), { description: 'For a suitable person: the conditions met.' })
  conditionsMet!: SuitabilityCondition[];

  @Field(() => Boolean, { description: 'Whether they are family or a friend who helps with the care.' })
  isFamilyOrFriend!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day of their enhanced DBS check.' })
  dbsCheckedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For a nominee: the day on which the person signed.',
  })
  signedOn?: string | null;

  @Field(() => Boolean, {
    description: 'For an advocate: whether they are independent of the council and of paid care.',
  })
  isIndependent!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From this day on it was ended; null while it was not.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  endedReason?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('Involvement', {
  implements: Node,
  description:
    'How the person can take part in what is decided about them, and whether the council must offer an independent advocate (Care Act 2014, s.67). It never changes: a later one takes its place.',
})
export class Involvement extends Node {
  @Field(() => Person, { nullable: true, description: 'Who takes part.' })
  person?: Person | null;

  @Field(() => DateScalar, { description: 'The day on which it was looked at.' })
  consideredOn!: string;

  @Field(enumListOf(DECIDING_ABILITY), {
    description: 'In what they would have substantial difficulty without support; empty for none.',
  })
  difficulties!: DecidingAbility[];

  @Field(() => Supporter, { nullable: true, description: 'Who supports them to take part; null for nobody.' })
  supporter?: Supporter | null;

  @Field(() => Boolean, {
    description: 'Whether the person agrees, or it is in their best interests where they can’t.',
  })
  isSupporterWanted!: boolean;

  @Field(() => Boolean, { description: 'Whether that supporter is paid, or there as a professional.' })
  isSupporterPaid!: boolean;

  @Field(() => Boolean, { description: 'Whether that supporter is able and willing.' })
  isSupporterAble!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the NHS is to arrange 28 days in hospital or 8 weeks in a care home.',
  })
  hasLongStayArrangedByNhs!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the council and the supporter disagree, and agree that an advocate would help.',
  })
  hasDisagreement!: boolean;

  @Field(() => String, { nullable: true, description: 'What else was seen.' })
  note?: string | null;

  @Field(() => Boolean, { description: 'Whether the council must offer an independent advocate.' })
  mustOfferAdvocate!: boolean;

  @Field(enumListOf(ADVOCACY_REASON), { description: 'Every reason for that.' })
  reasons!: AdvocacyReason[];

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

addField(Person, 'representations', () => [Representation], {
  description: 'Who acts, or speaks up, for the person, and who did; newest record first.',
});
addField(Person, 'involvement', () => Involvement, {
  description:
    'How the person can take part, as last looked at, and whether an advocate is owed; null where nobody looked.',
});
addField(Supporter, 'representations', () => [Representation], {
  description: 'By what they act, or speak up, for the person; newest record first.',
});

interface FindingFacts {
  kind: RepresentationKind;
  incapacityFoundUntil: string | null;
}

/** How the types about who acts for a person are read. */
export const representationReaders: TypeReader[] = [
  {
    shape: representationShape,
    kind: 'CAPACITY',
    derivations: {
      status: (row: RecordedRepresentation, session) => representationStatus(row, session.today),
      restsOnFindingUntil: ({ kind, incapacityFoundUntil }: FindingFacts) =>
        kind === 'SUITABLE_PERSON' ? incapacityFoundUntil : null,
    },
  },
  { shape: involvementShape, kind: 'CAPACITY' },
];
