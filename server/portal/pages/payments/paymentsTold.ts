import type { PortalClawbackQuery, PortalPaymentRunQuery } from '../../../../schema/operations/generated.ts';
import { seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { newForm } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { typedPounds } from '../../forms/pence.ts';
import { poundsInWords } from '../../words/sentences.ts';
import { CLAWBACK_STATES, RUN_STATES } from './paymentWords.tsx';

type Clawback = NonNullable<PortalClawbackQuery['clawback']>;
type Run = NonNullable<PortalPaymentRunQuery['paymentRun']>;

/** A case as it is saved, in the fields of its forms, with what its page tells. A decision begins with what was proposed. */
export function savedClawback(clawback: Clawback): FormValues {
  const { decidedOn, decidedPence, decisionReasons, replyIsAgreed } = clawback;
  return newForm({
    expectedVersion: String(clawback.version),
    amountPence: decidedOn ? '' : typedPounds(clawback.proposedPence),
    reply: clawback.reply ?? '',
    isAgreed: clawback.reply ? (replyIsAgreed ? 'yes' : 'no') : '',
    reasons: '',
    ...seenFields({
      status: CLAWBACK_STATES[clawback.status]?.words ?? '',
      decided: decidedOn ? `${poundsInWords(decidedPence ?? 0)}: ${decisionReasons ?? ''}` : '',
    }),
  }).values;
}

export const TOLD_CLAWBACK: Told = [
  ...toldSeen({ status: 'Where it stands', decided: 'What was decided' }),
  { name: 'reply', label: 'What the person says' },
  { name: 'isAgreed', label: 'Whether they agree', said: (value) => (value === 'yes' ? 'Yes' : 'No') },
  { name: 'amountPence', label: 'How much, in pounds' },
  { name: 'repayments', label: 'In how many repayments' },
  { name: 'reasons', label: 'Your reasons' },
];

/** A run as it is saved, with what its page tells: whoever approves one types nothing. */
export function savedRun(run: Run): FormValues {
  const by = run.withdrawnBy ?? run.approvedBy ?? '';
  return newForm({
    expectedVersion: String(run.version),
    ...seenFields({ status: RUN_STATES[run.status]?.words ?? '', by }),
  }).values;
}

export const TOLD_RUN: Told = toldSeen({ status: 'Where the run stands', by: 'By whom' });
