import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { MovesResolver } from './moves.ts';
import { SpendResolver } from './spendPerPerson.ts';
import { WeeklyCostsResolver } from './weeklyCosts.ts';

/** What support comes to: who moved between options, what it costs in a week, and what was paid for each person. */
export const supportFigures: SchemaArea = {
  resolvers: [MovesResolver, WeeklyCostsResolver, SpendResolver],
  queries: {
    // Roles that read no records about people get the reason for which they have no such figures.
    movesBetweenOptions: READS_POLICY_CHANGES,
    weeklyCosts: READS_POLICY_CHANGES,
    spendPerPerson: READS_POLICY_CHANGES,
  },
};
