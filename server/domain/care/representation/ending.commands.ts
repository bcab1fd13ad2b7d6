import type { Work } from '../../../platform/commands/commandRunner.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { Supporter } from '../../people/people.entity.ts';
import type { RepresentationRecord } from './representation.entity.ts';
import { REPRESENTATION_ENDED } from './representationSteps.ts';

/**
 * Ends an appointment from a day on, and with it an authority of the same kind that is written on the supporter, so that
 * nothing of it is left that lets them see, decide or be paid.
 */
export async function endAppointment(
  work: Work,
  appointment: RepresentationRecord,
  ending: { endedOn: string; reason: string },
): Promise<void> {
  const { entityManager, tenantId } = work;
  const version = appointment.version + 1;
  Object.assign(appointment, { endedOn: ending.endedOn, endedReason: ending.reason, version });
  const where = { tenantId, id: appointment.supporterId };
  const supporter = await entityManager.findOneOrFail(Supporter, where);
  if (supporter.authority === appointment.kind) {
    const lastDay = Temporal.PlainDate.from(ending.endedOn).subtract({ days: 1 }).toString();
    const beganBefore = supporter.authorityFrom && supporter.authorityFrom <= lastDay;
    Object.assign(
      supporter,
      beganBefore
        ? { authorityTo: lastDay }
        : { authority: 'NONE' as const, authorityFrom: null, authorityTo: null },
      { version: supporter.version + 1 },
    );
  }
  notify(work, REPRESENTATION_ENDED, { personId: appointment.personId, subjectId: appointment.id });
}
