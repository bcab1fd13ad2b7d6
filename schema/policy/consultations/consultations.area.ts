import type { SchemaArea } from '../../kit/area.ts';
import { OF_A_COUNCIL } from '../../kit/permissions.ts';
import { consultationMutations, READS_ANSWERS } from './consultationMutations.ts';
import { ConsultationsResolver, consultationReaders } from './consultations.ts';

/** Residents asked about a draft of policy before it is approved, and what changed because of their answers. */
export const consultations: SchemaArea = {
  resolvers: [ConsultationsResolver],
  readers: consultationReaders,
  queries: {
    policyConsultation: OF_A_COUNCIL,
    policyConsultations: OF_A_COUNCIL,
    policyConsultationAnswers: READS_ANSWERS,
  },
  publicQueries: ['policyConsultations'],
  mutations: consultationMutations,
};
