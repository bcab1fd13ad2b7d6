import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const HELD_MONEY_GOES_TO = enumeration(
  'HeldMoneyGoesTo',
  'Where money goes that was held unspent when the way of holding it changed.',
  {
    NEW_HOLDER: 'To whoever holds the money from then on.',
    COUNCIL:
      'Back to the council: what it had paid for days from then on, and all of it where the council holds the money from then on.',
  },
);
export type HeldMoneyGoesTo = ValueOf<typeof HELD_MONEY_GOES_TO>;

export const DEPLOYMENT_CHANGE_STATUS = enumeration(
  'DeploymentChangeStatus',
  'Where a change of the way of holding money stands.',
  {
    TO_COME: 'The money is held in the new way from a later day on.',
    MONEY_TO_MOVE: 'It has changed, and somebody still holds money of before that goes over.',
    DONE: 'It has changed, and nothing of before is left to go over.',
  },
);
export type DeploymentChangeStatus = ValueOf<typeof DEPLOYMENT_CHANGE_STATUS>;
