import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  addSupporter,
  registerPerson,
  updatePerson,
  updateSupporter,
} from '../server/domain/people/people.commands.ts';
import { findPeople, personShape, supporterShape } from '../server/domain/people/people.queries.ts';
import {
  COMMUNICATION_NEED,
  CONSENT,
  type CommunicationNeed,
  type Consent,
  ETHNICITY,
  type Ethnicity,
  LIVING_SITUATION,
  type LivingSituation,
  PRIMARY_SUPPORT_REASON,
  type PrimarySupportReason,
  SUPPORTER_AUTHORITY,
  type SupporterAuthority,
} from '../server/domain/people/peopleVocabulary.ts';
import { ageInYears } from '../server/domain/people/registration.ts';
import { hasAuthorityOn } from '../server/domain/people/supporters.ts';
import { fromGlobalId } from '../server/platform/ids.ts';
import { lookAhead, lookAheadPage } from '../server/platform/reading/lookAhead.ts';
import { readOne } from '../server/platform/reading/reader.ts';
import type { ClientGroup } from '../tenants/needs.ts';
import { CLIENT_GROUP } from '../tenants/vocabulary.ts';
import { connectionType } from './connections.ts';
import type { RequestContext } from './context.ts';
import { enumListOf, enumOf } from './enums.ts';
import { given } from './given.ts';
import { Node } from './node.ts';
import { ObjectType } from './objectType.ts';
import { payloadOf, payloadType } from './payloads.ts';
import type { TypeReader } from './readers.ts';
import { DateScalar, DateTimeScalar, NhsNumberScalar } from './scalars.ts';

@ObjectType('Supporter', {
  implements: Node,
  description:
    'Somebody in a person’s circle of support: partner, family, friend, neighbour, unpaid carer, advocate.',
})
export class Supporter extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'In the person’s words: "daughter", "neighbour".' })
  relationship!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they live with the person; the rule on paying relatives reads it.',
  })
  livesInHousehold!: boolean;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(enumOf(SUPPORTER_AUTHORITY), { description: 'Legal authority, if any.' })
  authority!: SupporterAuthority;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the authority.' })
  authorityFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the authority; null while it has no end.',
  })
  authorityTo?: string | null;

  @Field(() => Boolean, { description: 'Whether the authority is in force today.' })
  hasAuthority!: boolean;

  @Field(enumListOf(CONSENT), { description: 'What the person agrees that they may see.' })
  consents!: Consent[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person gave these consents.',
  })
  consentRecordedOn?: string | null;
}

@ObjectType('Person', { implements: Node, description: 'Somebody who has, or may have, a personal budget.' })
export class Person extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => NhsNumberScalar, {
    nullable: true,
    description: 'NHS number, ten digits; null when not known.',
  })
  nhsNumber?: string | null;

  @Field(() => String, { description: 'Given name.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the person likes to be called; null when it is the given name.',
  })
  preferredName?: string | null;

  @Field(() => DateScalar, { description: 'Date of birth.' })
  bornOn!: string;

  @Field(() => Int, { description: 'Age in whole years today.' })
  ageYears!: number;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => [String], { nullable: true, description: 'Postal address without the postcode, a line each.' })
  addressLines?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode?: string | null;

  @Field(() => String, { description: 'The language the person prefers, as a BCP 47 tag: "en", "gu".' })
  preferredLanguage!: string;

  @Field(() => Boolean, { description: 'Whether an interpreter is needed.' })
  needsInterpreter!: boolean;

  @Field(enumListOf(COMMUNICATION_NEED), { description: 'How to reach the person.' })
  communicationNeeds!: CommunicationNeed[];

  @Field(enumOf(ETHNICITY), { description: 'Ethnic group as the person gives it.' })
  ethnicity!: Ethnicity;

  @Field(enumOf(CLIENT_GROUP), {
    description: 'Which scale of a council’s policy applies depends on it.',
  })
  clientGroup!: ClientGroup;

  @Field(enumOf(PRIMARY_SUPPORT_REASON), {
    description: 'Why support is needed, for national returns.',
  })
  primarySupportReason!: PrimarySupportReason;

  @Field(enumOf(LIVING_SITUATION), { description: 'Where and with whom the person lives.' })
  livingSituation!: LivingSituation;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether dementia is diagnosed; null when it is not recorded either way.',
  })
  hasDementia?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account of the practitioner whose caseload this is in.',
  })
  keyWorker?: string | null;

  @Field(() => DateTimeScalar, { description: 'When the council registered the person.' })
  registeredAt!: string;

  @Field(() => [Supporter], { nullable: true, description: 'The circle of support, oldest record first.' })
  supporters?: Supporter[] | null;
}

/** How the types of this area are read. */
export const peopleReaders: TypeReader[] = [
  {
    shape: personShape,
    kind: null,
    derivations: {
      ageYears: (person: { bornOn: string }, session) => ageInYears(person.bornOn, session.today),
    },
    fieldKinds: {
      email: 'CONTACT_DETAILS',
      phone: 'CONTACT_DETAILS',
      addressLines: 'CONTACT_DETAILS',
      postcode: 'CONTACT_DETAILS',
      nhsNumber: 'CONTACT_DETAILS',
    },
  },
  {
    shape: supporterShape,
    kind: 'CONTACT_DETAILS',
    derivations: { hasAuthority: (supporter, session) => hasAuthorityOn(supporter, session.today) },
  },
];

@InputType({ description: 'A person’s details. On a change, what is left out stays as it is.' })
class PersonDetailsInput {
  @Field(() => NhsNumberScalar, { nullable: true, description: 'NHS number; leave out when not known.' })
  nhsNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'What the person likes to be called.' })
  preferredName?: string | null;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => [String], { nullable: true, description: 'Postal address without the postcode, a line each.' })
  addressLines?: string[];

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode?: string | null;

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

  @Field(() => String, {
    nullable: true,
    description: 'The account of the practitioner whose caseload this is in.',
  })
  keyWorker?: string | null;
}

@InputType({ description: 'Registers a person with the council.' })
class RegisterPersonInput extends PersonDetailsInput {
  @Field(() => String, { description: 'Given name.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => DateScalar, { description: 'Date of birth; not in the future.' })
  bornOn!: string;

  @Field(enumOf(CLIENT_GROUP), { description: 'Main reason for support.' })
  clientGroup!: ClientGroup;

  @Field(enumOf(PRIMARY_SUPPORT_REASON), { description: 'For national returns.' })
  primarySupportReason!: PrimarySupportReason;

  @Field(enumOf(LIVING_SITUATION), { description: 'Where and with whom the person lives.' })
  livingSituation!: LivingSituation;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes a person’s details. What is left out stays as it is.' })
class UpdatePersonInput extends PersonDetailsInput {
  @Field(() => ID, { description: 'Whose details.' })
  personId!: string;

  @Field(() => Int, { description: 'The version you read; a later one refuses the change.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth.' })
  bornOn?: string;

  @Field(enumOf(CLIENT_GROUP), { nullable: true, description: 'Main reason for support.' })
  clientGroup?: ClientGroup;

  @Field(enumOf(PRIMARY_SUPPORT_REASON), { nullable: true, description: 'For national returns.' })
  primarySupportReason?: PrimarySupportReason;

  @Field(enumOf(LIVING_SITUATION), { nullable: true, description: 'Where and with whom.' })
  livingSituation?: LivingSituation;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A supporter’s details. On a change, what is left out stays as it is.' })
class SupporterDetailsInput {
  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they live with the person; false when left out.',
  })
  livesInHousehold?: boolean;

  @Field(enumOf(SUPPORTER_AUTHORITY), {
    nullable: true,
    description: 'Legal authority; NONE when left out.',
  })
  authority?: SupporterAuthority;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the authority.' })
  authorityFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the authority.' })
  authorityTo?: string | null;

  @Field(enumListOf(CONSENT), {
    nullable: true,
    description: 'What the person agrees that they may see.',
  })
  consents?: Consent[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person gave these consents.',
  })
  consentRecordedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Adds somebody to a person’s circle of support.' })
class AddSupporterInput extends SupporterDetailsInput {
  @Field(() => ID, { description: 'Whose circle of support.' })
  personId!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'In the person’s words: "daughter", "neighbour".' })
  relationship!: string;
}

@InputType({ description: 'Changes a supporter’s details, authority or consents.' })
class UpdateSupporterInput extends SupporterDetailsInput {
  @Field(() => ID, { description: 'Which supporter.' })
  supporterId!: string;

  @Field(() => Int, { description: 'The version you read; a later one refuses the change.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'In the person’s words.' })
  relationship?: string;
}

@InputType({ description: 'What people are looked for by. Each that is given narrows the list.' })
class PeopleSearchInput {
  @Field(() => String, {
    nullable: true,
    description: 'The beginning of a family or given name, in any case.',
  })
  name?: string | null;

  @Field(() => NhsNumberScalar, { nullable: true, description: 'A whole NHS number.' })
  nhsNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The account of a practitioner: their caseload.' })
  keyWorker?: string | null;
}

const PersonConnection = connectionType('Person', () => Person);
const PersonPayload = payloadType('PersonPayload', 'person', () => Person);
const SupporterPayload = payloadType('SupporterPayload', 'supporter', () => Supporter);

const NEW_PERSON = {
  nhsNumber: null,
  preferredName: null,
  email: null,
  phone: null,
  addressLines: [],
  postcode: null,
  preferredLanguage: 'en',
  needsInterpreter: false,
  communicationNeeds: [],
  ethnicity: 'NOT_RECORDED' as const,
  hasDementia: null,
  keyWorker: null,
};

const NEW_SUPPORTER = {
  email: null,
  phone: null,
  livesInHousehold: false,
  authority: 'NONE' as const,
  authorityFrom: null,
  authorityTo: null,
  consents: [],
  consentRecordedOn: null,
};

@Resolver(() => Person)
export class PeopleResolver {
  @Query(() => Person, {
    nullable: true,
    description: 'One person; null when there is none whom you may see.',
  })
  person(
    @Arg('id', () => ID, { description: 'The person’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const uuid = fromGlobalId('Person', id);
    return uuid ? readOne(session, personShape, uuid, lookAhead(info)) : null;
  }

  @Query(() => PersonConnection, {
    description: 'The council’s people by family name, a page at a time: the caseload.',
  })
  people(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor that the page follows.' }) after?:
      | string
      | null,
    @Arg('search', () => PeopleSearchInput, { nullable: true, description: 'Narrows the list.' })
    search?: PeopleSearchInput | null,
  ) {
    return findPeople(session, lookAheadPage(info), search ?? {}, { first, after });
  }

  @Mutation(() => PersonPayload, {
    description:
      'Registers a person. Refuses TEXT_MISSING, TEXT_TOO_LONG, NHS_NUMBER_NOT_VALID, BORN_IN_FUTURE, BORN_TOO_LONG_AGO, PERSON_ALREADY_REGISTERED.',
  })
  async registerPerson(
    @Arg('input', () => RegisterPersonInput, { description: 'The person’s details.' })
    input: RegisterPersonInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, ...details } = input;
    const command = { action: 'registerPerson', input, idempotencyKey };
    const result = await registerPerson(session, command, { ...NEW_PERSON, ...given(details) });
    return payloadOf(session, result, 'person', personShape, info);
  }

  @Mutation(() => PersonPayload, {
    description:
      'Changes a person’s details. Refuses NOT_FOUND, STALE_VERSION, and all that registering refuses.',
  })
  async updatePerson(
    @Arg('input', () => UpdatePersonInput, { description: 'What changes.' }) input: UpdatePersonInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, personId, expectedVersion, ...changes } = input;
    const command = { action: 'updatePerson', input, idempotencyKey };
    const result = await updatePerson(session, command, { personId, expectedVersion }, given(changes));
    return payloadOf(session, result, 'person', personShape, info);
  }

  @Mutation(() => SupporterPayload, {
    description:
      'Adds a supporter with the person’s consents. Refuses NOT_FOUND, TEXT_MISSING, AUTHORITY_WITHOUT_DATE, AUTHORITY_ENDS_BEFORE_START, CONSENT_WITHOUT_DATE, DATE_IN_FUTURE.',
  })
  async addSupporter(
    @Arg('input', () => AddSupporterInput, { description: 'Who, for whom, with which consents.' })
    input: AddSupporterInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, personId, ...details } = input;
    const command = { action: 'addSupporter', input, idempotencyKey };
    const result = await addSupporter(session, command, personId, { ...NEW_SUPPORTER, ...given(details) });
    return payloadOf(session, result, 'supporter', supporterShape, info);
  }

  @Mutation(() => SupporterPayload, {
    description: 'Changes a supporter. Refuses NOT_FOUND, STALE_VERSION, and all that adding one refuses.',
  })
  async updateSupporter(
    @Arg('input', () => UpdateSupporterInput, { description: 'What changes.' }) input: UpdateSupporterInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, supporterId, expectedVersion, ...changes } = input;
    const command = { action: 'updateSupporter', input, idempotencyKey };
    const result = await updateSupporter(session, command, { supporterId, expectedVersion }, given(changes));
    return payloadOf(session, result, 'supporter', supporterShape, info);
  }
}
