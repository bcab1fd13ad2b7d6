import { someOf } from '../../../server/common/refusal.ts';
import { recordFinancialAssessment } from '../../../server/domain/money/charging/charging.commands.ts';
import { financialAssessmentShape } from '../../../server/domain/money/charging/charging.queries.ts';
import { CHARGING_REFUSALS } from '../../../server/domain/money/charging/chargingRefusals.ts';
import type { Means } from '../../../server/domain/money/charging/means.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { RecordFinancialAssessmentInput } from './charging.inputs.ts';
import { FinancialAssessment } from './charging.ts';

/** Working out what people put in. */
export const chargingMutations = [
  mutation({
    name: 'recordFinancialAssessment',
    what: 'Works out what a person puts in towards their support from a day on, by the council’s charging policy of that day, and records it with every step. It takes the place of what held from that day; as a dry run it only shows what would come of it.',
    input: RecordFinancialAssessmentInput,
    inputIs: 'Whose means, and what they have and pay for.',
    permission: [...PRACTICE, 'FINANCE_OFFICER'],
    recordKind: 'FINANCIAL_ASSESSMENTS',
    refuses: { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...DEATH_REFUSALS, ...CHARGING_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('financialAssessment', () => FinancialAssessment, financialAssessmentShape),
    run: ({ session, command, input }) =>
      recordFinancialAssessment(session, command, input.personId, meansOf(input)),
  }),
];

function meansOf(input: RecordFinancialAssessmentInput): Means {
  return {
    startsOn: input.startsOn,
    supportWeeklyPence: input.supportWeeklyPence,
    secondCarerWeeklyPence: input.secondCarerWeeklyPence ?? 0,
    freeOfChargeWeeklyPence: input.freeOfChargeWeeklyPence ?? 0,
    exemption: input.exemption ?? null,
    lightTouchReason: input.lightTouchReason ?? null,
    setting: input.setting ?? 'OWN_HOME',
    household: input.household,
    age: input.age,
    childCount: input.childCount ?? 0,
    hasDisabilityPremium: input.hasDisabilityPremium ?? false,
    hasEnhancedDisabilityPremium: input.hasEnhancedDisabilityPremium ?? false,
    hasCarerPremium: input.hasCarerPremium ?? false,
    income: (input.income ?? []).map(({ kind, weeklyPence }) => ({ kind, weeklyPence })),
    capital: (input.capital ?? []).map(({ kind, amountPence }) => ({ kind, amountPence })),
    housingCosts: (input.housingCosts ?? []).map(({ kind, weeklyPence }) => ({ kind, weeklyPence })),
    disabilityExpenses: (input.disabilityExpenses ?? []).map(({ kind, weeklyPence, isAcceptedInFull }) => ({
      kind,
      weeklyPence,
      isAcceptedInFull: isAcceptedInFull ?? false,
    })),
    topUpWeeklyPence: input.topUpWeeklyPence ?? 0,
    paysEvery: input.paysEvery ?? null,
  };
}
