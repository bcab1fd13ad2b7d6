import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import { instalments } from './instalments.decision.ts';
import { LEDGER_REFUSALS } from './ledgerRefusals.ts';
import { InstalmentPayment } from './payments.entity.ts';
import { PaymentSuspension } from './suspensions.entity.ts';

/** That payments are suspended, from the day on which the person was told. */
const SUSPENDED_PAYMENTS = challengeSubject({
  type: 'PaymentSuspension',
  called: 'a suspension of payments',
  recordKind: () => 'BUDGETS',
  decided: `select person_id as "personId", notice_given_on::text as "decidedOn", array[suspended_by] as "decidedBy"
    from payment_suspension where tenant_id = $1 and id = $2`,
});

/** Instalments: when each is due, and paying it once. */
export const payments = area({
  path: 'money/payments',
  entities: [InstalmentPayment, PaymentSuspension],
  idPrefixes: { PaymentSuspension: 'suspension' },
  decisions: [instalments],
  challengeSubjects: [SUSPENDED_PAYMENTS],
  refusals: LEDGER_REFUSALS,
});
