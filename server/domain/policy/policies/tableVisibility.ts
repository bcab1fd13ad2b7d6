import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { type ActorRole, ROLES_OF_ONE_PERSON } from '../../../platform/actor.ts';
import type { SettingReader } from './settingReaders.ts';

/** What reads whether the tables are published. */
export const TABLE_VISIBILITY: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/policy/policies/tableVisibility.ts',
  reads: {
    resourceAllocation: {
      tablesArePublished: 'whether residents, and other councils in a comparison, see the points and prices',
    },
  },
};

/** Whoever has not signed in, people who ask for themselves or for one person, and a provider that holds one person's fund. */
const RESIDENTS: readonly ActorRole[] = [...ROLES_OF_ONE_PERSON, 'PUBLIC'];

/**
 * Whether somebody may read the council's points and prices. Residents may, unless the council does not
 * publish them; they always see the working of their own allocation.
 */
export function mayReadTables(role: ActorRole, tablesArePublished: boolean): boolean {
  return tablesArePublished || !RESIDENTS.includes(role);
}

/**
 * Whether the points and prices are missing from published settings because their council does not publish
 * them.
 */
export function withholdsTables(area: AreaKey, settings: unknown): boolean {
  return (
    area === 'resourceAllocation' &&
    (settings as Partial<PolicySettings['resourceAllocation']>).tablesArePublished === false
  );
}
