import type { SchemaArea } from '../../kit/area.ts';
import { carerCoverReaders } from './carerCover.ts';
import { carerCoverMutations } from './carerCoverMutations.ts';

/** What happens when a carer falls ill or dies. */
export const carerCover: SchemaArea = { readers: carerCoverReaders, mutations: carerCoverMutations };
