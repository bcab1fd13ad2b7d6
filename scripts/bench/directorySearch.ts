/** A search of a directory of 50,000 services, over HTTP, beside one hand-written statement that finds the same. */
import type { Client } from 'pg';
import { loadDevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { startServer } from './children.ts';
import type { Cleanup } from './cleanup.ts';
import { type BenchCouncil, loadDataset } from './dataset.ts';
import { SERVICES } from './documents.ts';
import { measureReads, type Pace } from './measure.ts';
import { asSuperuser, migrated, type Place } from './place.ts';
import type { Questions } from './questions.ts';
import type { ComparedRow } from './report.ts';
import { verifySame } from './verify.ts';

const SERVICES_LOADED = 50_000;
const NEEDS = [
  'NUTRITION',
  'PERSONAL_HYGIENE',
  'HABITABLE_HOME',
  'RELATIONSHIPS',
  'LOCAL_FACILITIES',
  'NIGHTS',
];
const LANGUAGES = ['en', 'gu', 'pl', 'bfi', 'ur'];
const WORDS = ['garden', 'bowls', 'night', 'lunch', 'company', 'walking', 'cleaning'];

/** Each helps with two needs, is given in English and one more language, has a place about a county, and a price of this year. */
const DIRECTORY = [
  `insert into directory_service (tenant_id, id, version, kind, name, provided_by, description, status, supports, need_domains,
     languages, accessibility, areas_served, is_open_to_new_people, has_place, frameworks, is_public, open_referral, fingerprint,
     last_modified_at, listed_on, listed_by)
   select $1, gen_random_uuid(), 1, 'COMMUNITY_GROUP', initcap(words[1 + n % 7]) || ' with number ' || n, 'Group ' || n % 5000,
     'We are a small group that helps with ' || words[1 + (n / 7) % 7] || ' around the county, and we take our time.', 'ACTIVE',
     '{}', array[needs[1 + n % 6], needs[1 + (n / 6 + 1) % 6]], array['en', languages[1 + (n / 5) % 5]], '{}', '{}', true, true, '[]', true,
     '{}', '', now(), current_date, 'bench'
   from generate_series(1, ${SERVICES_LOADED}) n, (select $2::text[] as needs, $3::text[] as languages, $4::text[] as words) given`,
  `insert into directory_place (tenant_id, id, service_id, address_lines, latitude_microdegrees, longitude_microdegrees)
   select tenant_id, gen_random_uuid(), id, '{}', 54400000 + (hashtext(id::text) & 1048575), -2200000 + (hashtext(name) & 1048575)
   from directory_service where tenant_id = $1`,
  `insert into directory_price (tenant_id, id, service_id, unit, amount_pence, valid_from)
   select tenant_id, gen_random_uuid(), id, 'HOUR', 1200 + (hashtext(id::text) & 1023), current_date - 30
   from directory_service where tenant_id = $1`,
];

/** Measures the row on a database of its own. */
export async function measureDirectorySearch(
  place: Place,
  pace: Pace,
  cleanup: Cleanup,
): Promise<ComparedRow> {
  const database = await migrated(await place.newDatabase('directory'));
  const [council] = (await loadDataset(database, { councils: 1, people: 100 })) as [BenchCouncil];
  const client = await asSuperuser(database);
  await loadDirectory(client, council);
  await client.end();
  const issuer = await loadDevelopmentIssuer(place.folder);
  const token = await issuer.mint({ role: 'PRACTITIONER', councilSlug: council.slug, subject: 'bench' });
  const questions = questionsOf(council, token);
  const environment = { FAIRSHARE_MODE: 'development', DATA_DIR: place.folder };
  const product = await startServer(
    'productServer.ts',
    { ...environment, BENCH_APPLICATION_URL: database.applicationUrl },
    cleanup,
  );
  const limit = await startServer('limitServer.ts', { BENCH_SUPERUSER_URL: database.superuserUrl }, cleanup);
  try {
    const urls = { product: product.url, limit: limit.url };
    await verifySame('directorySearch', questions, urls);
    return await measureReads('directorySearch', questions, urls, pace);
  } finally {
    await product.stop();
    await limit.stop();
  }
}

async function loadDirectory(client: Client, { tenantId }: BenchCouncil): Promise<void> {
  for (const [index, text] of DIRECTORY.entries()) {
    await client.query(text, index === 0 ? [tenantId, NEEDS, LANGUAGES, WORDS] : [tenantId]);
  }
  await client.query('vacuum (analyze)');
}

const QUESTIONS = 1_000;

/** By need, language, a word, a price and a distance together, each time other ones. */
function questionsOf({ tenantId }: BenchCouncil, token: string): Questions {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const asked = Array.from({ length: QUESTIONS }, (_, number) => ({
    needDomain: NEEDS[number % NEEDS.length] as string,
    language: LANGUAGES[number % LANGUAGES.length] as string,
    text: WORDS[number % WORDS.length] as string,
    priceAtMost: { unit: 'HOUR', amountPence: 1_400 + (number % 600) },
    near: {
      latitudeMicrodegrees: 54_500_000 + ((number * 7_919) % 800_000),
      longitudeMicrodegrees: -2_100_000 + ((number * 104_729) % 800_000),
      withinMetres: 15_000,
    },
  }));
  return {
    product: asked.map((filter) => ({
      method: 'POST',
      path: '/graphql',
      headers,
      body: JSON.stringify({ query: SERVICES, variables: { filter } }),
    })),
    limit: asked.map(({ needDomain, language, text, priceAtMost, near }) => {
      const { latitudeMicrodegrees, longitudeMicrodegrees, withinMetres } = near;
      const position = `${latitudeMicrodegrees}/${longitudeMicrodegrees}/${withinMetres}`;
      return {
        method: 'GET',
        path: `/services/${tenantId}/${needDomain}/${language}/${text}/${priceAtMost.amountPence}/${position}`,
      };
    }),
  };
}
