import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type MidPoint, type MidPointPart, midPointOf } from './midPoint.ts';

const MID_POINT_READS = {
  money: {
    midPointBandBasisPoints:
      'whether a budget may be the average of good and bad weeks, and how much of it may be drawn ahead',
  },
} as const satisfies SettingsRead;

/** That parts of a budget are the average of good and bad weeks. */
export const midPoint = decisionKind({
  key: 'MID_POINT',
  description:
    'That parts of a budget are the average of good and bad weeks, and how much may be drawn ahead of it.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/budgets/midPoint.ts',
  reads: MID_POINT_READS,
  rule: ({ parts }: { parts: readonly MidPointPart[] }, { money }): { midPoints: MidPoint[] } => ({
    midPoints: parts.map((part) => midPointOf(part, money)),
  }),
  sentence: ({ midPoints }) => {
    if (midPoints.some(({ bandBasisPoints }) => bandBasisPoints === null))
      return 'The council offers no mid-point budgets.';
    const most = midPoints.reduce((sum, { mostAheadPence }) => sum + mostAheadPence, 0);
    return `The budget is the average of good and bad weeks, and up to ${poundsInWords(most)} may be drawn ahead.`;
  },
  report: {
    counted: 'WHERE_DIFFERENT',
    decided: ({ midPoints }) => ({
      most: midPoints.map(({ index, bandBasisPoints, mostAheadPence }) => ({
        index,
        bandBasisPoints,
        mostAheadPence,
      })),
    }),
  },
});
