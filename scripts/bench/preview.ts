import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import type { DevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { loadDevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { startServer } from './children.ts';
import type { Cleanup } from './cleanup.ts';
import { onboardAll } from './dataset.ts';
import { median, quantile } from './load.ts';
import { asSuperuser, migrated, type Place } from './place.ts';
import { fillForPreview, type PreviewCouncil } from './previewDataset.ts';
import { loopOverPeople, type PreviewCounts } from './previewLoop.ts';
import type { ComparedRow } from './report.ts';

/** Two example councils, with this many invented people each. */
const SIZES = [
  { name: 'preview10k', slug: 'oldham', people: 10_000 },
  { name: 'preview100k', slug: 'enfield', people: 100_000 },
] as const;

const COUNTS = 'people gaining losing unchanged weeklyGainsPence weeklyLossesPence weeklyChangePence';
const LARGEST =
  '{ clientGroup ageBand weeklyChangePence differences { inForce { sentence } proposed { sentence } } }';
const PREVIEW = `query Preview($id: ID!) { policyChange(id: $id) { allocationImpact {
  everybody { ${COUNTS} } yearlyChangePence inForce { weeklyAmountPence } proposed { weeklyAmountPence }
  byDecile { decile change { ${COUNTS} } } byAgeBand { ageBand change { ${COUNTS} } }
  byClientGroup { clientGroup change { ${COUNTS} } } byEthnicity { ethnicities change { ${COUNTS} } }
  byDementia { records change { ${COUNTS} } } largestGains ${LARGEST} largestLosses ${LARGEST} } } }`;

/**
 * Measures the preview of a change of resource allocation as an approver requests it, complete and over HTTP,
 * beside a plain loop over the people in this process. Requests are sent one at a time, as they would be in
 * use.
 */
export async function measurePreviews(
  rounds: number,
  place: Place,
  cleanup: Cleanup,
): Promise<ComparedRow[]> {
  const database = await migrated(await place.newDatabase('preview'));
  await onboardAll(database);
  const client = await asSuperuser(database);
  try {
    const councils: PreviewCouncil[] = [];
    for (const { slug, people } of SIZES) councils.push(await fillForPreview(client, slug, people));
    await client.query('vacuum (analyze)');
    const environment = {
      FAIRSHARE_MODE: 'development',
      DATA_DIR: place.folder,
      BENCH_APPLICATION_URL: database.applicationUrl,
    };
    const server = await startServer('productServer.ts', environment, cleanup);
    const issuer = await loadDevelopmentIssuer(place.folder);
    const rows: ComparedRow[] = [];
    for (const [index, { name }] of SIZES.entries()) {
      const asking = await askingFor(server.url, issuer, councils[index] as PreviewCouncil);
      rows.push(await measureOne(name, rounds, asking, client));
    }
    await server.stop();
    return rows;
  } finally {
    await client.end();
  }
}

interface PreviewAsking {
  council: PreviewCouncil;
  changeId: string;
  preview(): Promise<PreviewCounts>;
}

/** A draft as an editor leaves it, and the approver's request for its preview. */
async function askingFor(
  url: string,
  issuer: DevelopmentIssuer,
  council: PreviewCouncil,
): Promise<PreviewAsking> {
  const ask = async (role: 'POLICY_EDITOR' | 'POLICY_APPROVER', query: string, variables: unknown) => {
    const token = await issuer.mint({ role, councilSlug: council.slug, subject: role });
    return async () => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
      if (errors) throw new Error(`No figures: ${JSON.stringify(errors)}`);
      return data;
    };
  };
  const edit = async (mutation: string, input: unknown): Promise<{ id: string; version: number }> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation($input: ${type}) { ${mutation}(input: $input) { policyChange { id version } userErrors { message } } }`;
    const answer = await (await ask('POLICY_EDITOR', query, { input }))();
    const { policyChange, userErrors } = answer[mutation] as {
      policyChange: { id: string; version: number } | null;
      userErrors: unknown;
    };
    if (!policyChange) throw new Error(`No figures: ${JSON.stringify(userErrors)}`);
    return policyChange;
  };
  const drafted = await edit('draftPolicyChange', {
    area: 'resourceAllocation',
    effectiveFrom: Temporal.Now.plainDateISO().add({ months: 2 }).toString(),
    startFrom: { inForce: true },
    note: 'Invented.',
  });
  const { id } = await edit('editPolicyChange', {
    changeId: drafted.id,
    expectedVersion: drafted.version,
    set: [
      { path: 'contingencyTopSliceBasisPoints', value: '350' },
      { path: 'minimumWeeklyPence', value: '6000' },
      { path: 'roundTo', value: 'PENNY' },
    ],
  });
  const question = await ask('POLICY_APPROVER', PREVIEW, { id });
  const preview = async () => {
    const data = (await question()) as { policyChange: { allocationImpact: { everybody: PreviewCounts } } };
    return data.policyChange.allocationImpact.everybody;
  };
  return { council, changeId: id, preview };
}

async function measureOne(
  name: ComparedRow['name'],
  rounds: number,
  { council, changeId, preview }: PreviewAsking,
  client: Client,
): Promise<ComparedRow> {
  const loop = () => loopOverPeople(client, council.tenantId, changeId);
  verify(await preview(), await loop());
  const [preview_, loop_]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    // The preview is quick, so it is requested several times for each loop.
    for (let time = 0; time < 5; time++) preview_.push(await secondsOf(preview));
    loop_.push(await secondsOf(loop));
  }
  const [seconds, loopSeconds] = [median(preview_), median(loop_)];
  const inOrder = preview_.toSorted((a, b) => a - b);
  const milliseconds = (share: number) => Math.round(quantile(inOrder, share) * 100_000) / 100;
  return {
    name,
    rps: Math.round(council.people / seconds),
    limitRps: Math.round(council.people / loopSeconds),
    ratio: Math.round((loopSeconds / seconds) * 10) / 10,
    p50: milliseconds(0.5),
    p99: milliseconds(0.99),
    people: council.people,
    seconds: Math.round(seconds * 1000) / 1000,
    loopSeconds: Math.round(loopSeconds * 1000) / 1000,
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

function verify(previewed: PreviewCounts, looped: PreviewCounts): void {
  const { people, gaining, losing, weeklyChangePence } = previewed;
  const same = { people, gaining, losing, weeklyChangePence };
  if (isDeepStrictEqual(same, looped) && gaining + losing > 0) return;
  throw new Error(
    `No figures: the preview comes to ${JSON.stringify(same)}, and a loop to ${JSON.stringify(looped)}.`,
  );
}
