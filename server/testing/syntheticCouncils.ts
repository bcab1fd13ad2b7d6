import { readFile } from 'node:fs/promises';
import { readCouncilFile } from '../../tenants/councils/councilFile.ts';
import type { VersionsInFile } from '../../tenants/councils/councilShape.ts';
import { EXAMPLE_COUNCILS } from '../../tenants/councils/exampleCouncils.ts';
import { REGION } from '../../tenants/councils/region.ts';
import { checkAreaSettings } from '../../tenants/policy/nationalFrame.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS, type PolicySettings } from '../../tenants/policy/policy.ts';
import type { ResourceAllocationSettings } from '../../tenants/policy/resourceAllocation.ts';
import type { GroupNode, SettingNode, SettingPath } from '../../tenants/policy/settingNode.ts';
import { tenantIdOf } from '../domain/onboarding/onboarding/onboarding.ts';
import { newId } from '../platform/ids.ts';
import { queryAll, type TestDatabase } from './database.ts';

/** A council that is obviously invented, with a whole policy that the platform would accept. */
export interface SyntheticCouncil {
  tenantId: string;
  /** `synthetic-council-001`. */
  slug: string;
  /** “Synthetic council 001”. */
  name: string;
  regionCode: string;
  /** `X99000001`: no real code begins with X. */
  gssCode: string;
  policy: PolicySettings;
}

/** Every council in England with adult social services responsibilities. */
export const COUNCILS_IN_ENGLAND = 153;

/**
 * A number of invented councils, the same every time: each area of each policy is a variation of an example
 * council's that still fits its declaration and the national frame. Every ninth does not publish its tables.
 */
export async function syntheticCouncils(count = COUNCILS_IN_ENGLAND): Promise<SyntheticCouncil[]> {
  const examples = await Promise.all(EXAMPLE_COUNCILS.map(exampleVersions));
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const slug = `synthetic-council-${number}`;
    return {
      tenantId: tenantIdOf(slug),
      slug,
      name: `Synthetic council ${number}`,
      regionCode: REGION.values[index % REGION.values.length] as string,
      gssCode: `X99000${number}`,
      policy: policyOf(examples, index),
    };
  });
}

async function exampleVersions(slug: string): Promise<VersionsInFile> {
  const text = await readFile(new URL(`../../tenants/councils/${slug}.yaml`, import.meta.url), 'utf8');
  const { file } = readCouncilFile(text);
  if (!file) throw new Error(`${slug}.yaml can't be read.`);
  return file.policies;
}

function policyOf(examples: readonly VersionsInFile[], index: number): PolicySettings {
  const random = seeded(index + 1);
  const areas = AREA_KEYS.map((area) => {
    const example = examples[Math.floor(random() * examples.length)]?.[area];
    if (!example) throw new Error(`An example council has no ${area}.`);
    return [area, varied(area, example.settings, random)];
  });
  const policy = Object.fromEntries(areas) as PolicySettings;
  const allocation = priced(policy.resourceAllocation, random);
  return {
    ...policy,
    resourceAllocation: { ...policy.resourceAllocation, ...allocation, tablesArePublished: index % 9 !== 8 },
  };
}

/** All prices in a table rise or fall together, in whole pounds, so that it never falls where it may not. */
function priced(settings: ResourceAllocationSettings, random: () => number): ResourceAllocationSettings {
  const percent = 80 + Math.floor(random() * 41);
  const price = (pence: number) => Math.round((pence * percent) / 10_000) * 100;
  const scales = settings.scales.map((scale) => {
    const rows = scale.priceTable.rows.map((row) => ({ ...row, amountPence: price(row.amountPence) }));
    // The price of a single point is too small to be rounded to pounds.
    return scale.priceTable.method === 'PER_POINT'
      ? scale
      : { ...scale, priceTable: { ...scale.priceTable, rows } };
  });
  return { ...settings, scales };
}

/** Changes a few settings outside lists by a step, each only where the area stays valid. */
function varied<Key extends AreaKey>(
  area: Key,
  settings: PolicySettings[Key],
  random: () => number,
): PolicySettings[Key] {
  const paths = numbersIn(POLICY_AREAS[area].node, settings, []);
  let kept = settings;
  for (let turn = 0; turn < 4 && paths.length > 0; turn += 1) {
    const path = paths[Math.floor(random() * paths.length)] as SettingPath;
    const step = Math.floor(random() * 5) - 2;
    const checked = checkAreaSettings(area, stepped(kept, path, step));
    if (checked.settings) kept = checked.settings;
  }
  return kept;
}

/**
 * The places of the numbers in a group and the groups inside it; lists are left out, as their numbers depend
 * on one another too much.
 */
function numbersIn(node: GroupNode, value: unknown, path: SettingPath): SettingPath[] {
  return Object.entries(node.settings).flatMap(([name, child]: [string, SettingNode]) => {
    const inner = (value as Record<string, unknown> | null)?.[name];
    if (child.kind === 'GROUP') return numbersIn(child, inner, [...path, name]);
    return typeof inner === 'number' ? [[...path, name]] : [];
  });
}

/** Moves a small number by whole steps, and a large one by twentieths of itself. */
function stepped(value: unknown, [name, ...rest]: SettingPath, step: number): unknown {
  if (name === undefined) {
    const number = value as number;
    return number < 100 ? number + step : number + step * Math.round(number / 20);
  }
  const group = value as Record<string, unknown>;
  return { ...group, [name]: stepped(group[name], rest, step) };
}

/** Mulberry32: numbers from 0 to below 1 that follow from the seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ADD_COUNCILS = `
insert into council (tenant_id, slug, name, region_code, gss_codes, onboarded_at, live_at)
select (c ->> 'tenantId')::uuid, c ->> 'slug', c ->> 'name', c ->> 'regionCode',
  jsonb_build_array(jsonb_build_object('code', c ->> 'gssCode', 'validFrom', '2020-04-01')), $2, $2
from jsonb_array_elements($1::jsonb) c`;
const ADD_VERSIONS = `
insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, note)
select (v ->> 'tenantId')::uuid, (v ->> 'id')::uuid, v ->> 'area', 1, v -> 'settings', '[]', $2, $3, 'synthetic', ''
from jsonb_array_elements($1::jsonb) v`;
const PUBLISH_VERSIONS = `
insert into published_policy (tenant_id, policy_version_id, published_at)
select (v ->> 'tenantId')::uuid, (v ->> 'id')::uuid, $2 from jsonb_array_elements($1::jsonb) v`;

/** Puts invented councils on the platform with all of their policy published, straight into the tables. */
export async function insertSyntheticCouncils(
  database: TestDatabase,
  councils: readonly SyntheticCouncil[],
  { recordedAt, effectiveFrom }: { recordedAt: string; effectiveFrom: string },
): Promise<void> {
  const versions = councils.flatMap(({ tenantId, policy }) =>
    AREA_KEYS.map((area) => ({ tenantId, id: newId(), area, settings: policy[area] })),
  );
  const bare = councils.map(({ policy: _policy, ...council }) => council);
  const ids = versions.map(({ tenantId, id }) => ({ tenantId, id }));
  await queryAll(database, ADD_COUNCILS, [JSON.stringify(bare), recordedAt]);
  await queryAll(database, ADD_VERSIONS, [JSON.stringify(versions), effectiveFrom, recordedAt]);
  await queryAll(database, PUBLISH_VERSIONS, [JSON.stringify(ids), recordedAt]);
}
