import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../server/common/refusal.ts';
import { DATE_OF_DEATH_REFUSALS, type Life } from '../../server/domain/people/death.ts';
import { registerPerson, updatePerson } from '../../server/domain/people/people.commands.ts';
import { Person as PersonEntity } from '../../server/domain/people/people.entity.ts';
import {
  countPeople,
  findPeople,
  MOST_LIKELY_DUPLICATES,
  PEOPLE_GROUP,
  PEOPLE_ORDER,
  type PeopleGroup,
  type PeopleOrder,
  type PeopleWanted,
  personShape,
} from '../../server/domain/people/people.queries.ts';
import { kindsOfFilter } from '../../server/domain/people/peopleFilter.queries.ts';
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
import {
  ageOf,
  fullNameOf,
  namesAsKept,
  PEOPLE_REFUSALS,
  REGISTRATION_REFUSALS,
} from '../../server/domain/people/registration.ts';
import { COUNCIL_LIFE_REFUSALS } from '../../server/domain/tenancy/councils/councilLife.ts';
import { emptiable } from '../../server/platform/commands/emptiable.ts';
import { RECORD_REFUSALS } from '../../server/platform/commands/records.ts';
import { fromGlobalId } from '../../server/platform/ids.ts';
import { lookAhead, lookAheadPage } from '../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../server/platform/reading/reader.ts';
import type { Session } from '../../server/platform/session.ts';
import type { ClientGroup } from '../../tenants/needs.ts';
import { CLIENT_GROUP } from '../../tenants/vocabulary.ts';
import { recordAnswer } from '../kit/answers.ts';
import { connectionType, PageOf } from '../kit/connections.ts';
import type { RequestContext } from '../kit/context.ts';
import { enumListOf, enumOf } from '../kit/enums.ts';
import { given } from '../kit/given.ts';
import { GroupCount } from '../kit/groupCount.ts';
import { Heavy, HeavyWith } from '../kit/heavy.ts';
import { mutation } from '../kit/mutation.ts';
import { Node } from '../kit/node.ts';
import { ObjectType } from '../kit/objectType.ts';
import { PRACTICE } from '../kit/permissions.ts';
import { addField, mustRead, type TypeReader } from '../kit/readers.ts';
import { DateScalar, DateTimeScalar, NhsNumberScalar } from '../kit/scalars.ts';
import {
  PeopleFilterInput,
  PeopleSearchInput,
  RegisterPersonInput,
  UpdatePersonInput,
} from './people.inputs.ts';
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

const PersonConnection = connectionType('Person', () => Person);
const personAnswer = recordAnswer('person', () => Person, personShape);

/** What a null empties: what may be unknown, and a name, as one name is enough. */
const MAY_BE_EMPTIED = [...emptiable(PersonEntity), 'givenName', 'familyName'] as const;
/** In a change a date of birth is taken away by saying that it is not known, and not by a null. */
const MAY_BE_TAKEN_BACK = MAY_BE_EMPTIED.filter((name) => name !== 'bornOn');

/** What is recorded of a new person where nothing else is given. What may be unknown is left empty. */
const NEW_PERSON = {
  givenName: '',
  familyName: '',
  birthDatePrecision: 'EXACT' as const,
  addressLines: [],
  preferredLanguage: 'en',
  needsInterpreter: false,
  communicationNeeds: [],
  ethnicity: 'NOT_RECORDED' as const,
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

  @HeavyWith('search.name')
  @Query(() => PersonConnection, {
    nullable: true,
    description:
      'The council’s people by name as people read it, a page at a time: the caseload. An NHS number to search for that can’t be one is a BAD_USER_INPUT error.',
  })
  people(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('search', () => PeopleSearchInput, { nullable: true, description: 'Narrows the list.' })
    search?: PeopleSearchInput | null,
    @Arg('filter', () => PeopleFilterInput, { nullable: true, description: 'Narrows the list further.' })
    filter?: PeopleFilterInput | null,
    @Arg('orderBy', enumOf(PEOPLE_ORDER), {
      nullable: true,
      description: 'By name when left out. A cursor belongs to the order that it came in.',
    })
    orderBy?: PeopleOrder | null,
  ) {
    const order = orderBy ?? 'NAME';
    if (order === 'REVIEW_DUE') mustRead(session, 'REVIEWS');
    return findPeople(session, lookAheadPage(info), wanted(session, search, filter), order, page);
  }

  @Heavy()
  @Query(() => [GroupCount], {
    nullable: true,
    description: 'How many of the council’s people there are of each group, the largest group first.',
  })
  peopleCounts(
    @Ctx() { session }: RequestContext,
    @Arg('groupBy', enumOf(PEOPLE_GROUP), { description: 'What they are counted by.' }) groupBy: PeopleGroup,
    @Arg('search', () => PeopleSearchInput, { nullable: true, description: 'Counts only these.' })
    search?: PeopleSearchInput | null,
    @Arg('filter', () => PeopleFilterInput, { nullable: true, description: 'Counts only these.' })
    filter?: PeopleFilterInput | null,
  ) {
    return countPeople(session, wanted(session, search, filter), groupBy);
  }
}

/** Refuses a filter that tells something of a kind of record that the asker may not read. */
function wanted(
  session: Session,
  search: PeopleSearchInput | null | undefined,
  filter: PeopleFilterInput | null | undefined,
): PeopleWanted {
  const narrowedBy = { ...filter };
  for (const kind of kindsOfFilter(narrowedBy)) mustRead(session, kind);
  return { search: search ?? {}, filter: narrowedBy };
}

/** Registering people, and updating their details. */
export const peopleMutations = [
  mutation({
    name: 'registerPerson',
    what: 'Registers a person, where your council is live. Ask the person for likelyDuplicates, in a dry run too: a warning that the council may have them already, and no refusal.',
    input: RegisterPersonInput,
    inputIs: 'The person’s details.',
    permission: PRACTICE,
    refuses: { ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_IN_ONBOARDING'), ...REGISTRATION_REFUSALS },
    answers: personAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, ...details } = input;
      return registerPerson(session, command, {
        ...NEW_PERSON,
        ...namesAsKept(given(details, MAY_BE_EMPTIED)),
      });
    },
  }),
  mutation({
    name: 'updatePerson',
    what: 'Changes a person’s details; how to reach the person is looked at only where it is sent.',
    input: UpdatePersonInput,
    inputIs: 'What changes.',
    permission: PRACTICE,
    refuses: {
      ...RECORD_REFUSALS,
      ...REGISTRATION_REFUSALS,
      ...someOf(DATE_OF_DEATH_REFUSALS, 'DIED_BEFORE_BIRTH'),
      ...someOf(PEOPLE_REFUSALS, 'KEY_WORKER_IS_ASSIGNED'),
    },
    answers: personAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, personId, expectedVersion, ...changes } = input;
      return updatePerson(
        session,
        command,
        { personId, expectedVersion },
        namesAsKept(given(changes, MAY_BE_TAKEN_BACK)),
      );
    },
  }),
];
