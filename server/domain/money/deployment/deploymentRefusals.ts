import { type Refusal, someOf } from '../../../common/refusal.ts';
import { REPRESENTATION_REFUSALS } from '../../care/representation/representationRefusals.ts';

/** Why the money of a part can't be held in the way that is proposed, in order of precedence. */
export const DEPLOYMENT_REFUSALS = {
  SUITABLE_PERSON_MISSING: 'Nobody with authority is named to receive the money.',
  ...someOf(REPRESENTATION_REFUSALS, 'BEST_INTERESTS_RECORD_MISSING'),
  HOLDER_MISSING: 'Who holds the money of a part is not named.',
  PROVIDER_NOT_ON_FRAMEWORK: 'The provider that would hold a fund is not on the council’s framework.',
  FUND_PRICE_NOT_PUBLISHED: 'What a provider’s fund pays for has no published price.',
  TRUSTEES_TOO_FEW: 'Fewer trustees are named than the council asks for.',
  TRUSTEES_ARE_ONE_PERSON: 'One person is named as all of the trustees.',
  TERM_NOT_NEEDED: 'Something is said of a part that has no meaning for the way in which it is held.',
  ACCOUNT_NOT_DEDICATED: 'The council asks for an account that is used for the direct payment only.',
  MANAGING_FEE_OVER_LIMIT: 'Managing the account would cost more than the council or the part allows.',
  PURPOSE_NOT_OFFERED: 'The council gives no voucher or small payment for this.',
  OUTLET_NOT_LISTED: 'The council’s vouchers are not taken at that outlet.',
  AGREEMENT_SIGNED_IN_FUTURE: 'The person would have signed on a day that is still to come.',
  SMALL_PAYMENT_GIVEN_TWICE: 'A budget would have more than one small payment.',
  CARERS_MAY_NOT_APPLY: 'The council gives no small payments to carers.',
  CARER_TIER_MISSING: 'The council has no amount for a carer whom caring affects so far.',
  CARER_IMPACT_NOT_NEEDED: 'How far caring affects somebody is given for a part that is no small payment.',
  SMALL_PAYMENT_OVER_LIMIT: 'A small payment is more than the council’s limit.',
  SMALL_PAYMENT_SECOND_IN_YEAR:
    'The person has a small payment in the same year, and the council allows one.',
  SMALL_PAYMENT_OVER_YEAR_LIMIT: 'A small payment is more than is left of the council’s limit for the year.',
} as const;
export type DeploymentRefusalCode = keyof typeof DEPLOYMENT_REFUSALS;

/** Something that is wrong with how the money of a part would be held. */
export type DeploymentRefusal = Refusal<DeploymentRefusalCode>;
