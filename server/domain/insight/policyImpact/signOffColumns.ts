import { SUPPORT_FREQUENCY } from '../../care/costs/supportPattern.ts';
import { PAID_FROM, PAID_RELATIVE, PLAN_TERM } from '../../care/plans/plansVocabulary.ts';
import type { SignOffFacts } from '../../care/plans/signOffFacts.ts';
import { inBlocks, RowReader } from './columns.ts';
import type { PlanToCount } from './signOffImpact.ts';
import { WordCodes } from './wordCodes.ts';

/**
 * The facts of the sign-off of every plan that has been shared with its person, and has neither ended nor been
 * superseded. PostgreSQL keeps them with each plan as `signOffFacts` puts them together; a test checks that both give
 * the same.
 */
export const SIGN_OFF_COLUMNS = inBlocks(
  'select sign_off as bytes from plan_facts where tenant_id = $1 and sign_off is not null',
);

const TERM = new WordCodes(PLAN_TERM.values);
const FREQUENCY = new WordCodes(SUPPORT_FREQUENCY.values);
const FROM = new WordCodes(PAID_FROM.values);
const RELATIVE = new WordCodes(PAID_RELATIVE.values);

/**
 * The plans as the rule reads them, each put together only when it is asked for: a hundred thousand at once, with their
 * items, cost more to keep than to judge.
 */
export function* plansOfColumns(bytes: Uint8Array): Generator<PlanToCount> {
  for (const row = new RowReader(bytes); row.hasMore; ) {
    const items = row.shortInteger();
    const risks = row.shortInteger();
    const term = TERM.wordOf(row.shortInteger());
    const flags = row.shortInteger();
    yield {
      term,
      contingencyPence: row.bigInteger(),
      indicativeWeeklyPence: row.bigInteger(),
      personDisagrees: (flags & 1) !== 0,
      safeguardingEnquiryIsOpen: (flags & 2) !== 0,
      practitionerAsks: (flags & 4) !== 0,
      personAsks: (flags & 32) !== 0,
      allocationNeedsDecision: (flags & 8) !== 0,
      isDecided: (flags & 16) !== 0,
      supportItems: row.times(items, itemFrom),
      risks: row.times(risks, riskFrom),
    };
  }
}

function itemFrom(row: RowReader): SignOffFacts['supportItems'][number] {
  return {
    quantityHundredths: row.integer(),
    unitPricePence: row.bigInteger(),
    frequency: FREQUENCY.wordOf(row.shortInteger()),
    paidFrom: FROM.wordOf(row.shortInteger()),
    paidRelative: RELATIVE.wordOf(row.shortInteger()),
  };
}

function riskFrom(row: RowReader): SignOffFacts['risks'][number] {
  return { likelihood: row.integer(), impact: row.integer() };
}
