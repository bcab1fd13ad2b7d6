import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app.ts';
import { onboardExample } from '../examples/exampleCouncils.ts';
import type { Role } from '../platform/actor.ts';
import { type DevelopmentIssuer, loadDevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import { createLog } from '../platform/http/log.ts';
import { parseGlobalId } from '../platform/ids.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** Who asks in a test. Ids are the API's own. */
export interface Asker {
  role: Role;
  council?: string;
  person?: string;
  supporter?: string;
  /** The account; tests that need two people of one role name them. */
  subject?: string;
}

export interface Answer<Data> {
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string } & Record<string, unknown>;
  }[];
}

/** The running program on a database of its own, with a calendar that the test turns. */
export interface TestApp {
  url: string;
  database: TestDatabase;
  issuer: DevelopmentIssuer;
  /** The statements sent by reads since the test last emptied the list. */
  statements: string[];
  /** Sets today, at nine in the morning. */
  setToday(day: string): void;
  /** Puts example councils on the platform, by short name. */
  onboard(...slugs: string[]): Promise<void>;
  token(asker: Asker): Promise<string>;
  /** Sends an operation over HTTP and gives back all that came. */
  // biome-ignore lint/suspicious/noExplicitAny: a story reads what it asked for, and fails where it is not there.
  ask<Data = any>(
    asker: Asker | null,
    source: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  stop(): Promise<void>;
}

/** Starts the program for one test file. `today` begins on the day given. */
export async function startTestApp(today = '2026-06-01'): Promise<TestApp> {
  const database = await createTestDatabase();
  const issuer = await loadDevelopmentIssuer(await mkdtemp(join(tmpdir(), 'fairshare-issuer-')));
  const clock = { now: morningOf(today) };
  const statements: string[] = [];
  const app = await createApp({
    config: {
      tokenAudience: 'fairshare',
      platformIssuers: [],
      introspection: true,
      graphiql: true,
      databasePoolSize: 4,
    },
    applicationUrl: database.applicationUrl,
    developmentIssuer: issuer,
    log: createLog({ mode: 'production', level: 'silent' }),
    now: () => clock.now,
    statementListener: (text) => statements.push(text),
  });
  const { port } = await app.http.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}`;
  const token = (asker: Asker) => mint(issuer, asker);
  return {
    url,
    database,
    issuer,
    statements,
    setToday: (day) => {
      clock.now = morningOf(day);
    },
    onboard: async (...slugs) => {
      for (const slug of slugs) await onboardExample(app.database, slug, clock.now);
    },
    token,
    ask: async (asker, source, variables) => post(url, asker ? await token(asker) : null, source, variables),
    stop: async () => {
      await app.stop();
      await database.drop();
    },
  };
}

function morningOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '09:00' })
    .toInstant();
}

function mint(issuer: DevelopmentIssuer, asker: Asker): Promise<string> {
  return issuer.mint({
    role: asker.role,
    councilSlug: asker.council ?? null,
    subject: asker.subject ?? `test-${asker.role.toLowerCase()}`,
    personId: asker.person ? (parseGlobalId(asker.person)?.uuid ?? null) : null,
    supporterId: asker.supporter ? (parseGlobalId(asker.supporter)?.uuid ?? null) : null,
  });
}

async function post(url: string, token: string | null, query: string, variables?: Record<string, unknown>) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
