/** The warning of a draft whose rates buy too little of what there is. */
import { GUIDANCE } from '../../../../tenants/policy/frameRule.ts';
import { POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import { isValidOn, RATE_BUYS_FEW, rateKeyOf } from '../../../../tenants/policy/rates.ts';
import { dottedPath } from '../../../../tenants/policy/settingRows.ts';
import { settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import { poundsInWords } from '../../../common/words.ts';
import { type LocalPrice, type RateBesideLocalPrices, ratesBesidePrices } from './localPrices.ts';

/** In the form of a warning of the national frame. */
export interface RateWarning {
  area: 'planning';
  code: typeof RATE_BUYS_FEW.code;
  path: string;
  message: string;
  expected: string;
  source: string;
}

/**
 * What is warned of in settings as they are written, on a day: each rate that fewer than half of the services with such a
 * price could be bought at. Nothing is said of a rate beside which no price stands.
 */
export function rateWarnings(
  written: PolicySettings['planning'],
  prices: readonly LocalPrice[],
  on: string,
): RateWarning[] {
  const settings = settingsOn('planning', written, on);
  const few = ratesBesidePrices(settings, prices, on).filter(({ buysFew }) => buysFew);
  return few.map((beside) => {
    const index = settings.rates.findIndex(
      (rate) => isValidOn(rate, on) && rateKeyOf(rate) === beside.rateKey,
    );
    return {
      area: 'planning',
      code: RATE_BUYS_FEW.code,
      path: dottedPath(POLICY_AREAS.planning.node, settings, ['rates', index, 'amountPence']),
      message: `${RATE_BUYS_FEW.message} ${beside.sentence} A budget must be enough to meet the needs at local prices, so the reason why a need can’t be met at the rate will be heard often.`,
      expected: expectedOf(beside),
      source: `Care Act 2014, section 26, and ${GUIDANCE.toLowerCase()}, chapter 11`,
    };
  });
}

function expectedOf({ medianPence }: RateBesideLocalPrices): string {
  return `${poundsInWords(medianPence as number)} or more, at which half of them could be bought`;
}
