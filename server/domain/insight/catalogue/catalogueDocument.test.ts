import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// Importing the areas registers which settings they read.
import '../../areas.ts';
import { catalogueDocument } from './catalogueDocument.ts';
import { settingsCatalogue } from './settingsCatalogue.ts';

const written = catalogueDocument();
const rowOf = (path: string) => written.split('\n').find((line) => line.startsWith(`| \`${path}\` |`));

describe('the document of the catalogue', () => {
  it('is the one that is kept beside the declarations', () => {
    const kept = readFileSync(new URL('../../../../tenants/policy/CATALOGUE.md', import.meta.url), 'utf8');
    expect(kept, 'Run `npm run schema`.').toBe(written);
  });

  it('has every setting, each on a row of six cells', () => {
    const rows = written.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(settingsCatalogue(null).length);
    for (const line of rows) expect(line.split(/(?<!\\) \| /), line).toHaveLength(6);
  });

  it('gives unit, bounds, default, why, frame and decision', () => {
    expect(rowOf('firstReviewWeeks')).toBe(
      '| `firstReviewWeeks` | **First review.** How many weeks after support starts the first review is due. National guidance expects six to eight. | a whole number of weeks, 1 to 26 | must be written | 8 or less; otherwise a reason is recorded (Care and support statutory guidance, chapter 13) | It decides when the first review is due. (`server/domain/oversight/reviews/reviewSchedule.ts`) |',
    );
    expect(rowOf('statementBeforeChangeIsGiven')).toContain(
      '| `true` | its bounds | It decides whether people are told what their services cost before a change.',
    );
    expect(rowOf('midPointBandBasisPoints')).toContain(
      'It decides whether a budget may be the average of good and bad weeks, and how much of it may be drawn ahead',
    );
    expect(rowOf('repaymentWeeks')).toContain(
      '| must be written | its bounds | It decides how long the person has to repay unspent money;',
    );
    expect(rowOf('clawbackReplyDays')).toContain(
      'It decides how long the person has to reply before unspent money is decided about.',
    );
    expect(rowOf('clawbackReplyDays')).toContain(
      '| `14` | 14 or more; warned of otherwise (Local Government and Social Care Ombudsman',
    );
    expect(rowOf('limitPerPaymentPence')).toContain(
      'money in whole pence, 100 (£1.00) to 1000000 (£10000.00)',
    );
    expect(rowOf('panel.triggers.riskScoreAtLeast')).toContain(
      'Care and support statutory guidance, chapter 10',
    );
  });
});
