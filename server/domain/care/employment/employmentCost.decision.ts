import { poundsInWords, weeklyInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { employmentCost as costOf, type EmploymentCost } from '../costs/employmentCost.ts';
import type { EmploymentTerms } from '../costs/employmentTerms.ts';

const COST_READS = {
  planning: { employing: 'what a personal assistant costs besides what the law asks' },
} as const satisfies SettingsRead;

/** What the terms of a personal assistant come to. */
export const employmentCost = decisionKind({
  key: 'EMPLOYMENT_COST',
  description: 'What a personal assistant truly costs by their terms, with all that an employer pays.',
  recordKind: 'PLANS',
  subjectType: 'Employment',
  file: 'server/domain/care/costs/employmentCost.ts',
  reads: COST_READS,
  rule: (terms: EmploymentTerms, { planning }): EmploymentCost => costOf(terms, planning),
  sentence: ({ weeklyCostPence, yearlyCostPence }) =>
    `${weeklyInWords(weeklyCostPence)}, ${poundsInWords(yearlyCostPence)} a year.`,
  report: {
    counted: 'WHERE_DIFFERENT',
    decided: ({ weeklyCostPence, yearlyCostPence }) => ({ weeklyCostPence, yearlyCostPence }),
    weeklyPence: ({ weeklyCostPence }) => weeklyCostPence,
  },
});
