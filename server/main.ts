import { join } from 'node:path';
import { EXAMPLE_COUNCILS } from '../tenants/councils/exampleCouncils.ts';
import { type App, createApp } from './app.ts';
import { dayInEngland, momentInEngland } from './common/dayInEngland.ts';
import { DirectOperations } from './examples/directApi.ts';
import { ExampleAccounts } from './examples/exampleAccounts.ts';
import { openingDay } from './examples/lives/calendarOfLife.ts';
import { loadLives } from './examples/lives/loadLives.ts';
import { loadExamples } from './examples/loadExamples.ts';
import { welcome } from './examples/welcome.ts';
import { Lifetime } from './lifetime.ts';
import { loadDevelopmentIssuer } from './platform/auth/developmentIssuer.ts';
import { type Config, readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/open.ts';
import type { FileStore } from './platform/files/fileStore.ts';
import { openFileStore } from './platform/files/openFileStore.ts';
import { readDocumentManifest } from './platform/graphql/documentManifest.ts';
import { createLog, describeError, type Log } from './platform/http/log.ts';
import { keptKey } from './platform/keptKey.ts';
import { developmentVault, type Vault, vaultWith } from './platform/vault/vault.ts';
import { startFaultText } from './startFault.ts';

/**
 * How long a step of the start may take to its end when the program is asked to stop. The embedded PostgreSQL is ours to
 * stop, so its start is waited for; a server elsewhere, which may never answer, is not.
 */
const LONGEST_STEP_MS = { embedded: 60_000, elsewhere: 3_000 };

const PARENT_LOOKED_AT_EVERY_MS = 500;

/** Starts the program and keeps it running until it is asked to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const isEmbedded = config.database.kind === 'embedded';
  const lifetime = new Lifetime(LONGEST_STEP_MS[isEmbedded ? 'embedded' : 'elsewhere']);
  stopOnSignals(lifetime);
  await lifetime.start(() => start(config, lifetime));
}

/** Starts one thing after another, and notes how each is stopped. */
async function start(config: Config, lifetime: Lifetime): Promise<void> {
  const { signal } = lifetime;
  const log = createLog({ mode: config.mode, level: config.logLevel });
  const database = await openDatabase(config, signal);
  lifetime.onStop(database.stop);
  const isDevelopment = config.mode === 'development';
  const developmentIssuer = isDevelopment ? await loadDevelopmentIssuer(config.dataDir) : null;
  const { applicationUrl } = database.urls;
  const file = config.registeredDocumentsFile;
  const registeredDocuments = file ? await readDocumentManifest(file) : null;
  const vault = await vaultFor(config);
  const files = openFileStore(config.files);
  const accounts = developmentIssuer && new ExampleAccounts(developmentIssuer, config.tokenAudience);
  const portal = await portalFor(config, accounts);
  const parts = { config, applicationUrl, developmentIssuer, registeredDocuments, vault, files, portal, log };
  const app = await createApp(parts);
  lifetime.onStop(app.stop);
  signal.throwIfAborted();
  const { port } = await app.http.listen({ port: config.port, host: config.host });
  log.info({ port, notices: database.notices }, 'listening');
  let filling: Promise<unknown> = Promise.resolve();
  if (developmentIssuer) {
    const url = `http://${addressIn(config.host)}:${port}`;
    const today = dayInEngland(Temporal.Now.instant());
    const openedAt = momentInEngland(openingDay(today).toString(), '09:00');
    const given = { database: app.database, url, developmentIssuer, config, signal };
    const person = await loadExamples({ ...given, ...(config.examplePeople > 0 && { openedAt }) });
    accounts?.nameThem(person);
    const { notices } = database;
    process.stdout.write(await welcome({ config, url, notices, developmentIssuer, person }));
    signal.throwIfAborted();
    filling = fillCouncils({ app, config, today, signal, accounts, log, vault, files });
    lifetime.onStop(async () => void (await filling));
  }
  signal.throwIfAborted();
  if (config.jobs) void filling.then(() => signal.aborted || app.jobs.start());
}

interface FillingParts {
  app: App;
  config: Config;
  today: Temporal.PlainDate;
  signal: AbortSignal;
  accounts: ExampleAccounts | null;
  log: Log;
  vault: Vault | null;
  files: FileStore;
}

/**
 * Brings in the example people while the program serves already, and says when all are there. What is due by the calendar
 * is done afterwards, so that nothing comes between the days of a story.
 */
async function fillCouncils({ app, config, accounts, log, ...parts }: FillingParts): Promise<void> {
  if (config.examplePeople === 0) return;
  const { database, directory, schema } = app;
  const operations = new DirectOperations({ database, directory, schema, isDevelopment: true, ...parts });
  const onFault = (fault: unknown, about: object) =>
    log.error({ ...about, fault: describeError(fault) }, 'an example was left out');
  await loadLives({
    ...{ operations, councils: EXAMPLE_COUNCILS, count: config.examplePeople, onFault, ...parts },
    onShown: (person) => accounts?.nameThem(person),
  }).catch((fault) => onFault(fault, {}));
  if (!parts.signal.aborted) process.stdout.write('All example people are there.\n');
}

/** Production has the key that it is given, and none where it is given none. */
async function vaultFor({ bankKey, olderBankKeys, mode, dataDir }: Config): Promise<Vault | null> {
  if (bankKey) return vaultWith(bankKey, olderBankKeys);
  return mode === 'development' ? developmentVault(dataDir) : null;
}

const SECRET_BYTES = 32;

/** The web front end: its secret, and how people sign in. */
async function portalFor({ portal, dataDir }: Config, accounts: ExampleAccounts | null) {
  if (!portal) return null;
  const { secret, providers, publicOrigin, apiOrigin, languagesFolder } = portal;
  return {
    secret: secret
      ? Buffer.from(secret)
      : await keptKey(join(dataDir, 'development-portal-key'), SECRET_BYTES),
    signInWays: { development: accounts, providers, publicOrigin },
    apiOrigin,
    languagesFolder,
  };
}

/** An IPv6 address stands in brackets in a URL. */
function addressIn(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The first signal stops in good order; a second one does not wait for it. A terminal that is closed sends SIGHUP. */
function stopOnSignals(lifetime: Lifetime): void {
  const onSignal = () => {
    if (lifetime.signal.aborted) process.exit(1);
    lifetime.stop().then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  // npm signals the shell in which it runs a script, and some shells end without passing it on. That the shell is gone
  // is then all that shows that somebody asked for the end.
  if (process.env.npm_lifecycle_event !== 'start') return;
  const startedBy = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === startedBy) return;
    clearInterval(watch);
    onSignal();
  }, PARENT_LOOKED_AT_EVERY_MS);
  watch.unref();
}

function fail(error: unknown): never {
  process.stderr.write(`Fairshare does not start.\n${startFaultText(error)}\n`);
  process.exit(1);
}

await main().catch(fail);
