import { listInWords, poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type FundingFacts, sharesRefusals } from './funding.ts';
import type { FundingRefusalCode } from './fundingRefusals.ts';

const MAY_BE = 'whether money of another stream may be in a budget';

const FUNDING_READS = {
  money: {
    fundingStreams: [{ stream: MAY_BE, fromAge: MAY_BE, untilAge: MAY_BE, isByApplication: MAY_BE }],
  },
} as const satisfies SettingsRead;

/** What of the streams is read when their money is spent, comes late, or is accounted for. */
export const FUNDING_RULES: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/money/funding/funding.ts',
  reads: {
    money: {
      fundingStreams: [
        {
          paysFor: 'of which stream something spent is, and whether that may pay for it',
          reportMonths: 'for which months it is told what money of a stream was spent on',
          reportWithinDays: 'by when it is told what money of a stream was spent on',
        },
      ],
    },
  },
};

/** Why the streams can't be so, by code and place, without anybody's words. */
export interface FundingOutcome {
  refused: { code: FundingRefusalCode; path: readonly (string | number)[] }[];
  streams: readonly { stream: string; weeklyPence: number }[];
}

/** That a budget is funded by these streams. */
export const fundingStreams = decisionKind({
  key: 'FUNDING_STREAMS',
  description: 'That the money of a budget comes from these streams, which come to it exactly.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/funding/funding.ts',
  reads: FUNDING_READS,
  rule: (facts: FundingFacts, { money }): FundingOutcome => ({
    refused: sharesRefusals(facts, {
      fundingStreams: money.fundingStreams.map((rule) => ({
        ...rule,
        paysFor: [],
        reportMonths: null,
        reportWithinDays: 0,
      })),
    }).map(({ code, path }) => ({ code, path })),
    streams: facts.shares.map(({ stream, weeklyPence }) => ({ stream, weeklyPence })),
  }),
  sentence: ({ refused, streams }) => {
    if (refused.length > 0) return 'The streams can’t be combined so.';
    const said = streams.map(
      ({ stream, weeklyPence }) =>
        `${poundsInWords(weeklyPence)} from ${stream.toLowerCase().replaceAll('_', ' ')}`,
    );
    return `A week comes to ${listInWords(said)}.`;
  },
  report: { counted: 'WHERE_DIFFERENT', decided: ({ refused }) => ({ refused }) },
});
