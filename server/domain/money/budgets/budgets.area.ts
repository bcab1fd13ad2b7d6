import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import { holdingTerms } from '../deployment/holdingTerms.decision.ts';
import { smallPayment } from '../deployment/smallPayment.decision.ts';
import { smallPaymentTerms } from '../deployment/smallPaymentTerms.decision.ts';
import { budgetOptions } from './budgetOptions.decision.ts';
import { BUDGET_REFUSALS } from './budgetRefusals.ts';
import { Budget, BudgetPart } from './budgets.entity.ts';
import { budgetTerm } from './budgetTerm.decision.ts';
import { contribution } from './contribution.decision.ts';
import { midPoint } from './midPoint.decision.ts';
import { PAYMENT_AGREEMENT_REFUSALS } from './paymentAgreement.ts';
import { recordsKept } from './recordsKept.decision.ts';
import { signOffCover } from './signOffCover.decision.ts';
import { unspentLimit } from './unspentLimit.decision.ts';

/** The budget as it was agreed. */
const AGREED_BUDGET = challengeSubject({
  type: 'Budget',
  called: 'the budget',
  recordKind: () => 'BUDGETS',
  decided: `select person_id as "personId", (agreed_at at time zone 'Europe/London')::date::text as "decidedOn",
      array[agreed_by] as "decidedBy"
    from budget where tenant_id = $1 and id = $2`,
});

/** Final budgets and the parts that they are held in. */
export const budgets = area({
  path: 'money/budgets',
  entities: [Budget, BudgetPart],
  idPrefixes: { Budget: 'budget', BudgetPart: 'part' },
  decisions: [
    budgetTerm,
    budgetOptions,
    signOffCover,
    contribution,
    unspentLimit,
    midPoint,
    recordsKept,
    holdingTerms,
    smallPayment,
    smallPaymentTerms,
  ],
  challengeSubjects: [AGREED_BUDGET],
  refusals: { ...BUDGET_REFUSALS, ...PAYMENT_AGREEMENT_REFUSALS },
});
