import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
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
import { PartTrustee } from './trustees.entity.ts';
import { TRUSTEE_REFUSALS } from './trustees.ts';
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

const TRUSTEE_RULES: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/money/budgets/trustees.ts',
  reads: { deployment: { trust: { minimumTrustees: 'whether a trustee may leave on a day' } } },
};

const FUND_RULES: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/money/deployment/individualServiceFund.ts',
  reads: {
    deployment: { individualServiceFund: { frameworkProviders: 'whether a provider may hold a fund' } },
    planning: { rates: 'whether what a provider’s fund pays for has a published price' },
  },
};

/** Final budgets and the parts that they are held in. */
export const budgets = area({
  path: 'money/budgets',
  entities: [Budget, BudgetPart, PartTrustee],
  idPrefixes: { Budget: 'budget', BudgetPart: 'part', PartTrustee: 'trustee' },
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
  refusals: { ...BUDGET_REFUSALS, ...PAYMENT_AGREEMENT_REFUSALS, ...TRUSTEE_REFUSALS },
  settingReaders: [TRUSTEE_RULES, FUND_RULES],
});
