import { Field, ID, InputType, Int } from 'type-graphql';
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
import type { ClientGroup } from '../../tenants/needs.ts';
import { CLIENT_GROUP } from '../../tenants/vocabulary.ts';
import { enumListOf, enumOf } from '../kit/enums.ts';
import { RepeatableInput } from '../kit/inputs.ts';
import { DateScalar, NhsNumberScalar } from '../kit/scalars.ts';
import { OneLine } from '../kit/writtenTexts.ts';

@InputType({ description: 'A person’s details. On a change, what is left out stays as it is.' })
class PersonDetailsInput extends RepeatableInput {
  @OneLine()
  @Field(() => NhsNumberScalar, { nullable: true, description: 'NHS number; leave out when not known.' })
  nhsNumber?: string | null;

  @Field(enumOf(BIRTH_DATE_PRECISION), {
    nullable: true,
    description: 'How well the date of birth is known; EXACT when left out of a new record.',
  })
  birthDatePrecision?: BirthDatePrecision;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'What the person likes to be called.' })
  preferredName?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Telephone number of 7 to 15 digits, such as "+44 161 496 0000 ext 12".',
  })
  phone?: string | null;

  @OneLine()
  @Field(() => [String], { nullable: true, description: 'Postal address without the postcode, a line each.' })
  addressLines?: string[];

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'UK postcode in any case, with or without its space; kept as "OL1 1UL".',
  })
  postcode?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Preferred language as a BCP 47 tag; "en" when left out.',
  })
  preferredLanguage?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an interpreter is needed; false when left out.',
  })
  needsInterpreter?: boolean;

  @Field(enumListOf(COMMUNICATION_NEED), { nullable: true, description: 'How to reach the person.' })
  communicationNeeds?: CommunicationNeed[];

  @Field(enumOf(ETHNICITY), {
    nullable: true,
    description: 'Ethnic group; NOT_RECORDED when left out.',
  })
  ethnicity?: Ethnicity;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether dementia is diagnosed; leave out when not recorded.',
  })
  hasDementia?: boolean | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'The account of the practitioner whose caseload this is in.',
  })
  keyWorker?: string | null;
}

@InputType({ description: 'Registers a person with the council.' })
export class RegisterPersonInput extends PersonDetailsInput {
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Given name; left out by somebody who has none. One name is enough.',
  })
  givenName?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Family name; left out by somebody who has none. One name is enough.',
  })
  familyName?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Date of birth; not in the future. Left out only with birthDatePrecision UNKNOWN.',
  })
  bornOn?: string | null;

  @Field(enumOf(CLIENT_GROUP), { description: 'Main reason for support.' })
  clientGroup!: ClientGroup;

  @Field(enumOf(PRIMARY_SUPPORT_REASON), { description: 'For national returns.' })
  primarySupportReason!: PrimarySupportReason;

  @Field(enumOf(LIVING_SITUATION), { description: 'Where and with whom the person lives.' })
  livingSituation!: LivingSituation;
}

@InputType({ description: 'Changes a person’s details. What is left out stays as it is.' })
export class UpdatePersonInput extends PersonDetailsInput {
  @Field(() => ID, { description: 'Whose details.' })
  personId!: string;

  @Field(() => Int, { description: 'The version you read; a later one refuses the change.' })
  expectedVersion!: number;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Given name; null where the person has none.' })
  givenName?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Family name; null where the person has none.' })
  familyName?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Date of birth; birthDatePrecision UNKNOWN takes it away.',
  })
  bornOn?: string | null;

  @Field(enumOf(CLIENT_GROUP), { nullable: true, description: 'Main reason for support.' })
  clientGroup?: ClientGroup;

  @Field(enumOf(PRIMARY_SUPPORT_REASON), { nullable: true, description: 'For national returns.' })
  primarySupportReason?: PrimarySupportReason;

  @Field(enumOf(LIVING_SITUATION), { nullable: true, description: 'Where and with whom.' })
  livingSituation?: LivingSituation;
}

@InputType({
  description:
    'What narrows the list of people. Each that is given narrows it further; one that tells something of a kind of record is FORBIDDEN to whoever may not read that kind.',
})
export class PeopleFilterInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for those in no practitioner’s caseload, false for those in one. Those who have died are in neither.',
  })
  isUnassigned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those who have died, false for those who live; both when left out.',
  })
  hasDied?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Those with a review still to be held that is due before this day.',
  })
  reviewDueBefore?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Those with a review still to be held that is due within so many days from today, or overdue; 0: due today or overdue.',
  })
  reviewDueWithinDays?: number | null;

  @Field(enumListOf(CLIENT_GROUP), {
    nullable: true,
    description: 'Those whose main reason for support is one of these. Reads as ASSESSMENTS.',
  })
  clientGroups?: ClientGroup[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for those whom you work with, or whose worker you cover today; false for all others. Those who have died are nobody’s.',
  })
  isMine?: boolean | null;
}

@InputType({ description: 'What people are looked for by. Each that is given narrows the list.' })
export class PeopleSearchInput {
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'Words that each begin a word of the given, family or preferred name, in any order: "ada str", "berg". Case, accents, apostrophes and hyphens do not count, and special letters go by the plain ones: "sian" finds Siân, "oneill" O’Neill, "strasse" Straße. The first six words count. A blank text asks for nothing, and one of apostrophes, quotation marks or the like alone finds nobody.',
  })
  name?: string | null;

  @OneLine()
  @Field(() => NhsNumberScalar, {
    nullable: true,
    description:
      'A whole NHS number. One without ten digits, or whose check digit is wrong, is refused as BAD_USER_INPUT.',
  })
  nhsNumber?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'A whole UK postcode in any case, with or without its space: those who live there. One that is not written as postcodes are is refused as BAD_USER_INPUT.',
  })
  postcode?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'The account of a practitioner: their caseload.' })
  keyWorker?: string | null;
}
