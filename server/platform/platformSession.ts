import type { Database } from './database/database.ts';
import { Session, type SessionCouncil } from './session.ts';

/**
 * A session for onboarding from the machine itself, where there is no token. `subject` is what is audited. It
 * works for a council where one is given, as to read its policy.
 */
export function platformSession(
  database: Database,
  subject: string,
  now: Temporal.Instant,
  council: SessionCouncil | null = null,
): Session {
  return new Session(database, {
    actor: { subject, role: 'PLATFORM_ADMINISTRATOR', councilSlug: null, personId: null, supporterId: null },
    council,
    standing: null,
    now,
    requestId: subject,
  });
}
