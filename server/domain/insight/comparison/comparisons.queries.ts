/** The comparisons that the API and the downloads give, from the request to the result. */
import type { NeedsProfile } from '../../../../tenants/needs.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import { allocationsCompared, type CouncilAllocation } from './allocationComparison.ts';
import { allocationHistories, type CouncilAmounts } from './allocationHistory.ts';
import { type SettingHistory, settingHistory } from './policyHistory.ts';
import { type MatrixRequest, policyMatrix } from './policyMatrix.ts';
import type { ComparedRow } from './policyRows.ts';
import {
  areasAsked,
  readPricedHistory,
  readPricedPolicies,
  readPublishedHistory,
  readPublishedPolicies,
} from './publishedPolicies.queries.ts';
import { type StandardComparison, standardComparisons } from './standardComparison.ts';
import { STANDARD_PROFILES, type StandardProfileKey, standardProfile } from './standardProfiles.ts';
import { periodAsked } from './timeline.ts';

/**
 * Which councils to compare, and as of when. Anything null or left out means every council, today, and
 * everything known now.
 */
export interface ComparisonRequest {
  councils?: readonly string[] | null;
  asOf?: string | null;
  knownAt?: string | null;
}

/** Which days a history covers; where they are left out, from the beginning until today. */
export interface HistoryRequest extends Omit<ComparisonRequest, 'asOf'> {
  from?: string | null;
  to?: string | null;
}

/** The settings of councils side by side, for all areas where none are named. */
export async function comparePolicies(
  session: Session,
  request: ComparisonRequest & Omit<MatrixRequest, 'areas'> & { areas?: readonly AreaKey[] | null },
): Promise<ComparedRow[]> {
  const areas = areasAsked(request.areas);
  const published = await readPublishedPolicies(session, areas, publishedAsked(session, request));
  return policyMatrix(published, { ...request, areas });
}

/** What each council gives for the same needs. */
export async function compareAllocations(
  session: Session,
  needs: NeedsProfile,
  request: ComparisonRequest,
): Promise<CouncilAllocation[]> {
  const asked = publishedAsked(session, request);
  return allocationsCompared(await readPricedPolicies(session, asked), needs, asked.asOf);
}

/** What each council gives for standard needs, for all of them where none are named. */
export async function compareStandardProfiles(
  session: Session,
  request: ComparisonRequest & { profiles?: readonly StandardProfileKey[] | null },
): Promise<StandardComparison[]> {
  const asked = publishedAsked(session, request);
  const { profiles } = request;
  const chosen = STANDARD_PROFILES.filter(({ key }) => !profiles || profiles.includes(key));
  return standardComparisons(await readPricedPolicies(session, asked), chosen, asked.asOf);
}

/** How a setting changed under each council. */
export async function policyHistory(
  session: Session,
  { area, path, ...request }: HistoryRequest & { area: AreaKey; path: string },
): Promise<SettingHistory> {
  const { period, asked } = historyAsked(session, request);
  return settingHistory(await readPublishedHistory(session, area, asked), area, path, period);
}

/** How each council's amounts for standard needs have changed. */
export async function allocationHistory(
  session: Session,
  { profile, ...request }: HistoryRequest & { profile: StandardProfileKey },
): Promise<CouncilAmounts[]> {
  const { period, asked } = historyAsked(session, request);
  return allocationHistories(await readPricedHistory(session, asked), standardProfile(profile).needs, period);
}

function publishedAsked(session: Session, { councils, asOf, knownAt }: ComparisonRequest) {
  return { asOf: asOf ?? session.today.toString(), knownAt: knownAt ?? null, slugs: councils ?? null };
}

function historyAsked(session: Session, { from, to, ...request }: HistoryRequest) {
  const period = periodAsked(from ?? null, to ?? null, session.today.toString());
  return { period, asked: publishedAsked(session, { ...request, asOf: period.to }) };
}
