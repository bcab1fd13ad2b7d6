import type { Database } from './database/database.ts';
import { Session } from './session.ts';

/** A session for onboarding from the machine itself, where there is no token. `subject` is what is audited. */
export function platformSession(database: Database, subject: string, now: Temporal.Instant): Session {
  return new Session(database, {
    actor: { subject, role: 'PLATFORM_ADMINISTRATOR', councilSlug: null, personId: null, supporterId: null },
    council: null,
    standing: null,
    now,
    requestId: subject,
  });
}
