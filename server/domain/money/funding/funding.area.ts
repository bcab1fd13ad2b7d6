import { area } from '../../area.ts';
import { FUNDING_RULES, fundingStreams } from './funding.decision.ts';
import { BudgetFunding, FundingRecharge, FundingReport, SpendingStream } from './funding.entity.ts';
import { FUNDING_REFUSALS } from './fundingRefusals.ts';
import { FUNDING_REPORT_DUE } from './fundingSteps.queries.ts';

/** Where the money of a budget comes from: its streams, what each paid for, and late grants. */
export const funding = area({
  path: 'money/funding',
  entities: [BudgetFunding, FundingRecharge, SpendingStream, FundingReport],
  idPrefixes: { BudgetFunding: 'funding', FundingReport: 'fundingreport' },
  decisions: [fundingStreams],
  settingReaders: [FUNDING_RULES],
  steps: [FUNDING_REPORT_DUE],
  refusals: FUNDING_REFUSALS,
});
