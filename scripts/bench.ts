/**
 * Measures the program: npm run bench, or npm run bench -- --help.
 *
 * Everything it starts listens on this machine only, and is stopped and removed when it ends, however it ends.
 */
import type { Client } from 'pg';
import { measureAllocations } from '../server/domain/policy/resourceAllocation/allocations.bench.ts';
import { loadDevelopmentIssuer } from '../server/platform/auth/developmentIssuer.ts';
import { type ServerProcess, startServer } from './bench/children.ts';
import { Cleanup } from './bench/cleanup.ts';
import { measureCountry } from './bench/country.ts';
import { type BenchCouncil, loadDataset } from './bench/dataset.ts';
import { measureDirectorySearch } from './bench/directorySearch.ts';
import { measureFigures } from './bench/figures.ts';
import { measureReads, measureWrites } from './bench/measure.ts';
import { measureNeighbours } from './bench/neighbours.ts';
import { type BenchOptions, type Measurement, readOptions, USAGE, UsageError } from './bench/options.ts';
import { measurePaymentRun } from './bench/paymentRun.ts';
import { asSuperuser, type BenchDatabase, makePlace, migrated, type Place } from './bench/place.ts';
import { portalCaseloadQuestions, portalPersonQuestions } from './bench/portalPages.ts';
import { measurePostings } from './bench/postings.ts';
import { measurePreviews } from './bench/preview.ts';
import {
  askingsOf,
  assessmentQuestions,
  caseloadQuestions,
  personQuestions,
  type Questions,
  workDueQuestions,
} from './bench/questions.ts';
import { machine, type Row, tableOf } from './bench/report.ts';
import { measureSelections } from './bench/selections.ts';
import { measureStart } from './bench/start.ts';
import { measureStatement } from './bench/statement5Years.ts';
import { verifyCount, verifySame, verifySameRows } from './bench/verify.ts';

const WITHOUT_DATABASE: readonly Measurement[] = ['allocations', 'country'];
const OVER_HTTP: readonly Measurement[] = [
  'caseload',
  'person',
  'workDue',
  'selections',
  'neighbours',
  'portalCaseload',
  'portalPerson',
  'assessment',
];
const ROW_ORDER: readonly Row['name'][] = [
  'caseload',
  'person',
  'workDue',
  'selections',
  'neighbours',
  'portalCaseload',
  'portalPerson',
  'assessment',
  'allocations',
  'country',
  'preview10k',
  'preview100k',
  'paymentRun5000',
  'postings',
  'hotPostings',
  'statement5Years',
  'measures',
  'regionalMeasures',
  'directorySearch',
  'memory',
  'start',
];

/** Notes printed while it runs, apart from the figures. */
const note = (sentence: string) => process.stderr.write(`${sentence}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const cleanup = new Cleanup();
  cleanup.onSignals();
  try {
    const rows = await measureAll(options, cleanup);
    console.log(options.json ? rows.map((row) => JSON.stringify(row)).join('\n') : tableOf(rows));
  } finally {
    await cleanup.run();
  }
}

async function measureAll(options: BenchOptions, cleanup: Cleanup): Promise<Row[]> {
  const rows: Row[] = [];
  note(machine());
  if (options.only.includes('allocations')) rows.push(allocationsRow());
  if (options.only.includes('country')) rows.push(await measureCountry(options.rounds, cleanup));
  const needsPlace = options.only.some((name) => !WITHOUT_DATABASE.includes(name));
  if (!needsPlace) return rows;
  const place = await makePlace(cleanup);
  note(`PostgreSQL ${place.postgresVersion}. The limit asks it as a superuser, without row-level security.`);
  if (options.only.includes('start')) {
    rows.push({ name: 'start', seconds: await measureStart(place, cleanup) });
  }
  if (options.only.includes('preview')) rows.push(...(await measurePreviews(options.rounds, place, cleanup)));
  if (options.only.includes('paymentRun')) rows.push(await measurePaymentRun(place, cleanup));
  if (options.only.includes('statement')) rows.push(await measureStatement(place, options, cleanup));
  if (options.only.includes('measures')) rows.push(...(await measureFigures(place, options.rounds, cleanup)));
  if (options.only.includes('directorySearch')) {
    rows.push(await measureDirectorySearch(place, options, cleanup));
  }
  if (options.only.includes('postings')) rows.push(...(await measurePostings(place, options)));
  const overHttp = options.only.filter((name) => OVER_HTTP.includes(name));
  if (overHttp.length > 0) rows.push(...(await measureServers(options, place, cleanup)));
  return rows.sort((a, b) => ROW_ORDER.indexOf(a.name) - ROW_ORDER.indexOf(b.name));
}

function allocationsRow(): Row {
  const speed = measureAllocations();
  return {
    name: 'allocations',
    rps: speed.amountsPerSecond,
    limitRps: speed.additionsPerSecond,
    ratio: Math.round((speed.amountsPerSecond / speed.additionsPerSecond) * 1000) / 1000,
    p50: null,
    p99: null,
    fromProfilesPerSecond: speed.amountsFromProfilesPerSecond,
    withWorkingPerSecond: speed.withWorkingPerSecond,
  };
}

async function measureServers(options: BenchOptions, place: Place, cleanup: Cleanup): Promise<Row[]> {
  const database = await migrated(await place.newDatabase('data'));
  const councils = await loadDataset(database, options);
  note(`${options.councils} councils × ${options.people} people are loaded.`);
  const servers = await startServers(options, place, database, cleanup);
  const client = await asSuperuser(database);
  try {
    const idleMebibytes = await servers.product.memoryMebibytes();
    const rows = await measureRequests(options, place, { client, councils, servers });
    const afterLoadMebibytes = await servers.product.memoryMebibytes();
    return [...rows, { name: 'memory', idleMebibytes, afterLoadMebibytes }];
  } finally {
    await client.end();
    await servers.product.stop();
    await servers.limit.stop();
  }
}

interface Bench {
  client: Client;
  councils: readonly BenchCouncil[];
  servers: { product: ServerProcess; limit: ServerProcess };
}

async function measureRequests(options: BenchOptions, place: Place, bench: Bench): Promise<Row[]> {
  const { client, councils, servers } = bench;
  const urls = { product: servers.product.url, limit: servers.limit.url };
  const askings = await askingsOf(client, councils, await loadDevelopmentIssuer(place.folder));
  const rows: Row[] = [];
  const reads: [name: 'caseload' | 'person' | 'workDue', questions: Questions][] = [
    ['caseload', await caseloadQuestions(askings)],
    ['person', await personQuestions(askings)],
    ['workDue', await workDueQuestions(askings)],
  ];
  for (const [name, questions] of reads.filter(([name]) => options.only.includes(name))) {
    await verifySame(name, questions, urls);
    rows.push(await measureReads(name, questions, urls, options));
    note(`${name} is measured.`);
  }
  if (options.only.includes('selections')) {
    rows.push(await measureSelections(await personQuestions(askings), urls, options));
    note('selections are measured.');
  }
  if (options.only.includes('neighbours')) {
    const issuer = await loadDevelopmentIssuer(place.folder);
    rows.push(await measureNeighbours(urls.product, councils, options.people, issuer));
    note('neighbours are measured.');
  }
  rows.push(...(await measurePortal(options, place, bench)));
  if (options.only.includes('assessment')) {
    const { verified, rest } = shareOut(await assessmentQuestions(askings));
    await verifySame('assessment', verified, urls);
    await verifySameRows(client, verified);
    const { row, asked } = await measureWrites(rest, urls, options);
    await verifyCount(client, asked + verified.product.length * 2);
    rows.push(row);
  }
  return rows;
}

/** Pages of the portal, each beside the one request that it sends: both are answered by the product. */
async function measurePortal(options: BenchOptions, place: Place, bench: Bench): Promise<Row[]> {
  const { client, councils, servers } = bench;
  const [council] = councils;
  const issuer = await loadDevelopmentIssuer(place.folder);
  const productUrl = servers.product.url;
  const urls = { product: productUrl, limit: productUrl };
  const rows: Row[] = [];
  for (const [name, questionsOf] of [
    ['portalCaseload', portalCaseloadQuestions],
    ['portalPerson', portalPersonQuestions],
  ] as const) {
    if (!council || !options.only.includes(name)) continue;
    rows.push(
      await measureReads(name, await questionsOf({ client, council, issuer, productUrl }), urls, options),
    );
    note(`${name} is measured.`);
  }
  return rows;
}

const VERIFIED_WRITES = 12;

/** An assessment can be completed only once, so those used to compare the two sides are not measured. */
function shareOut({ product, limit }: Questions): { verified: Questions; rest: Questions } {
  const part = (from: number, to?: number) => ({
    product: product.slice(from, to),
    limit: limit.slice(from, to),
  });
  return { verified: part(0, VERIFIED_WRITES), rest: part(VERIFIED_WRITES) };
}

async function startServers(options: BenchOptions, place: Place, database: BenchDatabase, cleanup: Cleanup) {
  const profiling = options.profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${options.profileFolder}`] : [];
  const environment = {
    FAIRSHARE_MODE: 'development',
    DATA_DIR: place.folder,
    BENCH_APPLICATION_URL: database.applicationUrl,
  };
  const product = await startServer('productServer.ts', environment, cleanup, profiling);
  const limit = await startServer('limitServer.ts', { BENCH_SUPERUSER_URL: database.superuserUrl }, cleanup);
  return { product, limit };
}

try {
  await main();
} catch (error) {
  console.error(
    error instanceof UsageError
      ? `${error.message}\n\n${USAGE}`
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 1;
}
