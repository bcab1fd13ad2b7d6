import type { Database } from './database/database.ts';
import type { FileStore } from './files/fileStore.ts';
import { Session, type SessionCouncil } from './session.ts';

/**
 * A session of the program itself, at work for one council by the calendar. `work` is audited as who asked, after
 * `system:`, and `requestId` is what the log calls this run.
 */
export function systemSession(
  database: Database,
  council: SessionCouncil,
  {
    work,
    ...facts
  }: {
    work: string;
    now: Temporal.Instant;
    requestId: string;
    isDevelopment?: boolean;
    files?: FileStore | null;
  },
): Session {
  return new Session(database, {
    actor: {
      subject: `system:${work}`,
      role: 'SYSTEM',
      councilSlug: council.slug,
      personId: null,
      supporterId: null,
    },
    council,
    standing: null,
    ...facts,
  });
}
