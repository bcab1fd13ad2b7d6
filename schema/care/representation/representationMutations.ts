import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { recordInvolvement } from '../../../server/domain/care/representation/capacity.commands.ts';
import {
  appointRepresentative,
  endRepresentation,
} from '../../../server/domain/care/representation/representation.commands.ts';
import {
  involvementShape,
  representationShape,
} from '../../../server/domain/care/representation/representation.queries.ts';
import { REPRESENTATION_REFUSALS } from '../../../server/domain/care/representation/representationRefusals.ts';
import {
  ADVOCACY_PROCESS,
  type AdvocacyProcess,
  DECIDING_ABILITY,
  type DecidingAbility,
  SUITABILITY_BASIS,
  SUITABILITY_CONDITION,
  type SuitabilityBasis,
  type SuitabilityCondition,
} from '../../../server/domain/care/representation/representationVocabulary.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import {
  AUTHORITY_SCOPE,
  type AuthorityScope,
  REPRESENTATION_KIND,
  type RepresentationKind,
} from '../../../server/domain/people/peopleVocabulary.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { Involvement, Representation } from './representations.ts';

@InputType({ description: 'Who acts, or speaks up, for a person, and what it rests on.' })
class AppointRepresentativeInput extends RepeatableInput {
  @Field(() => ID, { description: 'Who: somebody in the person’s circle of support.' })
  supporterId!: string;

  @Field(enumOf(REPRESENTATION_KIND), { description: 'By what.' })
  kind!: RepresentationKind;

  @Field(() => DateScalar, {
    description:
      'The first day on which it holds: never before the registration, best-interests decision or signature that it rests on.',
  })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day by the document, if it names one.' })
  endsOn?: string | null;

  @Field(enumListOf(AUTHORITY_SCOPE), {
    defaultValue: [],
    description: 'For ATTORNEY and DEPUTY: what the document is for.',
  })
  scopes!: AuthorityScope[];

  @Field(() => DateScalar, { nullable: true, description: 'For ATTORNEY: when the power was registered.' })
  registeredOn?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'For DEPUTY: the number of the court’s order.' })
  courtOrder?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For ATTORNEY and DEPUTY: when somebody saw the document.',
  })
  documentSeenOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'For SUITABLE_PERSON: the record that rests on the capacity decision about a direct payment.',
  })
  bestInterestsDecisionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For ADVOCATE: the one decision in which they speak up; or name processes.',
  })
  capacityDecisionId?: string | null;

  @Field(enumListOf(ADVOCACY_PROCESS), {
    defaultValue: [],
    description:
      'For ADVOCATE: in what they help the person to take part, beside a decision or without one. What they see of it is what the person agrees that they see.',
  })
  processes!: AdvocacyProcess[];

  @Field(enumOf(SUITABILITY_BASIS), {
    nullable: true,
    description: 'For SUITABLE_PERSON: why they may be one.',
  })
  suitabilityBasis?: SuitabilityBasis | null;

  @Field(enumListOf(SUITABILITY_CONDITION), {
    defaultValue: [],
    description: 'For SUITABLE_PERSON: what the council is satisfied of; all four are needed.',
  })
  conditionsMet!: SuitabilityCondition[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For SUITABLE_PERSON: family, or a friend who helps with the care. Others need a DBS check.',
  })
  isFamilyOrFriend!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day of an enhanced DBS check.' })
  dbsCheckedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'For NOMINEE: when the person signed.' })
  signedOn?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For ADVOCATE: neither works for the council nor is paid to care for the person.',
  })
  isIndependent!: boolean;
}

@InputType({ description: 'Ends an appointment.' })
class EndRepresentationInput extends ChangeInput {
  @Field(() => ID, { description: 'Which appointment.' })
  representationId!: string;

  @Field(() => DateScalar, {
    description: 'From this day on it gives no right to anything; not in the future.',
  })
  endedOn!: string;

  @Field(() => String, { description: 'Why it ends.' })
  reason!: string;
}

@InputType({ description: 'How a person can take part in what is decided about them.' })
class RecordInvolvementInput extends RepeatableInput {
  @Field(() => ID, { description: 'Who takes part.' })
  personId!: string;

  @Field(() => DateScalar, {
    description: 'The day on which it was looked at; not in the future, nor before 1 April 2015.',
  })
  consideredOn!: string;

  @Field(enumListOf(DECIDING_ABILITY), {
    description: 'In what they would have substantial difficulty without support; empty for none.',
  })
  difficulties!: DecidingAbility[];

  @Field(() => ID, { nullable: true, description: 'Who could support them to take part; none for nobody.' })
  supporterId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the person agrees to that, or it is in their best interests where they can’t.',
  })
  isSupporterWanted!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether that supporter is paid, or there as a professional.',
  })
  isSupporterPaid!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether that supporter is able and willing to help them take part.',
  })
  isSupporterAble!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the NHS is to arrange 28 days in hospital or 8 weeks in a care home.',
  })
  hasLongStayArrangedByNhs!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the council and the supporter disagree, and agree that an advocate would help.',
  })
  hasDisagreement!: boolean;

  @Field(() => String, { nullable: true, description: 'What else was seen.' })
  note?: string | null;
}

const representationAnswer = recordAnswer('representation', () => Representation, representationShape);
const involvementAnswer = recordAnswer('involvement', () => Involvement, involvementShape);

/** Appointing who acts for a person, ending it, and whether an advocate is owed. */
export const representationMutations = [
  mutation({
    name: 'appointRepresentative',
    what: 'Records that somebody acts, or speaks up, for the person, once what the law asks for is recorded too.',
    input: AppointRepresentativeInput,
    inputIs: 'Who, by what, from when, and on what it rests.',
    permission: PRACTICE,
    recordKind: 'CAPACITY',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(
        REPRESENTATION_REFUSALS,
        'ALREADY_APPOINTED',
        'CHOICE_GIVEN_TWICE',
        'ENDS_BEFORE_IT_STARTS',
        'SCOPES_MISSING',
        'REGISTRATION_MISSING',
        'AUTHORITY_BEFORE_REGISTRATION',
        'COURT_ORDER_MISSING',
        'DOCUMENT_NOT_SEEN',
        'CAPACITY_DECISION_MISSING',
        'BEST_INTERESTS_RECORD_MISSING',
        'AUTHORITY_BEFORE_BEST_INTERESTS',
        'SUITABILITY_BASIS_MISSING',
        'AUTHORITY_NOT_HELD',
        'NOBODY_AUTHORISED',
        'AUTHORISED_PERSON_NOT_ASKED',
        'SUITABILITY_CONDITIONS_NOT_MET',
        'REPRESENTATIVE_DBS_MISSING',
        'PERSON_LACKS_CAPACITY',
        'SIGNATURE_MISSING',
        'AUTHORITY_BEFORE_SIGNATURE',
        'ADVOCATE_NOT_INDEPENDENT',
        'ADVOCATED_DECISION_MISSING',
        'SCOPES_NOT_EXPECTED',
        'PROCESSES_NOT_EXPECTED',
      ),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: representationAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, supporterId, ...rest } = input;
      return appointRepresentative(session, command, supporterId, {
        ...rest,
        endsOn: rest.endsOn ?? null,
        registeredOn: rest.registeredOn ?? null,
        courtOrder: rest.courtOrder ?? null,
        documentSeenOn: rest.documentSeenOn ?? null,
        bestInterestsDecisionId: rest.bestInterestsDecisionId ?? null,
        capacityDecisionId: rest.capacityDecisionId ?? null,
        suitabilityBasis: rest.suitabilityBasis ?? null,
        dbsCheckedOn: rest.dbsCheckedOn ?? null,
        signedOn: rest.signedOn ?? null,
      });
    },
  }),
  mutation({
    name: 'endRepresentation',
    what: 'Ends an appointment: from that day on they see, decide and are paid nothing by it.',
    input: EndRepresentationInput,
    inputIs: 'Which, from when, and why.',
    permission: PRACTICE,
    recordKind: 'CAPACITY',
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(REPRESENTATION_REFUSALS, 'REPRESENTATION_ENDED'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(REPRESENTATION_REFUSALS, 'ENDS_BEFORE_IT_STARTS'),
      ...TEXT_REFUSALS,
    },
    answers: representationAnswer,
    run: ({ session, command, input }) => endRepresentation(session, command, input, input),
  }),
  mutation({
    name: 'recordInvolvement',
    what: 'Records how the person can take part, and answers whether the council must offer an independent advocate, and why.',
    input: RecordInvolvementInput,
    inputIs: 'What makes it difficult, and who supports them.',
    permission: PRACTICE,
    recordKind: 'CAPACITY',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(REPRESENTATION_REFUSALS, 'BEFORE_ACT_APPLIED', 'CHOICE_GIVEN_TWICE'),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: involvementAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, personId, supporterId, note, ...rest } = input;
      const given = { ...rest, supporterId: supporterId ?? null, note: note ?? null };
      return recordInvolvement(session, command, personId, given);
    },
  }),
];
