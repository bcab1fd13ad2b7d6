import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const CAPACITY_UNIT = enumeration('CapacityUnit', 'In what the capacity of a block contract counts.', {
  HOURS_A_WEEK: 'Hours of support in each week.',
  PLACES: 'Places, such as at a day centre or in a house.',
});
export type CapacityUnit = ValueOf<typeof CAPACITY_UNIT>;
