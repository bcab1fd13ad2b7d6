/** Finding people, registering them, and updating their details. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { someOf } from '../../server/common/refusal.ts';
import { DATE_OF_DEATH_REFUSALS } from '../../server/domain/people/death.ts';
import { registerPerson, updatePerson } from '../../server/domain/people/people.commands.ts';
import { Person as PersonEntity } from '../../server/domain/people/people.entity.ts';
import {
  countPeople,
  findPeople,
  PEOPLE_GROUP,
  PEOPLE_ORDER,
  type PeopleGroup,
  type PeopleOrder,
  type PeopleWanted,
  personShape,
} from '../../server/domain/people/people.queries.ts';
import { kindsOfFilter } from '../../server/domain/people/peopleFilter.queries.ts';
import {
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
import { recordAnswer } from '../kit/answers.ts';
import { connectionType, PageOf } from '../kit/connections.ts';
import type { RequestContext } from '../kit/context.ts';
import { enumOf } from '../kit/enums.ts';
import { given } from '../kit/given.ts';
import { GroupCount } from '../kit/groupCount.ts';
import { Heavy, HeavyWith } from '../kit/heavy.ts';
import { mutation } from '../kit/mutation.ts';
import { PRACTICE } from '../kit/permissions.ts';
import { mustRead } from '../kit/readers.ts';
import {
  PeopleFilterInput,
  PeopleSearchInput,
  RegisterPersonInput,
  UpdatePersonInput,
} from './people.inputs.ts';
import { Person } from './personType.ts';

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
      'The council’s people by name as people read it, a page at a time: the caseload. An NHS number or postcode to search for that can’t be one is a BAD_USER_INPUT error.',
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
    if (groupBy === 'CLIENT_GROUP') mustRead(session, 'ASSESSMENTS');
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
      const { idempotencyKey, personId, expectedVersion, bornOn, ...others } = input;
      // A form that shows no date sends none with UNKNOWN, which takes it away.
      const isTakenAway = bornOn === null && others.birthDatePrecision === 'UNKNOWN';
      const changes = isTakenAway ? others : { ...others, bornOn };
      return updatePerson(
        session,
        command,
        { personId, expectedVersion },
        namesAsKept(given(changes, MAY_BE_TAKEN_BACK)),
      );
    },
  }),
];
