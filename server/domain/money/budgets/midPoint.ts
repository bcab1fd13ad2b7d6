/**
 * Mid-point budgets: where needs go up and down, a part may be the average of good and bad weeks, and money may be drawn
 * ahead inside a band when bad weeks come first.
 *
 * Source: the guide’s fluctuating needs, where the average of good and bad weeks is given. The band is this product’s own
 * (illustrative), and so is that it is counted over the whole pattern of weeks that was agreed.
 */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp, shareAtMostOf } from '../../../common/arithmetic.ts';
import { percentInWords, poundsInWords } from '../../../common/words.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { BudgetRefusal } from './budgetProposal.ts';

/** What a mid-point follows from. */
export interface MidPointPart {
  /** Its place in the budget, from 0. */
  index: number;
  /** What each good and bad week costs, in the order in which they were talked through. */
  weeksPence: readonly number[];
}

/** The mid-point of one part. */
export interface MidPoint {
  index: number;
  /** The average week, half up to the penny. */
  averageWeeklyPence: number;
  /** Null where the council offers no mid-point budgets. */
  bandBasisPoints: number | null;
  /** The most that may be drawn ahead at any moment: the band of what the weeks come to. It is kept with the part. */
  mostAheadPence: number;
  /** The working in plain words. */
  working: string;
}

type BandSettings = Pick<MoneySettings, 'midPointBandBasisPoints'>;

const FEWEST_WEEKS = 2;
const MOST_WEEKS = 52;

/** The average of the weeks, and how much may be drawn ahead of it. */
export function midPointOf(
  { index, weeksPence }: MidPointPart,
  { midPointBandBasisPoints: bandBasisPoints }: BandSettings,
): MidPoint {
  const sum = weeksPence.reduce((total, pence) => total + pence, 0);
  const averageWeeklyPence = averageOf(weeksPence);
  const mostAheadPence = shareAtMostOf(sum, bandBasisPoints ?? 0);
  const weeks = `The ${weeksPence.length} weeks come to ${poundsInWords(sum)}, from ${poundsInWords(Math.min(...weeksPence))} to ${poundsInWords(Math.max(...weeksPence))}, which is ${poundsInWords(averageWeeklyPence)} a week.`;
  const ahead =
    bandBasisPoints === null
      ? 'The council offers no mid-point budgets.'
      : `Up to ${percentInWords(bandBasisPoints)} of that sum, ${poundsInWords(mostAheadPence)}, may be drawn ahead when bad weeks come first.`;
  return { index, averageWeeklyPence, bandBasisPoints, mostAheadPence, working: `${weeks} ${ahead}` };
}

function averageOf(weeksPence: readonly number[]): number {
  return divideHalfUp(
    weeksPence.reduce((total, pence) => total + pence, 0),
    weeksPence.length,
  );
}

/** The part that is proposed as a mid-point. */
export interface ProposedMidPoint {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  isContingency: boolean;
  midPointWeeksPence?: readonly number[] | null;
}

/** What is wrong with a part that is proposed as a mid-point; empty where it is not one. */
export function midPointRefusals(
  part: ProposedMidPoint,
  index: number,
  money: BandSettings,
): BudgetRefusal[] {
  const weeks = part.midPointWeeksPence;
  if (!weeks) return [];
  const path = ['parts', index, 'midPointWeeksPence'];
  if (money.midPointBandBasisPoints === null) {
    const message =
      'The council offers no mid-point budgets, so a part is not the average of good and bad weeks. Leave the weeks out, and agree what a week costs.';
    return [{ code: 'MID_POINT_NOT_OFFERED', path, message }];
  }
  const { payee, isPaidOnce } = deploymentOf(part.deploymentOption);
  if (payee === null || isPaidOnce || part.isContingency) {
    const message =
      'A mid-point evens out money that somebody holds for the person from week to week, and this part is none. Leave the weeks out.';
    return [{ code: 'MID_POINT_NOT_HELD', path, message }];
  }
  const isRight = weeks.length >= FEWEST_WEEKS && weeks.length <= MOST_WEEKS;
  if (!isRight || weeks.some((pence) => pence < 0)) {
    const message = `A mid-point is the average of ${FEWEST_WEEKS} to ${MOST_WEEKS} weeks, each of nothing or more: what good weeks and bad weeks cost. Give them as they were talked through.`;
    return [{ code: 'MID_POINT_WEEKS_WRONG', path, message }];
  }
  const limitPence = averageOf(weeks);
  const actualPence = part.weeklyAmountPence;
  if (actualPence === limitPence) return [];
  const message = `The part is ${poundsInWords(actualPence)} a week, and the average of the weeks given is ${poundsInWords(limitPence)}. A mid-point is that average: write it, or look at the weeks again.`;
  const details = { actualPence, limitPence };
  return [{ code: 'MID_POINT_NOT_AVERAGE', path: ['parts', index, 'weeklyAmountPence'], message, details }];
}
