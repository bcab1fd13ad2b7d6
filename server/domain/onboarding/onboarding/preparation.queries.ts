import type { InferEntity } from '@mikro-orm/core';
import type { FileMistake } from '../../../../tenants/councils/fileMistakes.ts';
import {
  partOf,
  readUnfinishedFile,
  type UnfinishedFile,
} from '../../../../tenants/councils/unfinishedFile.ts';
import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import { versionInForce } from '../../../../tenants/policy/versions.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { readPublishedPolicies } from '../../insight/comparison/publishedPolicies.queries.ts';
import { settingsOf } from '../../policy/policies/keptVersions.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { changeStatus } from '../../policy/policyChanges/changeStatus.ts';
import { PolicyChange, type PolicyChangeRecord } from '../../policy/policyChanges/policyChanges.entity.ts';
import { councilStatus } from '../../tenancy/councils/councilLife.ts';
import { type CouncilRow, readCouncil, readCouncils } from '../../tenancy/councils/councils.queries.ts';
import { amountsTooLarge, warningsOf } from '../councilFiles/councilFileCheck.ts';
import { runWorkedCases } from '../councilFiles/workedCases.ts';
import {
  type AreaFacts,
  type OnboardingChecklist,
  type OnboardingFacts,
  onboardingChecklist,
  type RegionRows,
} from './onboardingChecklist.ts';
import { OnboardingFile } from './onboardingFiles.entity.ts';

/** A transaction that reads a council in preparation. */
export type Preparation = Pick<Work, 'entityManager' | 'tenantId' | 'now' | 'today'>;

/** A council in preparation, with how far it has got. */
export interface PreparedCouncil {
  council: CouncilRow;
  checklist: OnboardingChecklist;
  /** Which save of the council file it is. */
  fileNumber: number;
  /** The text of that save. */
  file: string;
}

/**
 * The council that the caller may prepare: their own, or any for a platform administrator. Null where there
 * is none of this short name, and equally where it is another council.
 */
export async function councilToPrepare(
  session: Session,
  slug: string,
): Promise<{ council: CouncilRow; tenantId: string } | null> {
  if (session.hasCouncil && session.council.slug !== slug) return null;
  const council = await readCouncil(session, slug);
  const tenantId = council && fromGlobalId('Council', council.id);
  return council && tenantId ? { council, tenantId } : null;
}

/** How far a council in preparation has got; null where it is not in preparation, or not on the platform. */
export async function readPreparation(session: Session, slug: string): Promise<PreparedCouncil | null> {
  const found = await councilToPrepare(session, slug);
  if (!found || councilStatus(found.council) !== 'ONBOARDING') return null;
  const { council, tenantId } = found;
  const region = await regionRows(session, council);
  const { now, today } = session;
  return session.readByOrm(tenantId, async (entityManager) => {
    const work = { entityManager, tenantId, now, today };
    const saved = await latestFile(work);
    const file = saved?.file ?? '';
    const checklist = onboardingChecklist(await onboardingFacts(work, file), region);
    return { council, checklist, fileNumber: saved?.number ?? 0, file };
  });
}

/** The last save of the council file; null where there is none. */
export async function latestFile({ entityManager, tenantId }: Preparation) {
  return entityManager.findOne(OnboardingFile, { tenantId }, { orderBy: { number: 'desc' } });
}

/** A file as far as it can be read. Resource allocation is left out where it gives impossibly large sums. */
export function readPreparedFile(text: string): UnfinishedFile {
  const file = readUnfinishedFile(text);
  const { fault } = runWorkedCases(file.settings.resourceAllocation, []);
  if (!fault) return file;
  return {
    ...file,
    policies: { ...file.policies, resourceAllocation: null },
    settings: { ...file.settings, resourceAllocation: null },
    mistakes: [...file.mistakes, amountsTooLarge(text, fault)],
  };
}

/** What a council's checklist depends on. */
export async function onboardingFacts(work: Preparation, fileText: string): Promise<OnboardingFacts> {
  const { entityManager, tenantId } = work;
  const file = readPreparedFile(fileText);
  const changes = await entityManager.find(
    PolicyChange,
    { tenantId, withdrawnAt: null, policyVersionId: null },
    { orderBy: { draftedAt: 'desc', id: 'desc' } },
  );
  const versions = await entityManager.find(
    PolicyVersion,
    { tenantId },
    { orderBy: { effectiveFrom: 'asc' } },
  );
  const warnings = warningsOf(file);
  const isOutsideAreas = ({ path }: FileMistake) => !(AREA_KEYS as readonly unknown[]).includes(partOf(path));
  return {
    areas: AREA_KEYS.map((area) => ({
      area,
      isInFile: file.written.has(area),
      written: file.written.get(area),
      inFile: file.settings[area],
      mistakes: file.mistakes.filter(({ path }) => partOf(path) === area),
      warningsInFile: warnings.filter((each) => each.area === area),
      change: newestChange(work, ofArea(area, changes)),
      version: standingVersion(work, ofArea(area, versions)),
    })),
    fileMistakes: file.mistakes.filter(isOutsideAreas),
    cases: file.workedCases,
  };
}

function ofArea<Row extends { area: AreaKey }>(area: AreaKey, rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.area === area);
}

/**
 * The change in which an area is being written, the newest where there are several; null where there is none.
 */
function newestChange({ today }: Preparation, [change]: readonly PolicyChangeRecord[]): AreaFacts['change'] {
  if (!change) return null;
  const { id, area, settings } = change;
  return {
    id: toGlobalId('PolicyChange', id),
    status: changeStatus(change, today.toString()),
    settings: settingsOf(area, settings),
  };
}

/** The version of an area in force today, otherwise the next to take effect; null where there is neither. */
function standingVersion(
  { now, today }: Preparation,
  versions: readonly InferEntity<typeof PolicyVersion>[],
): AreaFacts['version'] {
  const inForce = versionInForce(versions, today.toString(), now.toString());
  const version = inForce ?? versions.find(({ withdrawnAt }) => !withdrawnAt);
  if (!version) return null;
  const { area, effectiveFrom, approver } = version;
  const settings = settingsOf(area, version.settings);
  return { settings, effectiveFrom, isInForce: version === inForce, approver: approver ?? null };
}

/** What the other councils in a council's region have published, by area. */
async function regionRows(session: Session, council: CouncilRow): Promise<RegionRows> {
  const live = await readCouncils(session, ['LIVE']);
  const others = live.filter(
    ({ region, slug }) => region.code === council.region.code && slug !== council.slug,
  );
  const request = { asOf: session.today.toString(), knownAt: null, slugs: others.map(({ slug }) => slug) };
  const published = await readPublishedPolicies(session, AREA_KEYS, request);
  return new Map(
    AREA_KEYS.map((area) => [area, published.flatMap(({ versions }) => versions[area]?.rows ?? [])]),
  );
}
