import type { SchemaArea } from '../../kit/area.ts';
import { talkingRisksReaders } from './talkingRisks.ts';
import { talkingRisksMutations } from './talkingRisksMutations.ts';

/** Risks talked through: what the person decided, what keeps them safe, and what helps them manage the money. */
export const talkingRisks: SchemaArea = {
  readers: talkingRisksReaders,
  mutations: talkingRisksMutations,
};
