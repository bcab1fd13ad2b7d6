import type { Session } from '../../../platform/session.ts';
import type { ClockSettings } from '../../care/frontDoor/frontDoorClock.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { type FiguresFor, figuresFor, type Period } from './figuresAsked.ts';
import { type StepTimes, type TimedContact, timesToSupport } from './timesToSupport.ts';

/** Contacts on which something was reached in the period, and those that are open. $2 and $3 are its first and last day. */
const READ_CONTACTS = {
  name: 'read_contacts_to_time',
  text: `select coalesce(json_agg(found), '[]') as contacts from (
      select contact.contacted_on as "contactedOn", contact.fast_track_reason as "fastTrackReason",
        contact.fast_tracked_on as "fastTrackedOn", contact.reablement_declined_on as "reablementDeclinedOn",
        coalesce(contact.reablement_ended_on, contact.reablement_ends_on) as "reablementEndsOn", contact.assessed_on as "assessedOn",
        contact.eligibility_decided_on as "eligibilityDecidedOn", contact.amount_known_on as "amountKnownOn",
        contact.plan_agreed_on as "planAgreedOn", contact.support_started_on as "supportStartedOn", contact.closed_on as "closedOn",
        contact.closing, person.died_on as "personDiedOn", contact.planning_policy_version_id as "versionId",
        (contact.recorded_at at time zone 'Europe/London')::date as "on"
      from contact join person on person.tenant_id = $1 and person.id = contact.person_id
      where contact.tenant_id = $1 and (contact.closed_on is null or contact.assessed_on between $2::date and $3::date
        or contact.eligibility_decided_on between $2::date and $3::date or contact.amount_known_on between $2::date and $3::date
        or contact.plan_agreed_on between $2::date and $3::date or contact.support_started_on between $2::date and $3::date)) found`,
};

/** A contact, with the version that it was recorded under and the day of that. */
interface ContactRow extends TimedContact {
  versionId: string;
  on: string;
}

/** How long people wait; null where it is withheld. */
export interface TimesShown extends Period, FiguresFor {
  steps: StepTimes[] | null;
}

/**
 * How long the steps of the period took, and who waits today: the contacts in one statement, and each version of the limits once.
 * Throws FORBIDDEN and BAD_USER_INPUT as `readMoves` does.
 */
export async function readTimesToSupport(session: Session, period: Period): Promise<TimesShown> {
  const { withheld } = figuresFor(session, period);
  if (withheld) return { ...period, withheld, steps: null };
  const [row] = await session.queryForFigures<{ contacts: ContactRow[] }>(READ_CONTACTS, [
    session.council.tenantId,
    period.from,
    period.to,
  ]);
  const contacts = row?.contacts ?? [];
  const limits = new Map<string, ClockSettings>();
  for (const { versionId, on } of contacts) {
    limits.set(`${versionId} ${on}`, await readSettings(session, 'planning', { versionId, on }));
  }
  const settingsOf = ({ versionId, on }: ContactRow) => limits.get(`${versionId} ${on}`) as ClockSettings;
  return {
    ...period,
    withheld,
    steps: timesToSupport(contacts, period, session.today.toString(), settingsOf),
  };
}
