import type { SchemaArea } from '../kit/area.ts';
import { EVERYBODY, PRACTICE, READS_RECORDS } from '../kit/permissions.ts';
import { deathMutations } from './death.ts';
import { MeResolver } from './me.ts';
import { PeopleResolver, peopleMutations } from './people.ts';
import { peopleReaders } from './personType.ts';
import { supporterMutations, supporterReader } from './supporters.ts';

/** The people whom a council supports, and their circles of support. */
export const people: SchemaArea = {
  resolvers: [MeResolver, PeopleResolver],
  readers: [...peopleReaders, supporterReader],
  queries: {
    me: EVERYBODY,
    person: READS_RECORDS,
    people: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'],
    peopleCounts: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'],
  },
  mutations: [...peopleMutations, ...deathMutations, ...supporterMutations],
};
