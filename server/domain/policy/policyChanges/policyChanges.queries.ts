import { AREA_KEYS, type AreaKey, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import { dayInEngland } from '../../../common/dayInEngland.ts';
import { readByKey } from '../../../platform/reading/reader.ts';
import { mergeSelections, type Selection, selectionOf } from '../../../platform/reading/selection.ts';
import { column, expression, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { localPricesOfChange } from '../../market/directory/localPrices.queries.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { policyVersionShape } from '../policies/policyVersions.queries.ts';
import { isBackDated } from './changeRefusals.ts';
import { type ChangeFacts, changeStatus } from './changeStatus.ts';
import { PolicyChange, PolicyChangeDecision, PolicyChangeEdit } from './policyChanges.entity.ts';
import type { ChangeStatus } from './policyChangesVocabulary.ts';

const STATUS_FACTS = [
  'submittedAt',
  'approvedAt',
  'rejectedAt',
  'withdrawnAt',
  'enactedAt',
  'inForceFrom',
  'inForceUntil',
];

/** One end of the period in which a change's version decides, as known now. */
const periodOf = (bound: 'lower' | 'upper') =>
  expression(
    (change) =>
      `(select ${bound}(p.in_force) from policy_period p where p.tenant_id = $1 and p.policy_version_id = ${change}.policy_version_id and upper_inf(p.known))`,
  );

/** The version in force on a change's first day, as known now. */
const versionInForce = (change: string) =>
  `(select p.policy_version_id from policy_period p where p.tenant_id = $1 and p.area = ${change}.area and upper_inf(p.known) and p.in_force @> ${change}.effective_from)`;

/** Whether that is still the one that the change was written to replace. */
const baseIsCurrent = expression(
  (change) => `(${versionInForce(change)} is not distinct from ${change}.base_version_id)`,
);

/** Each area has its own field, of its own type; only the field of the row's area is filled. */
const settingsByArea = Object.fromEntries(AREA_KEYS.map((area) => [area, needs('area', 'settings')]));

const inOrder = { from: 'id', to: 'change_id', orderBy: ['number'] };

export const policyChangeShape = shapeOf(PolicyChange, {
  fields: {
    emergencyReason: column('enacted_reason'),
    inForceFrom: periodOf('lower'),
    inForceUntil: periodOf('upper'),
    baseIsCurrent,
    baseVersionId: column('base_version_id'),
    inForceVersionId: expression(versionInForce),
    editors: expression(
      (change) =>
        `array(select e.edited_by from policy_change_edit e where e.tenant_id = $1 and e.change_id = ${change}.id)`,
    ),
    writers: expression((change) => `array(select app.writers_of_policy_change($1, ${change}.id))`),
    consultationsHeld: expression(
      (change) =>
        `(select coalesce(json_agg(json_build_object('opensOn', c.opens_on, 'closesOn', c.closes_on, 'closedOn', c.closed_on, 'respondedAt', c.responded_at)), '[]') from policy_consultation c where c.tenant_id = $1 and c.change_id = ${change}.id)`,
    ),
    baseVersion: one(() => policyVersionShape),
    inForceVersion: one(() => policyVersionShape, { from: versionInForce, to: 'id' }),
    policyVersion: one(() => policyVersionShape),
    edits: many(() => policyChangeEditShape, inOrder),
    decisions: many(() => policyChangeDecisionShape, inOrder),
    status: needs(...STATUS_FACTS),
    isEmergency: needs('enactedAt'),
    isBackDated: needs('effectiveFrom', 'approvedAt', 'enactedAt'),
    settingsText: needs('area', 'settings'),
    localPrices: expression(localPricesOfChange),
    warnings: needs('area', 'settings', 'effectiveFrom', 'localPrices'),
    ratesBesideLocalPrices: needs('area', 'settings', 'effectiveFrom', 'localPrices'),
    provenance: needs('area', 'settings', 'sources'),
    baseHasChanged: needs('baseIsCurrent', ...STATUS_FACTS),
    ...settingsByArea,
  },
});

/** The area of the change that a row belongs to. */
const areaOfChange = expression(
  (row) => `(select c.area from policy_change c where c.tenant_id = $1 and c.id = ${row}.change_id)`,
);

export const policyChangeEditShape = shapeOf(PolicyChangeEdit, {
  fields: {
    area: areaOfChange,
    ...settingsByArea,
  },
});

export const policyChangeDecisionShape = shapeOf(PolicyChangeDecision, {
  fields: {
    policyVersion: one(() => policyVersionShape),
  },
});

/** The settings of a row, for the field of one area; null where the row belongs to another. */
export function settingsFor<Key extends AreaKey>(
  area: Key,
  row: { area: AreaKey; settings: unknown },
): PolicySettings[Key] | null {
  return row.area === area ? settingsOf(area, row.settings) : null;
}

/**
 * Whether a change corrects days in the past: as of its approval or enactment or, before either, as of today.
 */
export function reachesBack(
  change: { effectiveFrom: string; approvedAt: string | null; enactedAt: string | null },
  today: string,
): boolean {
  const decidedAt = change.approvedAt ?? change.enactedAt;
  return isBackDated(change, decidedAt ? dayInEngland(Temporal.Instant.from(decidedAt)).toString() : today);
}

/**
 * Whether approval would be refused because another version has come into force since; false once the change
 * is decided.
 */
export function baseHasChanged(change: ChangeFacts & { baseIsCurrent: boolean }, today: string): boolean {
  const isOpen = ['DRAFT', 'SUBMITTED', 'REJECTED'].includes(changeStatus(change, today));
  return isOpen && !change.baseIsCurrent;
}

/** The changes of the session's council, the newest first; `area` and `status` narrow them where given. */
export async function findPolicyChanges(
  session: Session,
  { area, status }: { area: AreaKey | null; status: ChangeStatus | null },
  selection: Selection,
): Promise<unknown[]> {
  const key = area
    ? { column: 'area', value: area }
    : { column: 'tenant_id', value: session.council.tenantId };
  const found = await readByKey<ChangeFacts>(
    session,
    policyChangeShape,
    { ...key, orderBy: ['drafted_at desc', 'id desc'] },
    status ? mergeSelections(selection, selectionOf(...STATUS_FACTS)) : selection,
  );
  const today = session.today.toString();
  return status ? found.filter((change) => changeStatus(change, today) === status) : found;
}
