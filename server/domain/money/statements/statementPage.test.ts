import { describe, expect, it } from 'vitest';
import { PAGE_POLICY } from '../../../platform/http/page.ts';
import type { BudgetStatement, StatedPart } from './statement.queries.ts';
import { statementPage } from './statementPage.ts';

const SUMS = {
  openingPence: 8_000,
  paidByCouncilPence: 48_000,
  setByPence: 0,
  paidInPence: 500,
  inPence: 48_500,
  spentPence: 20_000,
  repaidPence: 1_000,
  movedPence: 0,
  outPence: 21_000,
  closingPence: 35_500,
  committedPence: 12_345,
  drawnAheadPence: 0,
};
const SPENT = [
  { outcomeId: 'outcome_1', outcome: 'See <the> sea & "swim"', amountPence: 15_000 },
  { outcomeId: 'outcome_2', outcome: null, amountPence: 4_000 },
  { outcomeId: null, outcome: null, amountPence: 1_000 },
];
const part = (over: Partial<StatedPart>): StatedPart => ({
  ...SUMS,
  partId: 'part_1',
  purpose: 'Help at home',
  deploymentOption: 'DIRECT_PAYMENT',
  isContingency: false,
  spent: SPENT,
  weeksUnspentHundredths: 295,
  savedUpPence: 0,
  mayBeCarriedPence: 30_000,
  abovePence: 5_500,
  ...over,
});
const STATEMENT: BudgetStatement = {
  ...SUMS,
  budgetId: 'budget_1',
  from: '2026-06-01',
  to: '2026-06-30',
  knownAt: '2026-07-01T09:00:00Z',
  spent: SPENT,
  savedUpPence: 12_000,
  mayBeCarriedPence: 30_000,
  abovePence: 5_500,
  parts: [
    part({}),
    part({
      purpose: 'For a rainy day',
      isContingency: true,
      weeksUnspentHundredths: null,
      mayBeCarriedPence: null,
    }),
  ],
  nextPayment: { partId: 'part_1', payOn: '2026-07-27', amountPence: 44_000 },
};
const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of a statement', () => {
  it.each([
    ['the opening sum', 'You began with £80.00'],
    ['what is saved up', '£120.00 of what is left is saved up for what you named.'],
    ['what came in', '£485.00 came in and £210.00 went out'],
    ['what went out by outcome', 'Spent on: See &lt;the&gt; sea &amp; &quot;swim&quot; £150.00'],
    ['an outcome whose words may not be seen', 'Spent on an outcome of your plan £40.00'],
    ['what is not matched', 'Spent, and not matched to your plan £10.00'],
    ['what was paid back', 'Paid back to the council £10.00'],
    ['the closing sum', 'Left at the end £355.00'],
    ['what is committed', '£123.45 of support in your plan is for these days and is not shown as paid yet'],
    ['weeks’ worth unspent', 'Help at home: 2.95 weeks’ worth is unspent'],
    ['what may be carried', '£300.00 may be carried on'],
    ['what is above', '£55.00 is more than may be carried on by the council’s rules'],
    ['the next payment', 'The next payment is £440.00, on 27 July 2026 at the earliest'],
    [
      'each part by itself',
      'not shown as paid yet. 2.95 weeks’ worth is unspent. £300.00 may be carried on.',
    ],
    ['what is set aside', 'It is set aside for what can’t be foreseen, and is not taken back.'],
  ])('says %s', (_what, words) => {
    expect(wordsOf(statementPage(STATEMENT, 'usual'))).toContain(words);
  });

  it('says the same in large print, of 18 points, and runs and loads nothing', () => {
    const usual = statementPage(STATEMENT, 'usual');
    const large = statementPage(STATEMENT, 'large');
    expect(large.replace(' class="large"', '')).toBe(usual);
    // A browser writes 16 pixels, which are 12 points, at 100%.
    expect(usual).toContain('html.large { font-size: 150%; }');
    expect(usual).not.toMatch(/<script|<img|https?:| on[a-z]+=/);
    expect(PAGE_POLICY).toContain("default-src 'none'");
  });

  it('has tables that can be listened to, with a caption and a heading for each row and column', () => {
    const page = statementPage(STATEMENT, 'usual');
    const tables = page.match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      expect(table.match(/<tr/g)?.length).toBe(
        (table.match(/<tr[^>]*><th scope="(row|col)">/g) ?? []).length,
      );
    }
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<html lang="en-GB">');
  });
});
