/** Why a pool can't be set up, joined, left or spent from, in order of precedence. */
export const POOL_REFUSALS = {
  POOLS_NOT_OFFERED: 'The council does not offer pools on that day.',
  POOL_DAY_IN_FUTURE: 'The day lies in the future.',
  HOLDERS_TOO_FEW: 'Fewer different people hold the account than the council asks for.',
  MEMBERS_TOO_FEW: 'Fewer people would be in the pool than the council asks for.',
  TOO_MANY_IN_POOL: 'A pool would have more members or holders than can be kept.',
  PART_NOT_FOR_POOL: 'The part is not held in a pool, or its days do not include that day.',
  PART_IN_POOL_ALREADY: 'The part is or was in a pool.',
  MEMBER_NOT_IN_POOL: 'The member was not in the pool on that day.',
  EXPENDITURE_BEFORE_POOL: 'The expenditure is of a day before the pool was opened.',
  AMOUNT_NOT_POSITIVE: 'An amount is nothing or less where there must be some money.',
  POOL_MEMBER_SHORT: 'A member has less in the pool than their share.',
  EXPENDITURE_NOT_OPEN: 'The expenditure has been approved, or withdrawn.',
  HOLDER_HAS_APPROVED: 'This holder has approved it.',
  POOL_EXPENDITURE_OPEN: 'An expenditure in which the member has a share still waits for approval.',
  MONEY_HAS_NO_PLACE:
    'The money can’t go to that part: it is another person’s, or the council holds its money.',
} as const;
export type PoolRefusalCode = keyof typeof POOL_REFUSALS;
