/** Whether a plan is reviewed because its money stays unspent. */
import type { ReviewsSettings } from '../../../../tenants/policy/reviews.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import type { FoundSurplus } from '../monitoring/surplusFollowers.ts';

/** What reads after how many surpluses a plan is reviewed. */
export const REVIEW_AFTER_SURPLUS: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/oversight/reviews/reviewAfterSurplus.ts',
  reads: {
    reviews: { reviewAfterSurpluses: 'whether a plan is reviewed because money stayed unspent again' },
  },
};

/**
 * Why a plan is reviewed after a surplus, as the person reads it; null where it is not. Money that stays unspent may mean
 * that the support can’t be found, so the plan is looked at before anything is taken off it (Hartlepool: unspent money
 * first means looking at the plan; St Helens: regular underspending leads to a smaller one).
 */
export function reviewReasonOf(
  { checkedOn, surplusPence, surplusesInARow }: FoundSurplus,
  { reviewAfterSurpluses }: Pick<ReviewsSettings, 'reviewAfterSurpluses'>,
): string | null {
  if (reviewAfterSurpluses === null || surplusesInARow < reviewAfterSurpluses) return null;
  const again =
    surplusesInARow === 1 ? '' : `, for the ${surplusesInARow}${ordinalOf(surplusesInARow)} time in a row`;
  return `${poundsInWords(surplusPence)} more stayed unspent than may when the money was looked at on ${dayInWords(checkedOn)}${again}. The review looks at what could not be bought, and at what is no longer needed.`;
}

function ordinalOf(count: number): string {
  if (count === 2) return 'nd';
  return count === 3 ? 'rd' : 'th';
}
