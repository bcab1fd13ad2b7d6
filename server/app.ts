import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, permitMutation, permitPublicQuery, permitQuery, schemaText } from '../schema/schema.ts';
import { councilFileJsonSchema } from '../tenants/councils/councilShape.ts';
import { contextMaker, publicContextMaker } from './context.ts';
import { ENTITIES, JOBS } from './domain/areas.ts';
import { LookRecorder } from './domain/insight/looks/lookRecorder.commands.ts';
import { CouncilDirectory } from './domain/tenancy/councils/councilDirectory.queries.ts';
import { readLiveCouncils } from './domain/tenancy/councils/liveCouncils.queries.ts';
import { RegisteredDocuments } from './domain/tenancy/portalReleases/registeredDocuments.queries.ts';
import { SignOuts } from './domain/tenancy/signOuts/signOuts.queries.ts';
import { downloads } from './downloads.ts';
import type { DevelopmentIssuer } from './platform/auth/developmentIssuer.ts';
import { createTokenVerifier } from './platform/auth/tokenVerifier.ts';
import type { Config } from './platform/config.ts';
import { Database } from './platform/database/database.ts';
import type { StatementListener } from './platform/database/readTransaction.ts';
import type { FileStore } from './platform/files/fileStore.ts';
import { DEFAULT_QUERY_LIMITS, LARGEST_BODY_BYTES } from './platform/graphql/limits.ts';
import { type PublishedDocument, publishedDocument } from './platform/http/documents.ts';
import { createHttpServer, type HttpServer } from './platform/http/httpServer.ts';
import { describeError, type Log } from './platform/http/log.ts';
import { JobQueue } from './platform/jobs/jobQueue.ts';
import { JobRunner } from './platform/jobs/jobRunner.ts';
import { RateLimits } from './platform/rateLimits/rateLimits.ts';
import type { Vault } from './platform/vault/vault.ts';
import { createPortal, type PortalParts } from './portal/portal.ts';
import { PUBLIC_ROUTES } from './publicRoutes.ts';
import { uploads } from './uploads.ts';

const DOCUMENTS = {
  /** What an editor needs to complete and check a council file as it is written. */
  '/schemas/council-file.json': publishedDocument(
    'application/schema+json; charset=utf-8',
    JSON.stringify(councilFileJsonSchema()),
  ),
  /** What has changed, for portal teams, councils and operators. */
  '/changelog.md': publishedDocument(
    'text/markdown; charset=utf-8',
    readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'),
  ),
};

/** The schema as a text, for clients' tools. It is printed when it is first asked for, as most programs never are. */
function schemaDocument(schema: GraphQLSchema) {
  let document: PublishedDocument | undefined;
  return () => {
    document ??= publishedDocument('application/graphql; charset=utf-8', schemaText(schema));
    return document;
  };
}

export interface AppParts {
  config: Pick<
    Config,
    | 'tokenAudience'
    | 'platformIssuers'
    | 'introspection'
    | 'graphiql'
    | 'allowedOrigins'
    | 'databasePoolSize'
    | 'dailySweepAt'
    | 'rateLimits'
    | 'trustedProxies'
  >;
  applicationUrl: string;
  /** Null in production: nobody vouches for a development token there. */
  developmentIssuer: DevelopmentIssuer | null;
  log: Log;
  /** The only documents that may be sent, by their ids, beside those that councils register; any where it is left out. */
  registeredDocuments?: ReadonlyMap<string, string> | null;
  /** Opens bank details; none are kept and no payment file is made where it is left out. */
  vault?: Vault | null;
  /** Where receipts are kept; none are taken where it is left out. */
  files?: FileStore | null;
  /** The web front end; none where it is left out. */
  portal?: Omit<PortalParts, 'onFault' | 'onLanguage'> | null;
  /** As buildSchema builds it, which is done anew where it is left out. */
  schema?: GraphQLSchema;
  now?: () => Temporal.Instant;
  statementListener?: StatementListener;
  /** How long looks at records wait to be written together: a second where it is left out; null until somebody says so. */
  keepLooksEveryMilliseconds?: number | null;
}

const LOOKS_WAIT_MS = 1_000;

/** The program with everything wired, not listening yet. */
export interface App {
  http: HttpServer;
  database: Database;
  schema: GraphQLSchema;
  /** The councils that are there, by short name. */
  directory: CouncilDirectory;
  /** Does what is due by itself, once it is started. */
  jobs: JobRunner;
  /** Keeps who looked at whose record. */
  looks: LookRecorder;
  stop(): Promise<void>;
}

/** Wires the program. Throws when the database's role has more power than row-level security allows for. */
export async function createApp(parts: AppParts): Promise<App> {
  const { config, developmentIssuer, log, now = () => Temporal.Now.instant() } = parts;
  const database = await Database.connect({
    applicationUrl: parts.applicationUrl,
    entities: ENTITIES,
    poolSize: config.databasePoolSize,
    listener: parts.statementListener,
  });
  await refusePowerfulRole(database);
  const directory = new CouncilDirectory(database, now);
  const documents = new RegisteredDocuments(database, now, parts.registeredDocuments ?? null);
  const tokens = createTokenVerifier({
    audience: config.tokenAudience,
    platformIssuers: config.platformIssuers,
    issuersOfCouncil: async (slug) => (await directory.find(slug))?.trustedIssuers ?? [],
    developmentIssuer,
  });
  const isDevelopment = developmentIssuer !== null;
  const everyMilliseconds =
    parts.keepLooksEveryMilliseconds === undefined ? LOOKS_WAIT_MS : parts.keepLooksEveryMilliseconds;
  const looks = new LookRecorder({ database, log, everyMilliseconds });
  const schema = parts.schema ?? buildSchema();
  const rateLimits = new RateLimits(config.rateLimits, log, parts.applicationUrl);
  const http = await createHttpServer({
    schema,
    contextFor: contextMaker({
      database,
      directory,
      tokens,
      documents,
      signOuts: new SignOuts(database, now),
      now,
      isDevelopment,
      vault: parts.vault ?? null,
      files: parts.files ?? null,
      looks,
    }),
    limits: { ...DEFAULT_QUERY_LIMITS, bodyBytes: LARGEST_BODY_BYTES },
    introspection: config.introspection,
    graphiql: config.graphiql,
    allowedOrigins: config.allowedOrigins,
    rateLimits,
    trustedProxies: config.trustedProxies,
    documents: { ...DOCUMENTS, ...(config.introspection && { '/schema.graphql': schemaDocument(schema) }) },
    downloads: downloads(permitQuery),
    uploads: uploads(permitMutation, permitQuery),
    publicReading: {
      routes: PUBLIC_ROUTES,
      contextFor: publicContextMaker({ database, directory, now }),
      permit: permitPublicQuery,
    },
    site: parts.portal
      ? createPortal({
          ...parts.portal,
          onFault: (fault) => log.error({ fault: describeError(fault) }, 'fault of a page'),
          onLanguage: (told) => log.info(told, 'language of the portal'),
        })
      : null,
    readiness: () => readinessOf(database),
    log,
  });
  const queue = new JobQueue(parts.applicationUrl);
  const jobs = new JobRunner({
    database,
    queue,
    jobs: JOBS,
    councils: () => readLiveCouncils(database),
    sweepAt: config.dailySweepAt,
    files: parts.files ?? null,
    now,
    log,
    isDevelopment,
  });
  const stop = async () => {
    await Promise.all([jobs.stop(), http.stop()]);
    await looks.stop();
    await Promise.all([queue.close(), rateLimits.close(), database.close()]);
  };
  return { http, database, schema, directory, jobs, looks, stop };
}

async function readinessOf(database: Database) {
  const { checks, reason } = await database.selfCheck();
  return { ready: Object.values(checks).every(Boolean), checks, reason };
}

async function refusePowerfulRole(database: Database): Promise<void> {
  const { checks, fault } = await database.selfCheck();
  if (checks.database && checks.role) return;
  await database.close();
  if (checks.database) {
    throw new Error(
      'The application role of the database owns tables, is a superuser, or belongs to a role that does. Row-level security would not hold it back, so the server does not start: give DATABASE_APP_URL a role of its own.',
    );
  }
  throw new Error('The database does not answer. Look at its address and whether it runs.', { cause: fault });
}
