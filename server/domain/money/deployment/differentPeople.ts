import { nameAsCompared } from '../../../common/names.ts';

/** How many different people are named: one name counts once, however it is written. */
export function differentPeople(names: readonly string[]): number {
  return new Set(names.map(nameAsCompared).filter((name) => name !== '')).size;
}
