import { describe, expect, it } from 'vitest';
import type {
  CheckRules,
  MonitoredPart,
  MonitoringRules,
} from '../../oversight/monitoring/monitoringSchedule.ts';
import { monitoringImpact } from './monitoringImpact.ts';

const check = (everyMonths: number, evidence: CheckRules['evidence'] = ['BANK_STATEMENT']) => ({
  frequency: 'MONTHS' as const,
  everyWeeks: null,
  everyMonths,
  evidence,
  reminderDays: 7,
  escalationDays: 21,
  homeVisitOffered: true,
});
const rules = (usual: CheckRules, ofCards: CheckRules = usual): MonitoringRules => ({
  rules: [
    {
      key: 'cards',
      label: 'Cards',
      when: {
        deploymentOptions: ['PREPAID_CARD'],
        riskLevels: [],
        weeklyFromPence: null,
        weeklyBelowPence: null,
        fromWeeksSinceStart: null,
        beforeWeeksSinceStart: null,
        afterGoodReview: null,
      },
      check: ofCards,
    },
  ],
  otherwise: { check: usual },
});
const part = (deploymentOption: MonitoredPart['deploymentOption']): MonitoredPart => ({
  deploymentOption,
  weeklyAmountPence: 20_000,
  riskLevel: 'LOW',
  weeksSinceStart: 20,
  hadGoodReview: true,
});
const PARTS = [part('PREPAID_CARD'), part('DIRECT_PAYMENT'), part('DIRECT_PAYMENT'), part('DIRECT_PAYMENT')];

describe('checks before and after', () => {
  it('are counted in all, and for each way of holding the money', () => {
    const impact = monitoringImpact(PARTS, rules(check(3), check(1)), rules(check(4), check(1)));
    expect(impact).toEqual({
      parts: 4,
      partsWithAnotherCheck: 3,
      checksPerMonthBeforeHundredths: 200,
      checksPerMonthAfterHundredths: 175,
      byDeploymentOption: [
        {
          deploymentOption: 'DIRECT_PAYMENT',
          parts: 3,
          partsWithAnotherCheck: 3,
          checksPerMonthBeforeHundredths: 100,
          checksPerMonthAfterHundredths: 75,
        },
        {
          deploymentOption: 'PREPAID_CARD',
          parts: 1,
          partsWithAnotherCheck: 0,
          checksPerMonthBeforeHundredths: 100,
          checksPerMonthAfterHundredths: 100,
        },
      ],
    });
  });

  it.each<[string, CheckRules, number]>([
    ['asks for other evidence', check(3, ['RECEIPTS', 'BANK_STATEMENT']), 4],
    ['reminds at another time', { ...check(3), reminderDays: 30, escalationDays: 60 }, 0],
  ])('name the parts of a draft that %s', (_, after, changing) => {
    expect(monitoringImpact(PARTS, rules(check(3)), rules(after)).partsWithAnotherCheck).toBe(changing);
  });

  it('have no before where no policy was in force', () => {
    expect(monitoringImpact(PARTS, null, rules(check(3)))).toMatchObject({
      partsWithAnotherCheck: null,
      checksPerMonthBeforeHundredths: null,
      checksPerMonthAfterHundredths: 133,
    });
  });

  it('are none where nobody has a budget', () => {
    expect(monitoringImpact([], rules(check(3)), rules(check(4)))).toMatchObject({
      parts: 0,
      checksPerMonthAfterHundredths: 0,
      byDeploymentOption: [],
    });
  });
});
