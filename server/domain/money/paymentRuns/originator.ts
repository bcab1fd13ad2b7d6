import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';

export const ORIGINATOR_STATUS = enumeration(
  'OriginatorStatus',
  'Where it stands from which account a council pays.',
  {
    PROPOSED: 'It waits for a second person.',
    APPROVED: 'Two people have looked at it. The one that was approved last is in use.',
    REFUSED: 'It was not approved, and is not used.',
  },
);
export type OriginatorStatus = ValueOf<typeof ORIGINATOR_STATUS>;

/** Why it is not kept from which account a council pays, in order of precedence. */
export const ORIGINATOR_REFUSALS = {
  ORIGINATOR_PROPOSED_ALREADY: 'An account of the council’s own waits for approval already.',
  SERVICE_USER_NUMBER_NOT_RIGHT: 'A service user number does not have six digits.',
  ORIGINATOR_SETTLED: 'The account of the council’s own has been approved or refused.',
} as const;
type OriginatorRefusal = Refusal<keyof typeof ORIGINATOR_REFUSALS>;

/** The dated facts that the status follows from. */
export interface OriginatorFacts {
  approvedAt?: string | null;
  refusedAt?: string | null;
}

export function originatorStatus({ approvedAt, refusedAt }: OriginatorFacts): OriginatorStatus {
  if (refusedAt) return 'REFUSED';
  return approvedAt ? 'APPROVED' : 'PROPOSED';
}

export function userNumberRefusals(serviceUserNumber: string): OriginatorRefusal[] {
  if (/^[0-9]{6}$/.test(serviceUserNumber.trim())) return [];
  const message =
    'A service user number has six digits, and this one has not. It is in the letter of the bank that sponsors you at Bacs.';
  return [{ code: 'SERVICE_USER_NUMBER_NOT_RIGHT', path: ['serviceUserNumber'], message }];
}

/** Why it can’t be approved, or refused: somebody settled it. */
export function originatorSettledRefusals(facts: OriginatorFacts): OriginatorRefusal[] {
  const status = originatorStatus(facts);
  if (status === 'PROPOSED') return [];
  const message = `This account is ${codeInWords(status)}, and stays so. Propose it anew with setBacsOriginator, if another is right now.`;
  return [{ code: 'ORIGINATOR_SETTLED', path: ['originatorId'], message }];
}

/** Refuses a second proposal while one waits, so that nobody approves the wrong one. */
export function secondProposalRefusals(waitingId: string | null): OriginatorRefusal[] {
  if (waitingId === null) return [];
  const message =
    'An account from which the council pays waits for approval already. Have that approved or refused first, so that nobody approves the wrong one.';
  const details = { conflictingId: waitingId };
  return [{ code: 'ORIGINATOR_PROPOSED_ALREADY', path: ['accountNumber'], message, details }];
}
