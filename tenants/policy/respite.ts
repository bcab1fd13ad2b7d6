/** Respite: breaks that a person or their carer plans ahead, as a pot of their own. */
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import { count, group, optional, pence } from './setting.ts';

function potMistakes(pot: { nightsPerYear: number | null; yearlyPence: number | null }): SettingMistake[] {
  if (pot.nightsPerYear !== null || pot.yearlyPence !== null) return [];
  const message =
    'Respite has neither nights nor a sum, so there is nothing to count against. Write one of them, or leave respite out.';
  return [contradiction('nightsPerYear', message, 'a number of nights, or yearlyPence')];
}

/** How much respite a plan may hold. */
export const respite = optional(
  group({
    label: 'Respite',
    why: 'How much planned respite a plan may hold in a year, in nights or as a sum. A plan that needs more says so by asking the panel, as no limit may leave a need unmet. Left out means no such limit.',
    settings: {
      nightsPerYear: optional(
        count({ label: 'Nights a year', why: 'How many nights of planned breaks.', min: 1, max: 366 }),
      ),
      yearlyPence: optional(
        pence({
          label: 'Sum a year',
          why: 'How much money planned breaks may cost.',
          min: 100,
          max: 10_000_000,
        }),
      ),
    },
    checks: [potMistakes],
  }),
);
