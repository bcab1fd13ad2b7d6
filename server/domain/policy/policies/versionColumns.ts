/**
 * SQL for the values that are computed from a version, wherever one is read; `$1` is the council's tenant id.
 */
import { dayInEnglandSql } from '../../../common/dayInEngland.ts';
import type { ValueSql } from '../../../platform/reading/shape.ts';

const ofWithdrawal = (version: string, value: string) =>
  `(select ${value} from policy_version_withdrawal w where w.tenant_id = $1 and w.policy_version_id = ${version}.id)`;

/** When it was withdrawn before its first day, in the form in which moments are shown. */
export const WITHDRAWN_AT: ValueSql = (version) =>
  ofWithdrawal(version, `to_char(w.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Why it was withdrawn. */
export const WITHDRAWN_REASON: ValueSql = (version) => ofWithdrawal(version, 'w.reason');

/** Whether it was recorded after its first day, and so corrects days in the past. */
export const IS_BACK_DATED: ValueSql = (version) =>
  `(${version}.effective_from < ${dayInEnglandSql(`${version}.recorded_at`)})`;
