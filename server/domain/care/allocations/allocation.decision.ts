import { createHash } from 'node:crypto';
import type { NeedsProfile } from '../../../../tenants/needs.ts';
import { listInWords, weeklyInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import type { Allocation, DecisionReason } from '../../policy/resourceAllocation/allocation.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';

const SCALE = 'which scale an assessment is priced by';
const PRICE = 'what the points are worth in a week';
const NAME_OF_SCALE = { shown: 'in the working of an allocation, as the name of its scale' };

const ALLOCATION_READS = {
  resourceAllocation: {
    scales: [
      {
        key: NAME_OF_SCALE,
        label: NAME_OF_SCALE,
        clientGroups: SCALE,
        ageBands: SCALE,
        domains: [
          {
            domain: 'which areas of life add points',
            points: 'how many points a need adds',
            unpaidSupportReductionBasisPoints: 'how many points come off for unpaid support',
          },
        ],
        priceTable: {
          period: PRICE,
          method: PRICE,
          rows: [
            {
              fromPoints: PRICE,
              toPoints: {
                shown:
                  'in the working of an allocation, beside the sum of its row, and the next row begins where it ends',
              },
              amountPence: PRICE,
            },
          ],
        },
      },
    ],
    circumstanceAdjustments: 'the points or the weekly sum that somebody’s situation adds',
    ruralUpliftBasisPoints: 'the indicative amount of people who live rurally',
    contingencyTopSliceBasisPoints: 'every indicative amount',
    minimumWeeklyPence: 'the least indicative amount above nothing',
    maximumWeeklyPence: 'whether an allocation says that somebody must decide',
    roundTo: 'what every indicative amount is rounded to',
  },
} as const satisfies SettingsRead;

/**
 * An allocation as the record of its decision keeps it: its figures, and a hash of the working that the allocation
 * itself keeps.
 */
export interface AllocationOutcome extends Omit<Allocation, 'steps'> {
  /** The hash of every step with its sentence, so that no difference in the working goes unnoticed. */
  workingSha256: string;
}

/** The outcome that the record of the decision keeps of an allocation. */
export function allocationOutcome({ steps, ...figures }: Allocation): AllocationOutcome {
  return { ...figures, workingSha256: createHash('sha256').update(JSON.stringify(steps)).digest('hex') };
}

const REASON_WORDS: Readonly<Record<DecisionReason, string>> = {
  ABOVE_MAXIMUM: 'above the council’s maximum',
  ABOVE_TABLE: 'above the end of its price table',
};

/** The indicative budget of a completed assessment. */
export const allocationDecision = decisionKind({
  key: 'ALLOCATION',
  description: 'An indicative budget.',
  recordKind: 'ASSESSMENTS',
  subjectType: 'Allocation',
  file: 'server/domain/policy/resourceAllocation/compile.ts',
  reads: ALLOCATION_READS,
  rule: (profile: NeedsProfile, settings): AllocationOutcome =>
    allocationOutcome(allocationEngine(settings.resourceAllocation).allocate(profile)),
  sentence: ({ weeklyAmountPence, decisionReasons }) =>
    `${weeklyInWords(weeklyAmountPence)}${reasonsInWords(decisionReasons)}.`,
  report: {
    counted: 'ALWAYS',
    decided: ({ weeklyAmountPence, decisionReasons }) => ({ weeklyAmountPence, decisionReasons }),
    weeklyPence: ({ weeklyAmountPence }) => weeklyAmountPence,
  },
});

function reasonsInWords(reasons: readonly DecisionReason[]): string {
  if (reasons.length === 0) return '';
  return `, ${listInWords(reasons.map((reason) => REASON_WORDS[reason]))}, so that somebody decides`;
}
