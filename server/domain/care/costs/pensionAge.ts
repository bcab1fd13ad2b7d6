/**
 * When somebody reaches State Pension age: 66, rising by a month at a time to 67 for those born from 6 April 1960 to 5 March
 * 1961. A later rise to 68 is not counted, as nobody reaches it for many years.
 * Source: Pensions Act 1995, schedule 4, as amended by the Pensions Act 2014, section 26.
 */
const RISES_FROM = '1960-04-06';
const MONTHS_OF_RISE = 12;

/** The day on which somebody reaches State Pension age. */
export function pensionAgeOn(bornOn: string): string {
  const born = Temporal.PlainDate.from(bornOn);
  if (bornOn < RISES_FROM) return born.add({ years: 66 }).toString();
  const { months } = Temporal.PlainDate.from(RISES_FROM).until(born, { largestUnit: 'months' });
  return born.add({ years: 66, months: Math.min(months + 1, MONTHS_OF_RISE) }).toString();
}

/** How old somebody is on a day, in whole years. */
export function ageOn(bornOn: string, day: string): number {
  return Temporal.PlainDate.from(bornOn).until(Temporal.PlainDate.from(day), { largestUnit: 'years' }).years;
}
