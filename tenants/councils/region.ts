/** The nine English regions, by their codes in official statistics (Office for National Statistics). */
import { enumeration, type ValueOf } from '../vocabulary.ts';

export const REGION = enumeration('RegionCode', 'A region of England, by its code in official statistics.', {
  E12000001: 'North East',
  E12000002: 'North West',
  E12000003: 'Yorkshire and The Humber',
  E12000004: 'East Midlands',
  E12000005: 'West Midlands',
  E12000006: 'East of England',
  E12000007: 'London',
  E12000008: 'South East',
  E12000009: 'South West',
});
export type RegionCode = ValueOf<typeof REGION>;
