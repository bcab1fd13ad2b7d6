/** What residents are asked before a change of policy is approved, and how far that has got. */
import { AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { SettingReader } from '../policies/settingReaders.ts';

/** One consultation on a draft, as far as approval looks at it. */
export interface ConsultationHeld {
  opensOn: string;
  /** The last day on which answers are taken, as it was announced. */
  closesOn: string;
  /** The day on which it was ended before that; answers count until the day before. Null where it was not. */
  closedOn: string | null;
  /** When it was written down what changed because of the answers; null until then. */
  respondedAt: string | null;
}

/** What reads whether residents have to be asked. */
export const CONSULTING: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/policy/policyChanges/consulted.ts',
  reads: Object.fromEntries(
    AREA_KEYS.map((area) => [
      area,
      {
        consultationDays:
          'whether a change of these rules may be approved before residents were asked about its draft, and for how long they are asked',
      },
    ]),
  ),
};

/** The last day on which answers are, or were, taken. It lies before the first where none ever were. */
export function lastDayOf({ closesOn, closedOn }: Omit<ConsultationHeld, 'respondedAt'>): string {
  return closedOn === null ? closesOn : Temporal.PlainDate.from(closedOn).subtract({ days: 1 }).toString();
}

/** How many whole days answers are, or were, taken, both ends counted. */
export function daysOpen(consultation: Omit<ConsultationHeld, 'respondedAt'>): number {
  const days = Temporal.PlainDate.from(consultation.opensOn).until(lastDayOf(consultation)).days;
  return Math.max(0, days + 1);
}

/** Why a change can't be approved for what its consultations have come to, in order of precedence. */
export function consultedRefusals(
  consultations: readonly ConsultationHeld[],
  fewestDays: number | null,
  today: string,
): Refusal<'CONSULTATION_OPEN' | 'CONSULTATION_NOT_ANSWERED' | 'CONSULTATION_NEEDED'>[] {
  const path = ['changeId'];
  const open = consultations.find((each) => lastDayOf(each) >= today);
  if (open) {
    const message = `Residents are asked about the draft until ${lastDayOf(open)}, so nobody decides on it before. Approve it after that day, once it is written down what changed because of the answers.`;
    return [{ code: 'CONSULTATION_OPEN', path, message }];
  }
  if (consultations.some(({ respondedAt }) => respondedAt === null)) {
    const message =
      'Residents were asked about the draft, and it is not written down yet what changed because of their answers. Write that first, with respondToPolicyConsultation.';
    return [{ code: 'CONSULTATION_NOT_ANSWERED', path, message }];
  }
  if (fewestDays === null || consultations.some((each) => daysOpen(each) >= fewestDays)) return [];
  const message = `By the version that this change replaces, residents are asked about a draft for at least ${fewestDays} days before it is approved, and they have not been. Ask them, with openPolicyConsultation.`;
  return [{ code: 'CONSULTATION_NEEDED', path, message }];
}
