import { area } from '../../area.ts';
import { PAYMENT_NOT_MADE } from './paymentRunNotices.ts';
import {
  BacsOriginator,
  PaymentRun,
  PaymentRunFile,
  PaymentRunItem,
  PaymentRunOmission,
  ReturnedPayment,
  ReturnedPaymentList,
} from './paymentRuns.entity.ts';
import { proposeRunsByCalendar } from './proposeByCalendar.commands.ts';
import { REPORT_REFUSALS } from './returnedPayments.ts';
import { PAYMENT_RUN_REFUSALS } from './runRules.ts';
import { PAYMENT_RUN_APPROVAL } from './runSteps.queries.ts';
import { STOPS_WITH_DEATH, settlePayments } from './settleRuns.commands.ts';

/** Runs of payments: collected, approved by a second officer, paid whole, written as a file for the bank, and what
 * comes back of them. */
export const paymentRuns = area({
  path: 'money/paymentRuns',
  entities: [
    BacsOriginator,
    PaymentRun,
    PaymentRunFile,
    PaymentRunItem,
    PaymentRunOmission,
    ReturnedPaymentList,
    ReturnedPayment,
  ],
  idPrefixes: {
    BacsOriginator: 'originator',
    PaymentRun: 'run',
    PaymentRunItem: 'runitem',
    PaymentRunOmission: 'runomission',
    ReturnedPaymentList: 'returnlist',
    ReturnedPayment: 'returned',
  },
  steps: [PAYMENT_RUN_APPROVAL],
  notices: [PAYMENT_NOT_MADE],
  deathFollowers: [STOPS_WITH_DEATH],
  jobs: [proposeRunsByCalendar, settlePayments],
  refusals: { ...PAYMENT_RUN_REFUSALS, ...REPORT_REFUSALS },
});
