import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type DrawFacts, type DrawOutcome, drawOf } from './drawingAhead.ts';

const DRAW_READS = {
  money: { midPointBandBasisPoints: 'whether money may be drawn ahead of the average' },
} as const satisfies SettingsRead;

/** That money of a mid-point budget is drawn ahead, by the version that the budget was agreed by. */
export const drawAheadDecision = decisionKind({
  key: 'DRAW_AHEAD',
  description: 'That money is drawn ahead of the average of good and bad weeks, and how much more may be.',
  recordKind: 'BUDGETS',
  subjectType: 'BudgetPart',
  file: 'server/domain/money/drawingAhead/drawingAhead.ts',
  reads: DRAW_READS,
  rule: (facts: DrawFacts, { money }): DrawOutcome => drawOf(facts, money),
  sentence: ({ isInside, mostAheadPence, leftPence }) =>
    isInside
      ? `Inside the band: up to ${poundsInWords(mostAheadPence)} may be drawn ahead, and ${poundsInWords(leftPence)} of it could be.`
      : `Beyond the band: up to ${poundsInWords(mostAheadPence)} may be drawn ahead, and ${poundsInWords(leftPence)} of it could be.`,
  report: { counted: 'WHERE_DIFFERENT', decided: ({ isInside }) => ({ isInside }) },
});
