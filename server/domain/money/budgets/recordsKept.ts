/** Until when a person keeps the records of a budget. */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';

type RecordsKept = MoneySettings['recordsKept'];

/**
 * The last day on which the records of a budget are kept; null where the council does not say.
 * @param endsOn the day after the last of the budget.
 */
export function keepRecordsUntil(endsOn: string, rule: RecordsKept): string | null {
  if (rule === null) return null;
  const lastDay = Temporal.PlainDate.from(endsOn).subtract({ days: 1 });
  const from = rule.countedFrom === 'END_OF_TAX_YEAR' ? endOfTaxYear(lastDay) : lastDay;
  return from.add({ years: rule.years }).toString();
}

/** A tax year ends on 5 April. */
function endOfTaxYear(day: Temporal.PlainDate): Temporal.PlainDate {
  const thisYear = day.with({ month: 4, day: 5 });
  return Temporal.PlainDate.compare(day, thisYear) <= 0 ? thisYear : thisYear.add({ years: 1 });
}
