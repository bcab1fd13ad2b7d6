import type { SchemaArea } from '../kit/area.ts';
import { READS_RECORDS } from '../kit/permissions.ts';
import { ChoicePointsResolver } from './choicePoints.ts';
import { planLifeMutations } from './planLife.ts';
import { WhereIAmResolver } from './whereIAm.ts';

/** What happens to a plan together with its budget and its reviews: it starts, goes back, and ends. And where that leaves the person. */
export const planLife: SchemaArea = {
  resolvers: [WhereIAmResolver, ChoicePointsResolver],
  queries: { choicePoints: READS_RECORDS },
  mutations: planLifeMutations,
};
