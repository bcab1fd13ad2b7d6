import { type LaterFigureInWords, laterFiguresInWords } from '../../../../tenants/policy/laterFigureWords.ts';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { readByKey } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { expression, needs } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { settingsOf } from './keptVersions.ts';
import { PolicyVersion } from './policies.entity.ts';
import { mayReadTables, withholdsTables } from './tableVisibility.ts';
import { IS_BACK_DATED, WITHDRAWN_AT, WITHDRAWN_REASON } from './versionColumns.ts';

/** The version of a policy by which something was decided. */
export const policyVersionShape = shapeOf(PolicyVersion, {
  fields: {
    isBackDated: expression(IS_BACK_DATED),
    withdrawnAt: expression(WITHDRAWN_AT),
    withdrawnReason: expression(WITHDRAWN_REASON),
    laterFigures: needs('area', 'settings'),
  },
});

/** Every version of one area of the session's council, the newest first. */
export function readPolicyVersions(session: Session, area: AreaKey, selection: Selection) {
  const key = { column: 'area', value: area, orderBy: ['number desc'] };
  return readByKey(session, policyVersionShape, key, selection);
}

const READ_SETTINGS = {
  name: 'read_policy_version_settings',
  text: 'select settings from policy_version where tenant_id = $1 and id = $2 and area = $3',
};

/** The settings of one version of the session's council, as written; null when the council has no such version. */
export async function readVersionSettings<Key extends AreaKey>(
  session: Session,
  area: Key,
  versionId: string,
): Promise<PolicySettings[Key] | null> {
  const values = [session.council.tenantId, versionId, area];
  const [row] = await session.query<{ settings: unknown }>(READ_SETTINGS, values);
  return row ? settingsOf(area, row.settings) : null;
}

/**
 * The figures of a version that change on a later day, in words. Those of points and prices are left out for whoever may not
 * read the tables.
 */
export function laterFiguresOf(
  session: Session,
  { area, settings: stored }: { area: AreaKey; settings: unknown },
): LaterFigureInWords[] {
  const figures = laterFiguresInWords(area, settingsOf(area, stored));
  const isOpen = !withholdsTables(area, stored) || mayReadTables(session.actor?.role ?? 'PUBLIC', false);
  return isOpen ? figures : figures.filter(({ path }) => !path.startsWith('scales.'));
}
