import type { Request } from 'autocannon';
import type { Client } from 'pg';
import type { DevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { toGlobalId } from '../../server/platform/ids.ts';
import { toCursor } from '../../server/platform/reading/cursor.ts';
import type { BenchCouncil } from './dataset.ts';
import { CASELOAD, COMPLETE_ASSESSMENT, PERSON, WORK_DUE } from './documents.ts';

/** The questions for both sides; those in the same place are the same. */
export interface Questions {
  product: Request[];
  limit: Request[];
}

const PAGE = 50;
const PEOPLE_ASKED_FOR = 2_000;
const PAGES_OF_WORK = 2_000;

/** Everything that can be asked of one council as one practitioner. */
interface Asking {
  client: Client;
  council: BenchCouncil;
  token: string;
}

/** Every page of every council except the first, in an order that no cache can benefit from. */
export async function caseloadQuestions(askings: readonly Asking[]): Promise<Questions> {
  return gather(askings, async (asking) => {
    const pageEnds = await uuids(
      asking,
      `select id from (select id, row_number() over (order by sort_name, id) as place, count(*) over () as people
         from person where tenant_id = $1) placed where place % ${PAGE} = 0 and place < people`,
    );
    return pageEnds.map((id) => ({
      product: graphql(asking, CASELOAD, { after: toCursor(id, 'people NAME') }),
      limit: { method: 'GET', path: `/caseload/${asking.council.tenantId}/${id}` },
    }));
  });
}

/** Many people of every council. */
export async function personQuestions(askings: readonly Asking[]): Promise<Questions> {
  const each = Math.ceil(PEOPLE_ASKED_FOR / askings.length);
  return gather(askings, async (asking) => {
    const people = await uuids(
      asking,
      `select id from person where tenant_id = $1 order by id limit ${each}`,
    );
    return people.map((id) => ({
      product: graphql(asking, PERSON, { id: toGlobalId('Person', id) }),
      limit: { method: 'GET', path: `/person/${asking.council.tenantId}/${id}` },
    }));
  });
}

/** Pages of what is due at every council, from near the beginning of the list to its end. */
export async function workDueQuestions(askings: readonly Asking[]): Promise<Questions> {
  const each = Math.ceil(PAGES_OF_WORK / askings.length);
  return gather(askings, async (asking) => {
    const pageEnds = await uuids(
      asking,
      `select id from (select id, row_number() over (order by due_on, id) as place, count(*) over () as steps
         from open_step where tenant_id = $1) placed where place % ${PAGE} = 0 and place < steps order by id limit ${each}`,
    );
    return pageEnds.map((id) => ({
      product: graphql(asking, WORK_DUE, { after: toCursor(id, 'workDue') }),
      limit: { method: 'GET', path: `/workDue/${asking.council.tenantId}/${id}` },
    }));
  });
}

/**
 * Every open assessment, half of them for each side, as an assessment can be completed only once. The two in
 * one place have the same needs under the same policy, so they give the same amount.
 */
export async function assessmentQuestions(askings: readonly Asking[]): Promise<Questions> {
  return gather(askings, async (asking) => {
    const { council } = asking;
    const { rows } = await asking.client.query(
      `select open.id, open.version, earlier.profile::text from assessment open
       join allocation earlier on earlier.tenant_id = open.tenant_id and earlier.person_id = open.person_id
       where open.tenant_id = $1 and open.completed_at is null order by earlier.profile::text, open.id`,
      [council.tenantId],
    );
    const pairs = rows.flatMap((row, index) => {
      const next = rows[index + 1];
      return index % 2 === 0 && next?.profile === row.profile ? [[row, next]] : [];
    });
    return pairs.map(([own, other]) => ({
      product: graphql(asking, COMPLETE_ASSESSMENT, {
        input: { assessmentId: toGlobalId('Assessment', own.id), expectedVersion: own.version },
      }),
      limit: {
        method: 'POST',
        path: `/assessment/${council.tenantId}/${other.id}`,
        body: givenToLimit(council, other.profile),
      },
    }));
  });
}

/**
 * Everything from each council, shuffled the same way every time so that neighbours come from different
 * councils.
 */
async function gather(
  askings: readonly Asking[],
  ask: (asking: Asking) => Promise<{ product: Request; limit: Request }[]>,
): Promise<Questions> {
  const lists: { product: Request; limit: Request }[] = [];
  for (const asking of askings) lists.push(...(await ask(asking)));
  const shuffled = shuffle(lists);
  return { product: shuffled.map((each) => each.product), limit: shuffled.map((each) => each.limit) };
}

function graphql({ token }: Asking, query: string, variables: unknown): Request {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  };
}

function givenToLimit(council: BenchCouncil, profile: string): string {
  const priced = council.allocations.find((each) => each.profile === profile);
  if (!priced) throw new Error('An open assessment has needs that were not priced.');
  const { policyVersionId } = council;
  return JSON.stringify({
    policyVersionId,
    profile: JSON.parse(profile),
    ...JSON.parse(priced.allocation),
  });
}

async function uuids({ client, council }: Asking, sql: string): Promise<string[]> {
  return (await client.query(sql, [council.tenantId])).rows.map((row) => row.id);
}

/** One asking for each council. */
export function askingsOf(
  client: Client,
  councils: readonly BenchCouncil[],
  issuer: DevelopmentIssuer,
): Promise<Asking[]> {
  return Promise.all(
    councils.map(async (council) => {
      const token = await issuer.mint({ role: 'PRACTITIONER', councilSlug: council.slug, subject: 'bench' });
      return { client, council, token };
    }),
  );
}

/** A Fisher–Yates shuffle with its own small generator, so that every run asks in the same order. */
function shuffle<Item>(items: Item[]): Item[] {
  let state = 1;
  for (let last = items.length - 1; last > 0; last--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}
