import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { MovesResolver } from './moves.ts';
import { SpendResolver } from './spendPerPerson.ts';
import { TargetsResolver } from './targets.ts';
import { TimesResolver } from './timesToSupport.ts';
import { WeeklyCostsResolver } from './weeklyCosts.ts';

/** What support comes to: who moved between options, what it costs, how long it takes to come, and what was set as targets. */
export const supportFigures: SchemaArea = {
  resolvers: [MovesResolver, WeeklyCostsResolver, SpendResolver, TimesResolver, TargetsResolver],
  queries: {
    // Roles that read no records about people get the reason for which they have no such figures.
    movesBetweenOptions: READS_POLICY_CHANGES,
    weeklyCosts: READS_POLICY_CHANGES,
    spendPerPerson: READS_POLICY_CHANGES,
    timesToSupport: READS_POLICY_CHANGES,
    targets: READS_POLICY_CHANGES,
  },
};
