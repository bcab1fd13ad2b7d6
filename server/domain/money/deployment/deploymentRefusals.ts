import { type Refusal, someOf } from '../../../common/refusal.ts';
import { REPRESENTATION_REFUSALS } from '../../care/representation/representationRefusals.ts';

/** Why the money of a part can't be held in the way that is proposed, in order of precedence. */
export const DEPLOYMENT_REFUSALS = {
  SUITABLE_PERSON_MISSING: 'Nobody with authority is named to receive the money.',
  ...someOf(REPRESENTATION_REFUSALS, 'BEST_INTERESTS_RECORD_MISSING'),
  HOLDER_MISSING: 'Who holds the money of a part is not named.',
  TRUSTEES_TOO_FEW: 'Fewer trustees are named than the council asks for.',
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
