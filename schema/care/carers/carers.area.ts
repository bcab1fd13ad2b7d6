import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { CarersResolver, carersReaders } from './carers.ts';
import { carersMutations } from './carersMutations.ts';

/** Carers in their own right: whom they care for, what they are willing to do, and their own assessment. */
export const carers: SchemaArea = {
  resolvers: [CarersResolver],
  readers: carersReaders,
  queries: { carerAssessment: READS_RECORDS },
  mutations: carersMutations,
};
