import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { FrontDoorResolver, frontDoorReaders } from './frontDoor.ts';
import { frontDoorMutations } from './frontDoorMutations.ts';

/** The front door: first contact, eligibility, re-ablement, and referrals to others. */
export const frontDoor: SchemaArea = {
  resolvers: [FrontDoorResolver],
  readers: frontDoorReaders,
  queries: { contact: READS_RECORDS, reablementEpisode: READS_RECORDS, onwardReferral: READS_RECORDS },
  mutations: frontDoorMutations,
};
