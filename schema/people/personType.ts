/** A person as the API shows them, and how they are read. */
import { Field, Int } from 'type-graphql';
import type { Life } from '../../server/domain/people/death.ts';
import { MOST_LIKELY_DUPLICATES, personShape } from '../../server/domain/people/people.queries.ts';
import {
  BIRTH_DATE_PRECISION,
  type BirthDatePrecision,
  COMMUNICATION_NEED,
  type CommunicationNeed,
  ETHNICITY,
  type Ethnicity,
  LIVING_SITUATION,
  type LivingSituation,
  PRIMARY_SUPPORT_REASON,
  type PrimarySupportReason,
} from '../../server/domain/people/peopleVocabulary.ts';
import { ageOf, fullNameOf } from '../../server/domain/people/registration.ts';
import type { ClientGroup } from '../../tenants/needs.ts';
import { CLIENT_GROUP } from '../../tenants/vocabulary.ts';
import { enumListOf, enumOf } from '../kit/enums.ts';
import { Node } from '../kit/node.ts';
import { ObjectType } from '../kit/objectType.ts';
import { addField, type TypeReader } from '../kit/readers.ts';
import { DateScalar, DateTimeScalar, NhsNumberScalar } from '../kit/scalars.ts';
import { Supporter } from './supporters.ts';

@ObjectType('Person', {
  implements: Node,
  description:
    'Somebody who has, or may have, a personal budget. How to reach them reads as CONTACT_DETAILS, what was found out about them as ASSESSMENTS; their name is for whoever may see them at all.',
})
export class Person extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => NhsNumberScalar, {
    nullable: true,
    description: 'NHS number, ten digits; null when not known.',
  })
  nhsNumber?: string | null;

  @Field(() => String, { description: 'Given name; empty where the person has none.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name; empty where the person has none.' })
  familyName!: string;

  @Field(() => String, {
    description: 'Given and family name, or the only one: how to write the person’s name in full.',
  })
  fullName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the person likes to be called; null when it is the given name, or the only one.',
  })
  preferredName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth; null where it is not known.' })
  bornOn?: string | null;

  @Field(enumOf(BIRTH_DATE_PRECISION), {
    nullable: true,
    description: 'How well the date of birth is known; null when you may not see it.',
  })
  birthDatePrecision?: BirthDatePrecision | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Age in whole years today, or at death; null where no date of birth is known.',
  })
  ageYears?: number | null;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => [String], { nullable: true, description: 'Postal address without the postcode, a line each.' })
  addressLines?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language the person prefers, as a BCP 47 tag: "en", "gu".',
  })
  preferredLanguage?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an interpreter is needed.' })
  needsInterpreter?: boolean | null;

  @Field(enumListOf(COMMUNICATION_NEED), { nullable: true, description: 'How to reach the person.' })
  communicationNeeds?: CommunicationNeed[] | null;

  @Field(enumOf(ETHNICITY), {
    nullable: true,
    description: 'Ethnic group as the person gives it; null when you may not see it.',
  })
  ethnicity?: Ethnicity | null;

  @Field(enumOf(CLIENT_GROUP), {
    nullable: true,
    description: 'Which scale of a council’s policy applies depends on it; null when you may not see it.',
  })
  clientGroup?: ClientGroup | null;

  @Field(enumOf(PRIMARY_SUPPORT_REASON), {
    nullable: true,
    description: 'Why support is needed, for national returns; null when you may not see it.',
  })
  primarySupportReason?: PrimarySupportReason | null;

  @Field(enumOf(LIVING_SITUATION), {
    nullable: true,
    description: 'Where and with whom the person lives; null when you may not see it.',
  })
  livingSituation?: LivingSituation | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether dementia is diagnosed; null when it is not recorded either way.',
  })
  hasDementia?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The account of the practitioner whose caseload this is in, as the latest assignment says where there is one.',
  })
  keyWorker?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the person died; null while they live. What stops that day follows from it.',
  })
  diedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was wrong with a date of death, where one was corrected or taken back.',
  })
  deathCorrectedReason?: string | null;

  @Field(() => DateTimeScalar, { description: 'When the council registered the person.' })
  registeredAt!: string;

  @Field(() => [Supporter], { nullable: true, description: 'The circle of support, oldest record first.' })
  supporters?: Supporter[] | null;
}

addField(Person, 'likelyDuplicates', () => [Person], {
  description: `Other records that are likely to be of the same person, at most ${MOST_LIKELY_DUPLICATES}, the oldest first: the same name, however it is written, and the same date of birth; or the same name and postcode, where one of the dates of birth is not exact. Only those whom you may see.`,
});
addField(Supporter, 'person', () => Person, { description: 'In whose circle of support they are.' });

/** How the types of this area are read. */
export const peopleReaders: TypeReader[] = [
  {
    shape: personShape,
    kind: null,
    derivations: {
      fullName: fullNameOf,
      ageYears: (person: Life, session) =>
        ageOf(person, person.diedOn ? Temporal.PlainDate.from(person.diedOn) : session.today),
    },
    fieldKinds: {
      email: 'CONTACT_DETAILS',
      phone: 'CONTACT_DETAILS',
      addressLines: 'CONTACT_DETAILS',
      postcode: 'CONTACT_DETAILS',
      nhsNumber: 'CONTACT_DETAILS',
      bornOn: 'CONTACT_DETAILS',
      birthDatePrecision: 'CONTACT_DETAILS',
      ageYears: 'CONTACT_DETAILS',
      likelyDuplicates: 'CONTACT_DETAILS',
      diedOn: 'CONTACT_DETAILS',
      deathCorrectedReason: 'ASSESSMENTS',
      communicationNeeds: 'CONTACT_DETAILS',
      needsInterpreter: 'CONTACT_DETAILS',
      preferredLanguage: 'CONTACT_DETAILS',
      keyWorker: 'CONTACT_DETAILS',
      hasDementia: 'ASSESSMENTS',
      ethnicity: 'ASSESSMENTS',
      primarySupportReason: 'ASSESSMENTS',
      livingSituation: 'ASSESSMENTS',
      clientGroup: 'ASSESSMENTS',
    },
  },
];
