import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';

interface Entry {
  area: string;
  path: string;
  nationalFrame: { code: string; consequence: string; expected: string; source: string; message: string }[];
  decision: string;
  isReadByDecision: boolean;
}

let app: TestApp;
let entries: Entry[];
beforeAll(async () => {
  app = await startTestApp();
  const { data, errors } = await app.ask(
    { role: 'REGIONAL_ANALYST' },
    '{ settingsCatalogue { area path decision isReadByDecision nationalFrame { code consequence message expected source } } }',
  );
  if (errors) throw new Error(JSON.stringify(errors));
  entries = data.settingsCatalogue;
});
afterAll(() => app.stop());

const entry = (area: string, path: string) =>
  entries.find((each) => each.area === area && each.path === path) as Entry;

describe('the catalogue of settings', () => {
  it('names the national frame that bounds a setting, and what becomes of a policy outside it', () => {
    expect(entry('reviews', 'directPaymentReviewMonths').nationalFrame).toEqual([
      {
        code: 'DIRECT_PAYMENT_REVIEWS_TOO_FAR_APART',
        consequence: 'REFUSE',
        message: expect.stringContaining('at least every twelve months'),
        expected: '12 or less',
        source: 'Care and Support (Direct Payments) Regulations 2014, regulation 7',
      },
    ]);
    const codes = (area: string, path: string) =>
      entry(area, path).nationalFrame.map(({ code, consequence }) => `${code} ${consequence}`);
    expect(codes('deployment', 'enabledOptions')).toHaveLength(3);
    expect(codes('planning', 'relativesInHousehold')).toEqual([
      'RELATIVES_PAID_AS_A_MATTER_OF_COURSE WARN_WITH_REASON',
      'RELATIVES_NEVER_PAID WARN',
    ]);
    expect(codes('money', 'payCycle')).toEqual([]);
  });

  it('gives a rule to the settings inside the group that it is about, and to the reason that answers it', () => {
    for (const path of ['panel.triggers.riskScoreAtLeast', 'panel.everyPlanToPanelReason']) {
      expect(entry('riskEnablement', path).nationalFrame).toMatchObject([
        { code: 'EVERY_PLAN_GOES_TO_PANEL' },
      ]);
    }
  });

  it('says which decision reads a setting, of all of them', () => {
    expect(entry('smallPayments', 'limitPerPaymentPence')).toMatchObject({
      decision:
        'It decides the sum that a carer’s plan is made from, where carers have no tiers; and whether a budget with a small payment may be agreed.',
      isReadByDecision: true,
    });
    expect(entry('money', 'midPointBandBasisPoints')).toMatchObject({
      decision: expect.stringMatching(
        /^It decides whether a budget may be the average of good and bad weeks/,
      ),
      isReadByDecision: true,
    });
    const unread = entries.filter(({ isReadByDecision }) => !isReadByDecision);
    expect(unread.map(({ path }) => path)).toEqual([]);
    for (const { path, decision } of entries) expect(decision, path).toMatch(/^[A-Z].*\.$/);
  });
});
