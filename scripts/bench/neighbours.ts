import { setTimeout as wait } from 'node:timers/promises';
import type { DevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import type { BenchCouncil } from './dataset.ts';
import { CASELOAD } from './documents.ts';
import { quantile } from './load.ts';
import type { PlainRow } from './report.ts';

const SEARCHES_AT_ONCE = 8;
/** Hardly anybody has it in their name, so every name is looked at. */
const SEARCH = 'query { people(first: 100, search: { name: "zzz" }) { nodes { id } totalCount } }';
const ROUNDS = 60;
const PREVIEWS = {
  monitoring: 'monitoringImpact { parts partsWithAnotherCheck }',
  riskEnablement: 'signOffImpact { undecided { plans plansMoving } decided { plans plansMoving } }',
} as const;

type Ask = (query: string, variables?: unknown) => Promise<unknown>;

/**
 * What one council notices of another: its caseload by itself, and while the other sends eight searches at once; how
 * long the other's previews take; and for how long the process stops meanwhile, as seen from outside.
 */
export async function measureNeighbours(
  url: string,
  [big, small]: readonly BenchCouncil[],
  people: number,
  issuer: DevelopmentIssuer,
): Promise<PlainRow> {
  if (!big || !small) throw new Error('Neighbours are two councils: give --councils 2 or more.');
  const asker = async ({ slug }: BenchCouncil, role: 'PRACTITIONER' | 'POLICY_EDITOR'): Promise<Ask> => {
    const token = await issuer.mint({ role, councilSlug: slug, subject: 'bench' });
    return (query, variables) => ask(url, token, query, variables);
  };
  const caseload = await asker(small, 'PRACTITIONER');
  const page = () => caseload(CASELOAD, { after: null });
  await times(5, page);
  const alone = await timed(ROUNDS, page);
  const search = await asker(big, 'PRACTITIONER');
  const beside = await during(
    SEARCHES_AT_ONCE,
    () => search(SEARCH),
    () => timed(ROUNDS, page),
  );
  const editor = await asker(big, 'POLICY_EDITOR');
  const previews = await Promise.all(
    Object.entries(PREVIEWS).map(async ([area, fields]) => {
      const id = await draft(editor, area);
      return () => editor(`query($id: ID!) { policyChange(id: $id) { ${fields} } }`, { id });
    }),
  );
  const seconds: number[] = [];
  for (const preview of previews) {
    await preview();
    seconds.push(quantile(await timed(5, preview), 0.5) / 1000);
  }
  const longestStopMs = await longestStop(url, () =>
    times(3, async () => Promise.all(previews.map((each) => each()))),
  );
  return {
    name: 'neighbours',
    people,
    caseloadAloneP50: rounded(quantile(alone, 0.5)),
    caseloadBesideSearchesP50: rounded(quantile(beside, 0.5)),
    caseloadBesideSearchesP99: rounded(quantile(beside, 0.99)),
    ratio: rounded(quantile(beside, 0.5) / quantile(alone, 0.5)),
    monitoringPreviewSeconds: rounded(seconds[0] as number),
    signOffPreviewSeconds: rounded(seconds[1] as number),
    longestStopMs: rounded(longestStopMs),
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

async function draft(editor: Ask, area: string): Promise<string> {
  const input = {
    area,
    effectiveFrom: Temporal.Now.plainDateISO().add({ months: 2 }).toString(),
    startFrom: { inForce: true },
    note: 'Invented.',
  };
  const { draftPolicyChange } = (await editor(
    'mutation($input: DraftPolicyChangeInput!) { draftPolicyChange(input: $input) { policyChange { id } userErrors { message } } }',
    { input },
  )) as { draftPolicyChange: { policyChange: { id: string } | null; userErrors: unknown } };
  const { policyChange, userErrors } = draftPolicyChange;
  if (!policyChange) throw new Error(`No figures: ${JSON.stringify(userErrors)}`);
  return policyChange.id;
}

/** Does some work while others repeat theirs without a pause. */
async function during<Result>(
  others: number,
  theirs: () => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  let isOver = false;
  const repeating = Array.from({ length: others }, async () => {
    while (!isOver) await theirs();
  });
  try {
    return await work();
  } finally {
    isOver = true;
    await Promise.all(repeating);
  }
}

/** The longest that the process left the simplest of all requests waiting, in milliseconds. */
async function longestStop(url: string, work: () => Promise<unknown>): Promise<number> {
  let isOver = false;
  let longest = 0;
  const looking = (async () => {
    while (!isOver) {
      const startedAt = performance.now();
      await (await fetch(`${url}/livez`)).text();
      longest = Math.max(longest, performance.now() - startedAt);
      await wait(2);
    }
  })();
  await work();
  isOver = true;
  await looking;
  return longest;
}

async function timed(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let time = 0; time < count; time++) {
    const startedAt = performance.now();
    await work();
    milliseconds.push(performance.now() - startedAt);
  }
  return milliseconds.toSorted((a, b) => a - b);
}

async function times(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < count; time++) await work();
}

async function ask(url: string, token: string, query: string, variables: unknown): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(`No figures: ${JSON.stringify(errors)}`);
  return data;
}
