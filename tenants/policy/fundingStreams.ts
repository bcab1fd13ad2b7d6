/** Funding streams: where else the money of a budget may come from, what each may pay for, and how it is accounted for. */
import { FUNDED_SUPPORT, FUNDING_STREAM } from '../vocabularyOfFunding.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import { choice, choices, count, days, group, list, optional, yesNo } from './setting.ts';

function streamMistakes(stream: {
  stream: string;
  fromAge: number | null;
  untilAge: number | null;
}): SettingMistake[] {
  if (stream.stream === 'ADULT_SOCIAL_CARE') {
    const message =
      'Adult social care pays for whatever no other stream does, so rules for it decide nothing. Remove them.';
    return [contradiction('stream', message, 'another stream')];
  }
  if (stream.fromAge === null || stream.untilAge === null || stream.fromAge <= stream.untilAge) return [];
  const message = 'The first age is above the last, so nobody could have this money. Look at both.';
  return [contradiction('untilAge', message, 'an age that is not below fromAge')];
}

/** The streams that a budget of the council may combine with its own money. */
export const fundingStreams = list(
  group({
    label: 'Stream',
    why: 'One source of money beside adult social care, and its rules.',
    settings: {
      stream: choice(FUNDING_STREAM, { label: 'Stream', why: 'Where the money comes from.' }),
      paysFor: choices(FUNDED_SUPPORT, {
        label: 'Pays for',
        why: 'Which kinds of support in a plan it may pay for, so that money given for one purpose is not spent on another.',
        minItems: 1,
      }),
      fromAge: optional(
        count({ label: 'From age', why: 'The first age at which somebody may have it.', min: 0, max: 120 }),
      ),
      untilAge: optional(
        count({ label: 'Until age', why: 'The last age at which somebody may have it.', min: 0, max: 120 }),
      ),
      isByApplication: yesNo({
        label: 'By application',
        why: 'Whether it is in a budget only once it was applied for and granted.',
        default: false,
      }),
      reportMonths: optional(
        count({
          label: 'Reported every',
          why: 'After how many months the council reports back what it was spent on. Left out means that none is asked.',
          min: 1,
          max: 12,
        }),
      ),
      reportWithinDays: days({
        label: 'Reported within',
        why: 'Within how many days after such a time the report is due.',
        min: 1,
        max: 120,
        default: 28,
      }),
    },
    checks: [streamMistakes],
  }),
  {
    label: 'Funding streams',
    why: 'A budget may combine money from several sources, each of which may be spent only on what it is for and is accounted for to whoever gave it.',
    itemName: 'FundingStreamRule',
    keyedBy: ['stream'],
    maxItems: FUNDING_STREAM.values.length,
    default: [],
  },
);
