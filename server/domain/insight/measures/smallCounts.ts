/** How a count of people is published (domain.md, section 11, after the practice of the national returns). */
import { divideHalfUp } from '../../../common/arithmetic.ts';

/** A count from 1 to one less than this could point at somebody. */
const LEAST_SHOWN = 5;

/**
 * A count as it is published: hidden below five, and otherwise to the nearest five, so 4 is hidden, 7 is 5 and 8 is 10. That
 * there is nobody is shown as it is, as it points at nobody.
 */
export function publishedCount(count: number): number | null {
  return isSmall(count) ? null : Math.round(count / LEAST_SHOWN) * LEAST_SHOWN;
}

/** Whether a count could point at somebody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < LEAST_SHOWN;
}

/** Averages are published to the nearest five pounds. */
const AVERAGE_STEP_PENCE = 500;

/** What money comes to for each of so many people, as it is published: of five or more only. */
export function publishedAveragePence(pence: number, people: number): number {
  return divideHalfUp(pence, people * AVERAGE_STEP_PENCE) * AVERAGE_STEP_PENCE;
}
