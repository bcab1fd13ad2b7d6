import type { SchemaArea } from '../kit/area.ts';
import { PRACTICE, READS_RECORDS } from '../kit/permissions.ts';
import {
  DecisionReplayResolver,
  DecisionsOfPersonResolver,
  DecisionsResolver,
  decisionReaders,
} from './decisions.ts';

/** What policy decided, with all that each decision rests on. */
export const decisions: SchemaArea = {
  resolvers: [DecisionsResolver, DecisionReplayResolver, DecisionsOfPersonResolver],
  readers: [...decisionReaders],
  queries: {
    decision: READS_RECORDS,
    // The facts of a decision may come from several kinds of record, so a replay is for roles that read all of them.
    replayDecision: [...PRACTICE, 'AUDITOR', 'PERSON'],
  },
};
