import { describe, expect, it } from 'vitest';
import { type ItemOfAssistant, itemTermsRefusals } from './itemsOfAssistants.ts';

describe('an item that names a personal assistant', () => {
  const terms = {
    ...{ hoursHundredths: 300, hourlyRatePence: 1_260 },
    ...{ frequency: 'TERM_TIME' as const, weeksInYear: 30 },
  };
  const item: ItemOfAssistant = {
    ...{ providerKind: 'PERSONAL_ASSISTANT', unit: 'HOUR', quantityHundredths: 300 },
    ...{ unitPricePence: 1_260, frequency: 'TERM_TIME', weeksInYear: null },
  };
  it.each<[Partial<ItemOfAssistant>, number]>([
    [{}, 0],
    [{ weeksInYear: 30 }, 0],
    [{ weeksInYear: 31 }, 1],
    [{ providerKind: 'AGENCY' }, 1],
    [{ unit: 'VISIT' }, 1],
    [{ quantityHundredths: 301 }, 1],
    [{ unitPricePence: null }, 1],
    [{ frequency: 'WEEKLY' }, 1],
  ])('with %j is refused %i times', (changes, times) => {
    const refused = itemTermsRefusals({ ...item, ...changes }, terms, 2);
    expect(refused).toHaveLength(times);
    for (const { path, message } of refused) {
      expect(path).toEqual(['supportItems', 2, 'employmentId']);
      expect(message).toContain('3 hours at £12.60, every week of term time, 30 weeks a year');
    }
  });
});
