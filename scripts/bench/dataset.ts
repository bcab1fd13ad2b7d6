import fc from 'fast-check';
import type { Client } from 'pg';
import { canonicalJson } from '../../server/common/canonicalJson.ts';
import { ENTITIES } from '../../server/domain/areas.ts';
import { allocationDecision } from '../../server/domain/care/allocations/allocation.decision.ts';
import { decide, type VersionsFor } from '../../server/domain/decisions/decisionKind.ts';
import { settingsOf } from '../../server/domain/policy/policies/keptVersions.ts';
import { needsProfiles } from '../../server/domain/policy/resourceAllocation/allocations.arbitraries.ts';
import { compileAllocation } from '../../server/domain/policy/resourceAllocation/compile.ts';
import { encodedNeedsOf } from '../../server/domain/policy/resourceAllocation/encode.ts';
import { onboardExamples } from '../../server/examples/exampleCouncils.ts';
import { Database } from '../../server/platform/database/database.ts';
import type { NeedsProfile } from '../../tenants/needs.ts';
import { DATASET_STATEMENTS, KEPT_LATER, KEPT_NOW } from './datasetStatements.ts';
import { asSuperuser, type BenchDatabase } from './place.ts';

/** A council that holds people, and the needs that its people share among them. */
export interface BenchCouncil {
  tenantId: string;
  slug: string;
  /** The resource allocation policy in force today. */
  policyVersionId: string;
  /** What the engine gives for each needs profile, under this council's policy. */
  allocations: PricedProfile[];
}

/** A needs profile with its encoded form and the amount it gives; JSON as it is stored. */
export interface PricedProfile {
  profile: string;
  allocation: string;
}

/**
 * How many profiles there are before they repeat: enough that no two neighbours on a page have the same
 * needs.
 */
const PROFILES = 40;

/**
 * Onboards the example councils by the product's own command, and fills the first `councils` of them with
 * people. Each has an assessment and allocation, a live plan, its budget, a payment and two reviews, and a
 * further assessment that is answered and waits to be completed. Everybody is invented, and the data is the
 * same every time.
 */
export async function loadDataset(
  database: BenchDatabase,
  size: { councils: number; people: number },
): Promise<BenchCouncil[]> {
  await onboardAll(database);
  const client = await asSuperuser(database);
  try {
    const councils = await pricedCouncils(client, size.councils);
    await client.query('begin');
    for (const { text, values } of [...KEPT_LATER, ...DATASET_STATEMENTS, ...KEPT_NOW])
      await client.query(text, values({ ...size, councils }));
    await client.query('commit');
    // So that neither side pays for the first look at each row, and both are planned from current statistics.
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    return councils;
  } finally {
    await client.end();
  }
}

/** Puts the example councils in place by the product's own command. */
export async function onboardAll(database: BenchDatabase): Promise<void> {
  const connected = await Database.connect({
    applicationUrl: database.applicationUrl,
    entities: ENTITIES,
    poolSize: 2,
  });
  try {
    await onboardExamples(connected, Temporal.Now.instant());
  } finally {
    await connected.close();
  }
}

async function pricedCouncils(client: Client, howMany: number): Promise<BenchCouncil[]> {
  const { rows } = await client.query(
    `select c.tenant_id, c.slug, v.id, v.settings from council c
     join lateral (
       select id, settings from policy_version
       where tenant_id = c.tenant_id and area = 'resourceAllocation' and effective_from <= current_date
       order by effective_from desc limit 1
     ) v on true
     order by c.slug limit $1`,
    [howMany],
  );
  if (rows.length < howMany) {
    throw new Error(
      `Only ${rows.length} of ${howMany} councils have a resource allocation policy in force today.`,
    );
  }
  const profiles = fc.sample(needsProfiles(), { seed: 1, numRuns: PROFILES });
  return rows.map((row) => {
    const settings = settingsOf('resourceAllocation', row.settings);
    const engine = compileAllocation(settings);
    const allocations = profiles.map((profile) => ({
      profile: JSON.stringify(profile),
      allocation: JSON.stringify({
        ...encodedNeedsOf(profile),
        ...engine.allocate(profile),
        ...decisionOf(profile, { versionId: row.id, settings }),
      }),
    }));
    return { tenantId: row.tenant_id, slug: row.slug, policyVersionId: row.id, allocations };
  });
}

/** The record of the decision, as the product keeps it. */
function decisionOf(
  profile: NeedsProfile,
  resourceAllocation: VersionsFor<typeof allocationDecision.reads>['resourceAllocation'],
) {
  const { facts, outcome, sentence } = decide(allocationDecision, profile, { resourceAllocation });
  return { facts: JSON.parse(canonicalJson(facts)), outcome: JSON.parse(canonicalJson(outcome)), sentence };
}
