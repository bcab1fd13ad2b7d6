import type { IncomingHttpHeaders } from 'node:http';
import { dayInEngland } from './common/dayInEngland.ts';
import { readSeats } from './domain/oversight/panel/seats.queries.ts';
import { readStanding } from './domain/people/standing.queries.ts';
import type { CouncilDirectory, ListedCouncil } from './domain/tenancy/councils/councilDirectory.queries.ts';
import type { RegisteredDocuments } from './domain/tenancy/portalReleases/registeredDocuments.queries.ts';
import type { SignOuts } from './domain/tenancy/signOuts/signOuts.queries.ts';
import type { Actor } from './platform/actor.ts';
import type { TokenVerifier } from './platform/auth/tokenVerifier.ts';
import type { Database } from './platform/database/database.ts';
import type { SessionDatabase } from './platform/database/sharedTransaction.ts';
import { RequestError } from './platform/errors.ts';
import type { FileStore } from './platform/files/fileStore.ts';
import type { LookSink } from './platform/looks.ts';
import { Session } from './platform/session.ts';
import type { Vault } from './platform/vault/vault.ts';

export interface ContextParts {
  database: Database;
  directory: CouncilDirectory;
  tokens: TokenVerifier;
  documents: RegisteredDocuments;
  signOuts: SignOuts;
  now: () => Temporal.Instant;
  isDevelopment: boolean;
  vault: Vault | null;
  files: FileStore | null;
  looks: LookSink;
}

/**
 * Makes one request's context: who asks, for which council, on which day. A bad token throws, and so does one that
 * ended when its account was signed out everywhere; none asks as nobody.
 */
export function contextMaker(parts: ContextParts) {
  const { database, directory, tokens, documents, signOuts, now } = parts;
  return async ({ headers, requestId }: { headers: IncomingHttpHeaders; requestId: string }) => {
    const actor = await tokens.verify(headers.authorization);
    const council = actor?.councilSlug ? await councilOf(directory, actor.councilSlug) : null;
    if (actor) await signOuts.refuseEnded(actor, council);
    const session = await sessionOf(database, { actor, council, now: now(), requestId }, parts);
    return { session, documents: await documents.ruleFor(council) };
  };
}

/** The session of whoever is known to ask: with what a supporter may do today, and the seats that a member holds. */
export async function sessionOf(
  database: SessionDatabase,
  asked: { actor: Actor | null; council: ListedCouncil | null; now: Temporal.Instant; requestId: string },
  {
    isDevelopment,
    vault,
    files,
    looks,
  }: Pick<ContextParts, 'isDevelopment' | 'vault' | 'files'> & {
    looks?: LookSink;
  },
): Promise<Session> {
  const { actor, council, now } = asked;
  const standing = actor && council ? await standingOf(database, council, actor, now) : null;
  const seats = actor && council ? await seatsOf(database, council, actor, now) : {};
  return new Session(database, { ...asked, standing, ...seats, isDevelopment, vault, files, looks });
}

/**
 * Makes the context of somebody who reads what a council publishes, without signing in. They see nobody. Null where there is
 * no council of that short name that lives: nothing of one in preparation, or of a sandbox, is for the public.
 */
export function publicContextMaker({
  database,
  directory,
  now,
}: Pick<ContextParts, 'database' | 'directory' | 'now'>) {
  return async ({ councilSlug, requestId }: { councilSlug: string; requestId: string }) => {
    const council = await directory.find(councilSlug);
    if (!council?.isLive || council.isSandbox) return null;
    const actor: Actor = {
      subject: 'public',
      role: 'PUBLIC',
      councilSlug: council.slug,
      personId: null,
      supporterId: null,
    };
    return { session: new Session(database, { actor, council, standing: null, now: now(), requestId }) };
  };
}

/** Read from the record, not the token, so that a seat is lost on the day after its term. */
async function seatsOf(
  database: SessionDatabase,
  council: ListedCouncil,
  actor: Actor,
  now: Temporal.Instant,
) {
  if (actor.role !== 'PANEL_MEMBER') return {};
  return readSeats(database, council.tenantId, actor.subject, dayInEngland(now));
}

async function councilOf(directory: CouncilDirectory, slug: string): Promise<ListedCouncil> {
  const council = await directory.find(slug);
  if (council) return council;
  throw new RequestError(
    'COUNCIL_NOT_FOUND',
    'Your token is for a council that is not on this platform. Look at its short name, or onboard the council first.',
    { http: { status: 401 } },
  );
}

async function standingOf(
  database: SessionDatabase,
  council: ListedCouncil,
  actor: Actor,
  now: Temporal.Instant,
) {
  if (!actor.supporterId || !actor.personId) return null;
  return readStanding(
    database,
    { tenantId: council.tenantId, personId: actor.personId },
    actor.supporterId,
    dayInEngland(now),
  );
}
