/** Consent to a personalised care and support plan being given to a health service, and the document that rests on it. */
import { createHash } from 'node:crypto';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { writerRefusals } from '../plans/planWriters.ts';
import {
  consentFor,
  consentMissing,
  consentRefusals,
  consentWithdrawn,
  nothingForHealth,
} from './healthConsent.ts';
import { type EntryForHealth, HEALTH_FORMAT_VERSION, HEALTH_STANDARD, healthPlan } from './healthPlan.ts';
import { HealthConsent, HealthExport } from './personCentred.entity.ts';

/**
 * Records that the person agrees. Refuses NOT_FOUND, also of a representative who does not decide for the person today,
 * PERSON_HAS_DIED and all of `consentRefusals`.
 */
export function recordHealthConsent(
  session: Session,
  command: Command,
  { personId, healthService, agreedOn }: { personId: string; healthService: string; agreedOn: string },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['personId']));
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(consentRefusals({ healthService, agreedOn }, work.today));
    const { tenantId, now, actorSubject } = work;
    const recorded = { recordedAt: now.toString(), recordedBy: actorSubject };
    const given = { personId: person.id, healthService, agreedOn };
    const { id } = work.entityManager.create(HealthConsent, { tenantId, id: newId(), ...given, ...recorded });
    return { type: 'HealthConsent', id };
  });
}

/** Takes a consent back: nothing is given by it any more. Refuses NOT_FOUND and HEALTH_CONSENT_WITHDRAWN. */
export function withdrawHealthConsent(session: Session, command: Command, consentId: string) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['consentId']));
    const consent = await lockedRecord(work, HealthConsent, 'HealthConsent', consentId, ['consentId']);
    refuseAny(consent.withdrawnAt ? [consentWithdrawn()] : []);
    Object.assign(consent, { withdrawnAt: work.now.toString(), withdrawnBy: work.actorSubject });
    return { type: 'HealthConsent', id: consent.id };
  });
}

/** A document that was given, and once its text: not of a repeat that was answered before. */
export type HealthExportResult = CommandResult & { document: string | null };

/**
 * Gives a person’s own words to a health service to which they agreed, and keeps that it did. Refuses NOT_FOUND,
 * PERSON_HAS_DIED, HEALTH_CONSENT_MISSING and NOTHING_FOR_HEALTH.
 */
export async function exportForHealth(
  session: Session,
  command: Command,
  { personId, healthService }: { personId: string; healthService: string },
): Promise<HealthExportResult> {
  let document: string | null = null;
  const result = await runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    const { tenantId, entityManager } = work;
    const consents = await entityManager.find(HealthConsent, { tenantId, personId: person.id });
    const consent = consentFor(consents, healthService);
    if (!consent) return refuseAny([consentMissing(healthService)]) as never;
    document = await healthDocument(work, person.id, consent);
    const { id } = entityManager.create(HealthExport, {
      tenantId,
      id: newId(),
      personId: person.id,
      consentId: consent.id,
      healthService: consent.healthService,
      formatVersion: HEALTH_FORMAT_VERSION,
      exportedAt: work.now.toString(),
      exportedBy: work.actorSubject,
      sha256: createHash('sha256').update(document).digest('hex'),
    });
    return { type: 'HealthExport', id };
  });
  // What was only tried is not kept, so its document would leave no trace.
  return { ...result, document: session.isDryRun || result.subjectId === null ? null : document };
}

const PERSON = `select json_build_object('givenName', given_name, 'familyName', family_name, 'preferredName', preferred_name,
    'bornOn', born_on, 'nhsNumber', nhs_number, 'preferredLanguage', preferred_language,
    'needsInterpreter', needs_interpreter, 'communicationNeeds', communication_needs) as found
  from person where tenant_id = $1 and id = $2`;

const COUNCIL = `select json_build_object('slug', slug, 'name', name) as found from council where tenant_id = $1`;

const ENTRIES = `select json_build_object('id', id, 'tool', tool, 'perspective', perspective, 'writtenOn', written_on,
    'writtenAs', written_as, 'language', language, 'words', words, 'saidBy', said_by, 'name', name,
    'relationship', relationship, 'closeness', closeness, 'whenInWords', when_in_words, 'whatTheyDo', what_they_do,
    'whatItMeans', what_it_means, 'whatToDo', what_to_do, 'firstStep', first_step, 'decision', decision,
    'howInvolved', how_involved, 'whoDecides', who_decides) as found
  from profile_entry where tenant_id = $1 and person_id = $2 and ended_on is null and may_go_to_health
  order by written_on desc, id desc`;

/** The document as text. Refuses NOTHING_FOR_HEALTH. */
async function healthDocument(
  work: Work,
  personId: string,
  { healthService, agreedOn }: { healthService: string; agreedOn: string },
): Promise<string> {
  const { tenantId } = work;
  const [council] = await work.query<{ found: object }>(COUNCIL, [tenantId]);
  const [person] = await work.query<{ found: object }>(PERSON, [tenantId, personId]);
  const rows = await work.query<{ found: EntryForHealth }>(ENTRIES, [tenantId, personId]);
  refuseAny(rows.length > 0 ? [] : [nothingForHealth()]);
  const plan = {
    standard: HEALTH_STANDARD,
    formatVersion: HEALTH_FORMAT_VERSION,
    givenOn: work.today.toString(),
    council: council?.found,
    consent: { healthService, agreedOn },
    personDemographics: person?.found,
    // The standard asks for it, and councils do not record it.
    gpPractice: null,
    ...healthPlan(rows.map(({ found }) => found)),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}
