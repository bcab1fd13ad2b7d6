import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app.ts';
import { momentInEngland } from '../common/dayInEngland.ts';
import { type Api, connectedApi } from '../examples/api.ts';
import { onboardExample } from '../examples/exampleCouncils.ts';
import { type DevelopmentIssuer, loadDevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import type { Database } from '../platform/database/database.ts';
import { folderStore } from '../platform/files/folderStore.ts';
import { createLog } from '../platform/http/log.ts';
import type { JobRunner } from '../platform/jobs/jobRunner.ts';
import { developmentVault } from '../platform/vault/vault.ts';
import { builtSchema } from './builtSchema.testing.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { plansWithStaleFacts } from './planFacts.ts';

export type { Answer, Asker } from '../examples/api.ts';

/** The running program on its own database, with a calendar that the test controls. */
export interface TestApp extends Api {
  url: string;
  database: TestDatabase;
  /** The program's own connection to it. */
  connection: Database;
  issuer: DevelopmentIssuer;
  /** Where the issuer’s key is. */
  dataDir: string;
  /** What the program would do by itself; here it does so only when a test says so. */
  jobs: JobRunner;
  /** Writes who has looked at whose record so far; here it is written only when a test says so. */
  keepLooks(): Promise<void>;
  /** The statements sent by reads since the test last emptied the list. */
  statements: string[];
  /** Sets today, at nine in the morning. */
  setToday(day: string): void;
  /** Puts example councils on the platform, by short name. */
  onboard(...slugs: string[]): Promise<void>;
  /** Ends it, and fails where the facts kept of a plan are no longer those of the plan. */
  stop(): Promise<void>;
}

/** Starts the program for one test file, with today set to the day given. */
export async function startTestApp(
  today = '2026-06-01',
  { languagesFolder = null }: { languagesFolder?: string | null } = {},
): Promise<TestApp> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'fairshare-issuer-'));
  const issuer = await loadDevelopmentIssuer(dataDir);
  const clock = { now: morningOf(today) };
  const statements: string[] = [];
  const app = await createApp({
    config: {
      tokenAudience: 'fairshare',
      platformIssuers: [],
      introspection: true,
      graphiql: true,
      allowedOrigins: [],
      databasePoolSize: 4,
      dailySweepAt: '05:00',
      rateLimits: {
        store: { kind: 'memory' },
        accountPoints: 1_000_000,
        addressPoints: 1_000_000,
        publicPoints: 1_000_000,
        windowSeconds: 60,
      },
      trustedProxies: [],
    },
    applicationUrl: database.applicationUrl,
    developmentIssuer: issuer,
    log: createLog({ mode: 'production', level: 'silent' }),
    vault: await developmentVault(dataDir),
    files: folderStore(join(dataDir, 'files')),
    portal: { secret: randomBytes(32), signInWays: portalSignIn(), apiOrigin: null, languagesFolder },
    schema: builtSchema(),
    now: () => clock.now,
    statementListener: (text) => statements.push(text),
    keepLooksEveryMilliseconds: null,
  });
  const { port } = await app.http.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}`;
  const api = connectedApi(url, issuer, { accounts: 'test' });
  return {
    url,
    database,
    connection: app.database,
    issuer,
    dataDir,
    jobs: app.jobs,
    keepLooks: () => app.looks.keep(),
    statements,
    setToday: (day) => {
      clock.now = morningOf(day);
    },
    onboard: async (...slugs) => {
      for (const slug of slugs) await onboardExample(app.database, slug, clock.now);
    },
    ...api,
    stop: async () => {
      await app.stop();
      const stale = await plansWithStaleFacts(database);
      await database.drop();
      await rm(dataDir, { recursive: true });
      // Whatever a story did, by whichever command: so every story holds what previews read to what is so.
      if (stale.length > 0) throw new Error(`The facts kept of these plans are stale: ${stale.join(', ')}.`);
    },
  };
}

/** Whoever tests a page brings a token of their own. */
const portalSignIn = () => ({
  development: { accounts: () => [], tokenOf: async () => null },
  providers: [],
  publicOrigin: null,
});

function morningOf(day: string): Temporal.Instant {
  return momentInEngland(day, '09:00');
}
