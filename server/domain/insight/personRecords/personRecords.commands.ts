/** Consent to a record going to another council, and the export that rests on it. */
import { createHash } from 'node:crypto';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, type CommandResult, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { writerRefusals } from '../../care/plans/planWriters.ts';
import { decisionKinds } from '../../decisions/knownKinds.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { consentFor, consentMissing } from './exportConsent.ts';
import { RECORD_FORMAT_VERSION } from './personRecord.ts';
import { personRecordDocument } from './personRecordDocument.queries.ts';
import { ExportConsent, RecordExport } from './personRecords.entity.ts';

/**
 * Records that the person agrees to their record going to a council. Refuses NOT_FOUND, also of a representative who does not
 * decide for the person today, PERSON_HAS_DIED, TEXT_MISSING, TEXT_TOO_LONG and DATE_IN_FUTURE.
 */
export function recordExportConsent(
  session: Session,
  command: Command,
  { personId, receivingCouncil, agreedOn }: { personId: string; receivingCouncil: string; agreedOn: string },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['personId']));
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(textRefusals(['receivingCouncil'], receivingCouncil, true));
    if (agreedOn > work.today.toString()) {
      const message = 'The day on which the person agreed lies in the future. Look at the date again.';
      refuseAny([{ code: 'DATE_IN_FUTURE', path: ['agreedOn'], message }]);
    }
    const { tenantId, now, actorSubject } = work;
    const recorded = { recordedAt: now.toString(), recordedBy: actorSubject };
    const given = { personId: person.id, receivingCouncil, agreedOn };
    const { id } = work.entityManager.create(ExportConsent, { tenantId, id: newId(), ...given, ...recorded });
    return { type: 'ExportConsent', id };
  });
}

/** Takes a consent back: nothing is exported by it any more. Refuses NOT_FOUND and EXPORT_CONSENT_WITHDRAWN. */
export function withdrawExportConsent(session: Session, command: Command, consentId: string) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['consentId']));
    const consent = await lockedRecord(work, ExportConsent, 'ExportConsent', consentId, ['consentId']);
    if (consent.withdrawnAt) {
      const message =
        'This consent has been withdrawn before, so nothing is exported by it. There is nothing to do.';
      refuseAny([{ code: 'EXPORT_CONSENT_WITHDRAWN', path: ['consentId'], message }]);
    }
    Object.assign(consent, { withdrawnAt: work.now.toString(), withdrawnBy: work.actorSubject });
    return { type: 'ExportConsent', id: consent.id };
  });
}

/** An export, and once its document: not of a repeat that was answered before. */
export type ExportResult = CommandResult & { document: string | null };

/**
 * Exports the whole record of a person for a council to which they agreed, and keeps that it was. Refuses NOT_FOUND,
 * PERSON_HAS_DIED and EXPORT_CONSENT_MISSING.
 */
export async function exportPersonRecord(
  session: Session,
  command: Command,
  { personId, receivingCouncil }: { personId: string; receivingCouncil: string },
): Promise<ExportResult> {
  let document: string | null = null;
  const result = await runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    const { tenantId, entityManager } = work;
    const consents = await entityManager.find(ExportConsent, { tenantId, personId: person.id });
    const consent = consentFor(consents, receivingCouncil);
    refuseAny(consent ? [] : [consentMissing(receivingCouncil)]);
    const { id: consentId, agreedOn, receivingCouncil: name } = consent as (typeof consents)[number];
    const kinds = decisionKinds().map(({ key, recordKind }) => ({ key, recordKind }));
    document = await personRecordDocument(work, person.id, { receivingCouncil: name, agreedOn }, kinds);
    const { id } = entityManager.create(RecordExport, {
      tenantId,
      id: newId(),
      personId: person.id,
      consentId,
      receivingCouncil: name,
      formatVersion: RECORD_FORMAT_VERSION,
      exportedAt: work.now.toString(),
      exportedBy: work.actorSubject,
      sha256: createHash('sha256').update(document).digest('hex'),
    });
    return { type: 'RecordExport', id };
  });
  // What was only tried is not kept, so its document would leave no trace.
  return { ...result, document: session.isDryRun || result.subjectId === null ? null : document };
}
