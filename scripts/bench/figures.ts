/** All measures of a council of many people, and the published ones of every council in England, each over HTTP beside one hand-written statement. */
import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import type { KindCount } from '../../server/domain/insight/measures/countedPeople.ts';
import { publishedCounts } from '../../server/domain/insight/measures/publishedCounts.ts';
import {
  type DevelopmentToken,
  loadDevelopmentIssuer,
} from '../../server/platform/auth/developmentIssuer.ts';
import { startServer } from './children.ts';
import type { Cleanup } from './cleanup.ts';
import { type BenchCouncil, loadDataset } from './dataset.ts';
import { median, quantile } from './load.ts';
import { asSuperuser, migrated, type Place } from './place.ts';
import type { ComparedRow } from './report.ts';

const PEOPLE = 20_000;
const COUNCILS = 153;
const ENGLAND = 'E92000001';
const WARMING_ROUNDS = 3;
/** One request at a time takes as long as it takes, so there are more rounds than of requests a second. */
const ROUNDS_FOR_EACH = 4;

const MEASURES = `query($on: Date!) { measures(on: $on) { key definition age numerator denominator percentage missing } }`;
const REGIONAL = `query($on: Date!) { regionalMeasures(on: $on) { measures { key definition age
  spread { count minimum lowerQuartile median upperQuartile maximum }
  values { council { slug } numerator denominator percentage missing rank isOutlier } } } }`;

/** What a hand would write to count the same people; $1 is the council, $2 the day. */
const COUNT = `with held as (
    select part.person_id, part.deployment_option as option,
      least(part.ends_on, plan.ended_on, plan.superseded_on, person.died_on + 1) as until,
      floor(($2::date - person.born_on) / 365.25) as age
    from support_plan plan join person on person.id = plan.person_id join budget on budget.plan_id = plan.id
    join budget_part part on part.budget_id = budget.id
    where plan.tenant_id = $1 and plan.carer_assessment_id is null and plan.implemented_on <= $2::date and part.starts_on <= $2::date
      and person.living_situation <> 'CARE_HOME'),
  counted as (
    select definition, person_id, min(age) as age,
      min(case when option in ('DIRECT_PAYMENT', 'DIRECT_PAYMENT_SUITABLE_PERSON', 'PREPAID_CARD', 'MANAGED_ACCOUNT', 'TRUST',
        'POOL', 'SMALL_PAYMENT') then 1 when option in ('INDIVIDUAL_SERVICE_FUND', 'VIRTUAL_BUDGET') then 2 else 3 end) as kind
    from held cross join (values ('SNAPSHOT'), ('IN_YEAR')) definitions (definition)
    where case definition when 'SNAPSHOT' then until > $2::date and option not in ('SMALL_PAYMENT', 'VOUCHER')
      else until > $2::date - interval '1 year' + interval '1 day' end
    group by definition, person_id)
  select definition, count(*)::int as people, count(*) filter (where kind < 3)::int as "selfDirected",
    count(*) filter (where kind = 1)::int as "directPayments",
    count(*) filter (where age >= 65 and kind < 3)::int as "selfDirectedOlder"
  from counted where age is null or age >= 18 group by definition order by definition`;

/** What a hand would write to read what stands of every council. */
const READ = `select c.slug, (select p.figures from published_measure p where p.tenant_id = c.tenant_id and p.counted_on = $1
    order by p.number desc limit 1) as figures
  from council c where c.live_at is not null and c.sandbox_of is null order by c.name`;

const INSERT_COUNCILS = `insert into council (tenant_id, slug, name, region_code, gss_codes, trusted_issuers, onboarded_at, live_at)
  select gen_random_uuid(), 'bench-' || n, 'Bench ' || n, 'E1200000' || 1 + n % 9, '[]', '[]', now(), now()
  from generate_series(1, $1 - (select count(*)::int from council)) n`;
const INSERT_FIGURES = `insert into published_measure (tenant_id, id, counted_on, number, figures, published_at, published_by)
  select tenant_id, gen_random_uuid(), $1, 1, $2::jsonb -> ((row_number() over ())::int - 1), now(), 'bench' from council`;

/** Measures both rows on a database of their own. */
export async function measureFigures(place: Place, rounds: number, cleanup: Cleanup): Promise<ComparedRow[]> {
  const database = await migrated(await place.newDatabase('figures'));
  const [council] = (await loadDataset(database, { councils: 1, people: PEOPLE })) as [BenchCouncil];
  const client = await asSuperuser(database);
  const environment = { FAIRSHARE_MODE: 'development', DATA_DIR: place.folder };
  const url = { BENCH_APPLICATION_URL: database.applicationUrl };
  const product = await startServer('productServer.ts', { ...environment, ...url }, cleanup);
  try {
    const issuer = await loadDevelopmentIssuer(place.folder);
    const asking = async (token: DevelopmentToken) => asker(product.url, await issuer.mint(token));
    const ofCouncil = { role: 'TEAM_MANAGER', councilSlug: council.slug, subject: 'bench' } as const;
    const ofEngland = {
      role: 'REGIONAL_ANALYST',
      councilSlug: null,
      subject: 'bench',
      regionCode: ENGLAND,
    } as const;
    return [
      await ofOneCouncil(client, council, await asking(ofCouncil), rounds),
      await ofAllCouncils(client, await asking(ofEngland), rounds),
    ];
  } finally {
    await client.end();
    await product.stop();
  }
}

type Ask = (query: string, variables: object) => Promise<Record<string, unknown>>;

interface Measured {
  key: string;
  definition: string;
  age: string;
  numerator: number;
  denominator: number;
}

async function ofOneCouncil(client: Client, { tenantId }: BenchCouncil, ask: Ask, rounds: number) {
  const on = Temporal.Now.plainDateISO('Europe/London').toString();
  const product = async () => (await ask(MEASURES, { on })).measures as Measured[];
  const limit = async () => (await client.query({ name: 'count', text: COUNT, values: [tenantId, on] })).rows;
  const measures = await product();
  const figure = (key: string, definition: string, age = 'ALL') =>
    measures.find((one) => one.key === key && one.definition === definition && one.age === age) as Measured;
  const counted = ['IN_YEAR', 'SNAPSHOT'].map((definition) => ({
    definition,
    people: figure('DIRECT_PAYMENTS', definition).denominator,
    selfDirected: figure('SELF_DIRECTED_SUPPORT', definition).numerator,
    directPayments: figure('DIRECT_PAYMENTS', definition).numerator,
    selfDirectedOlder: figure('SELF_DIRECTED_SUPPORT', definition, 'AGE_65_AND_OVER').numerator,
  }));
  verify('measures', counted, await limit());
  const people = counted[1]?.people ?? 0;
  return { ...(await inTurns('measures', rounds, product, limit)), people };
}

async function ofAllCouncils(client: Client, ask: Ask, rounds: number) {
  const on = '2026-03-31';
  await client.query(INSERT_COUNCILS, [COUNCILS]);
  const figures = Array.from({ length: COUNCILS }, (_, number) =>
    publishedCounts(countsOf(number), [], { sameDay: null, daysOfYear: [] }),
  );
  await client.query(INSERT_FIGURES, [on, JSON.stringify(figures)]);
  await client.query('vacuum (analyze)');
  const product = async () => (await ask(REGIONAL, { on })).regionalMeasures;
  const limit = async () => (await client.query({ name: 'read', text: READ, values: [on] })).rows;
  const { measures } = (await product()) as {
    measures: { values: { council: { slug: string }; denominator: number }[] }[];
  };
  const told = measures[0]?.values.map(({ council, denominator }) => [council.slug, denominator]);
  const kept = (await limit()).map(({ slug, figures: { counted } }) => [
    slug,
    counted.SNAPSHOT.everybody.people,
  ]);
  verify('regionalMeasures', told, kept);
  return { ...(await inTurns('regionalMeasures', rounds, product, limit)), councils: kept.length };
}

/** Invented counts of a council, by age and ethnic group; some of them small. */
function countsOf(number: number): KindCount[] {
  const kinds = ['DIRECT_PAYMENT', 'COUNCIL_MANAGED_BUDGET', 'COUNCIL_ARRANGED'] as const;
  const one = (dimension: KindCount['dimension'], key: string, share: number) =>
    (['SNAPSHOT', 'IN_YEAR'] as const).flatMap((definition) =>
      kinds.map(
        (kind, place): KindCount => ({
          definition,
          dimension,
          key,
          kind,
          people: Math.floor(((200 + number * 7) * (place + 1)) / share),
        }),
      ),
    );
  return [
    ...one('EVERYBODY', '', 1),
    ...['AGE_18_TO_64', 'AGE_65_AND_OVER'].flatMap((key) => one('AGE', key, 2)),
    ...['WHITE_BRITISH', 'ASIAN_INDIAN', 'BLACK_AFRICAN', 'MIXED_OTHER'].flatMap((key) =>
      one('ETHNICITY', key, 4),
    ),
  ];
}

function asker(url: string, token: string): Ask {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    if (errors) throw new Error(`No figures: the product answers ${JSON.stringify(errors).slice(0, 500)}.`);
    return data;
  };
}

function verify(name: string, ofProduct: unknown, ofLimit: unknown): void {
  if (isDeepStrictEqual(ofProduct, ofLimit)) return;
  throw new Error(
    `No figures: the two sides answer ${name} differently.\nproduct: ${JSON.stringify(ofProduct).slice(0, 800)}\nlimit:   ${JSON.stringify(ofLimit).slice(0, 800)}`,
  );
}

/** Asks both sides in turns, one request at a time, so that other work on the machine affects both. */
async function inTurns(
  name: 'measures' | 'regionalMeasures',
  rounds: number,
  product: () => Promise<unknown>,
  limit: () => Promise<unknown>,
): Promise<ComparedRow> {
  const [ofProduct, ofLimit]: [number[], number[]] = [[], []];
  for (let round = 0; round < WARMING_ROUNDS + rounds * ROUNDS_FOR_EACH; round += 1) {
    ofProduct.push(await millisecondsOf(product));
    ofLimit.push(await millisecondsOf(limit));
  }
  const [asked, stated] = [ofProduct.slice(WARMING_ROUNDS), ofLimit.slice(WARMING_ROUNDS)];
  const [middle, least] = [median(asked), median(stated)];
  return {
    name,
    rps: 1000 / middle,
    limitRps: 1000 / least,
    ratio: Math.round((least / middle) * 1000) / 1000,
    p50: Math.round(middle),
    p99: Math.round(
      quantile(
        asked.toSorted((a, b) => a - b),
        0.99,
      ),
    ),
    seconds: Math.round(middle) / 1000,
  };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
