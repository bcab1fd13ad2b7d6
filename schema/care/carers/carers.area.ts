import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { carerSupportMutations, carerSupportReader } from './carerSupport.ts';
import { CarersResolver, carersReaders } from './carers.ts';
import { carersMutations } from './carersMutations.ts';

/** Carers in their own right: whom they care for, what they are willing to do, their own assessment, and what support came of it. */
export const carers: SchemaArea = {
  resolvers: [CarersResolver],
  readers: [...carersReaders, carerSupportReader],
  queries: { carerAssessment: READS_RECORDS },
  mutations: [...carersMutations, ...carerSupportMutations],
};
