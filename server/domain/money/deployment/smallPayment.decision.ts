import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { DEPLOYMENT_REFUSALS } from './deploymentRefusals.ts';
import { type OtherSmallPayment, overLimitRefusals, type SmallPaymentToCheck } from './smallPayments.ts';

/** In order of precedence. */
export const LIMIT_REFUSAL = enumeration(
  'SmallPaymentLimitRefusal',
  'Why the council’s limits would refuse a small payment: the codes of agreeBudget.',
  {
    CARERS_MAY_NOT_APPLY: DEPLOYMENT_REFUSALS.CARERS_MAY_NOT_APPLY,
    CARER_TIER_MISSING: DEPLOYMENT_REFUSALS.CARER_TIER_MISSING,
    SMALL_PAYMENT_OVER_LIMIT: DEPLOYMENT_REFUSALS.SMALL_PAYMENT_OVER_LIMIT,
    SMALL_PAYMENT_SECOND_IN_YEAR: DEPLOYMENT_REFUSALS.SMALL_PAYMENT_SECOND_IN_YEAR,
    SMALL_PAYMENT_OVER_YEAR_LIMIT: DEPLOYMENT_REFUSALS.SMALL_PAYMENT_OVER_YEAR_LIMIT,
  },
);
export type LimitRefusal = ValueOf<typeof LIMIT_REFUSAL>;

const WHETHER = 'whether a budget with a small payment may be agreed';

const SMALL_PAYMENT_READS = {
  smallPayments: {
    limitPerPaymentPence: WHETHER,
    limitPerYearPence: WHETHER,
    limitYear: WHETHER,
    secondPaymentInYearAllowed: WHETHER,
    carersMayApply: `${WHETHER} for a carer`,
    carerTiers: `${WHETHER} for a carer, by how far caring affects them`,
  },
} as const satisfies SettingsRead;

/** A small payment, with the person's other small payments that were agreed before it. */
export interface SmallPaymentToAgree extends SmallPaymentToCheck {
  others: readonly OtherSmallPayment[];
}

/** Whether the council's limits allow a small payment. */
export const smallPayment = decisionKind({
  key: 'SMALL_PAYMENT',
  description: 'That a small payment was agreed.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/deployment/smallPayments.ts',
  reads: SMALL_PAYMENT_READS,
  rule: (
    { startsOn, amountPence, carerImpact, others }: SmallPaymentToAgree,
    settings,
  ): { amountPence: number; refusal: LimitRefusal | null } => {
    const against = { limits: settings.smallPayments, others };
    const [refusal] = overLimitRefusals({ startsOn, amountPence, carerImpact }, against, []);
    return { amountPence, refusal: (refusal?.code ?? null) as LimitRefusal | null };
  },
  sentence: ({ amountPence, refusal }) => {
    const payment = `A small payment of ${poundsInWords(amountPence)}`;
    if (refusal === null) return `${payment} is agreed.`;
    return `${payment} is refused. ${DEPLOYMENT_REFUSALS[refusal]}`;
  },
  report: {
    counted: 'ALWAYS',
    decided: ({ amountPence, refusal }) => ({ amountPence, refusal }),
    // A small payment of a plan that ended before support started is never paid.
    standsWhile: `exists (select from budget
      join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
      where budget.tenant_id = $1 and budget.id = decided.subject_id
        and (plan.ended_on is null or plan.implemented_on is not null))`,
  },
});
