/** What a financial assessment may hold. */
import type { ChargingSettings } from '../../../../tenants/policy/charging.ts';
import { CONTRIBUTION_RHYTHM } from '../../../../tenants/vocabularyOfCharging.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { listInWords, poundsInWords } from '../../../common/words.ts';
import type { ChargingRefusalCode } from './chargingRefusals.ts';
import type { Means } from './means.ts';

type ChargingRefusal = Refusal<ChargingRefusalCode>;

/** How long before it begins a financial assessment may be recorded. */
const MOST_MONTHS_AHEAD = 12;
/** The most lines of one sort. */
export const MOST_LINES = 30;
const MOST_WEEKLY_PENCE = 10_000_000;
const MOST_CAPITAL_PENCE = 100_000_000_000;
const MOST_CHILDREN = 20;

/** What the rules of recording read, beside the means. */
export interface AssessingFacts {
  today: Temporal.PlainDate;
  /** Null where the date of birth is not known to the day. */
  bornOn: string | null;
}

/** Why a financial assessment can't be worked out, whatever the council's policy says. Sums that can't be right come alone. */
export function meansRefusals(means: Means, facts: AssessingFacts): ChargingRefusal[] {
  const counts = countRefusals(means);
  if (counts.length > 0) return counts;
  const amounts = amountRefusals(means);
  if (amounts.length > 0) return amounts;
  return [
    ...startRefusals(means.startsOn, facts.today),
    ...ageRefusals(means, facts.bornOn),
    ...childRefusals(means),
    ...costRefusals(means),
  ];
}

/** Why the council's policy does not have what is given. */
export function offerRefusals(
  means: Means,
  charging: Pick<ChargingSettings, 'lightTouchReasons' | 'topUpIsAllowed' | 'contributionRhythms'>,
): ChargingRefusal[] {
  const { lightTouchReason, topUpWeeklyPence, paysEvery } = means;
  const refusals: ChargingRefusal[] = [];
  if (lightTouchReason !== null && !charging.lightTouchReasons.includes(lightTouchReason)) {
    const message =
      'The council’s charging policy has no light-touch assessment for this reason. Look at the person’s means in full.';
    refusals.push({ code: 'LIGHT_TOUCH_NOT_OFFERED', path: ['lightTouchReason'], message });
  }
  if (topUpWeeklyPence > 0 && !charging.topUpIsAllowed) {
    const message =
      'The council’s charging policy has no top-up from own money. Leave it out; the person may still buy what they like beside their budget.';
    refusals.push({ code: 'TOP_UP_NOT_OFFERED', path: ['topUpWeeklyPence'], message });
  }
  if (paysEvery !== null && !charging.contributionRhythms.includes(paysEvery)) {
    const message = `The council does not take contributions ${rhythm(paysEvery)}, but ${listInWords(charging.contributionRhythms.map(rhythm))}. Agree one of these with the person.`;
    const details = { allowed: [...charging.contributionRhythms] };
    refusals.push({ code: 'RHYTHM_NOT_OFFERED', path: ['paysEvery'], message, details });
  }
  return refusals;
}

/** “every four weeks”. */
function rhythm(every: Means['paysEvery'] & string): string {
  const [words = ''] = CONTRIBUTION_RHYTHM.descriptions[every].split(',');
  return words.replace(/\.$/, '').toLowerCase();
}

const LINES = ['income', 'capital', 'housingCosts', 'disabilityExpenses'] as const;

function countRefusals(means: Means): ChargingRefusal[] {
  return LINES.flatMap((name): ChargingRefusal[] => {
    const { length } = means[name];
    if (length <= MOST_LINES) return [];
    const message = `${length} lines of ${name} are given, and at most ${MOST_LINES} can be held. Put some of a kind together.`;
    return [{ code: 'TOO_MANY_LINES', path: [name], message }];
  });
}

type Path = readonly (string | number)[];

function amountRefusals(means: Means): ChargingRefusal[] {
  const more = (pence: number, path: Path, most = MOST_WEEKLY_PENCE) => amountRefusal(pence, path, 1, most);
  const orNothing = (pence: number, path: Path, most = MOST_WEEKLY_PENCE) =>
    amountRefusal(pence, path, 0, most);
  return [
    ...more(means.supportWeeklyPence, ['supportWeeklyPence']),
    ...orNothing(means.secondCarerWeeklyPence, ['secondCarerWeeklyPence']),
    ...orNothing(means.freeOfChargeWeeklyPence, ['freeOfChargeWeeklyPence']),
    ...orNothing(means.topUpWeeklyPence, ['topUpWeeklyPence']),
    ...LINES.flatMap((name) =>
      means[name].flatMap((line, index) =>
        'amountPence' in line
          ? more(line.amountPence, [name, index, 'amountPence'], MOST_CAPITAL_PENCE)
          : more(line.weeklyPence, [name, index, 'weeklyPence']),
      ),
    ),
  ];
}

function amountRefusal(
  actualPence: number,
  path: Path,
  leastPence: number,
  limitPence: number,
): ChargingRefusal[] {
  const name = path.at(-1);
  if (actualPence < leastPence) {
    const expected = leastPence === 0 ? 'nothing or more' : 'more than nothing';
    const message = `${name} is ${actualPence} pence, and must be ${expected}. Look at the amount again, or leave it out.`;
    return [{ code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence } }];
  }
  if (actualPence <= limitPence) return [];
  const message = `${name} is ${poundsInWords(actualPence)}, which is more than ${poundsInWords(limitPence)}. It may be in another unit: look at the amount again.`;
  return [{ code: 'AMOUNT_TOO_LARGE', path, message, details: { actualPence, limitPence } }];
}

function startRefusals(startsOn: string, today: Temporal.PlainDate): ChargingRefusal[] {
  const lastDay = today.add({ months: MOST_MONTHS_AHEAD });
  if (Temporal.PlainDate.compare(startsOn, lastDay) <= 0) return [];
  const message = `The contribution would begin on ${dayInWords(startsOn)}, and it may begin up to ${MOST_MONTHS_AHEAD} months from today. Look at the year again, or record it nearer the time.`;
  return [{ code: 'ASSESSMENT_STARTS_TOO_LATE', path: ['startsOn'], message }];
}

/** The age at which the guarantee rises, and below which nobody has ever reached the age of Pension Credit. */
const OLDER_GUARANTEE_YEARS = 25;
const LEAST_PENSION_YEARS = 60;

/** In a couple the guarantee goes by the older of the two, so that the person's own birth says nothing. */
function ageRefusals({ household, age, startsOn }: Means, bornOn: string | null): ChargingRefusal[] {
  if (bornOn === null || household === 'COUPLE') return [];
  const { years } = Temporal.PlainDate.from(bornOn).until(startsOn, { largestUnit: 'years' });
  const fits = {
    FROM_18: years < OLDER_GUARANTEE_YEARS,
    FROM_25: years >= OLDER_GUARANTEE_YEARS,
    PENSION_AGE: years >= LEAST_PENSION_YEARS,
  };
  if (fits[age]) return [];
  const message = `By their date of birth the person is ${years} on ${dayInWords(startsOn)}, which is not the age that is given for the guarantee. Correct the one or the other.`;
  return [{ code: 'AGE_DOES_NOT_FIT', path: ['age'], message }];
}

function childRefusals({ household, childCount }: Means): ChargingRefusal[] {
  if (childCount < 0 || childCount > MOST_CHILDREN) {
    const message = `childCount is ${childCount}, and must be from 0 to ${MOST_CHILDREN}. Look at the number again.`;
    return [{ code: 'AMOUNT_TOO_LARGE', path: ['childCount'], message }];
  }
  if (household !== 'LONE_PARENT' || childCount > 0) return [];
  const message =
    'A lone parent is responsible for a child in the household, and none is given. Give their number, or say SINGLE.';
  return [{ code: 'LONE_PARENT_WITHOUT_CHILD', path: ['childCount'], message }];
}

function costRefusals(means: Means): ChargingRefusal[] {
  const actualPence = means.secondCarerWeeklyPence + means.freeOfChargeWeeklyPence;
  const limitPence = means.supportWeeklyPence;
  if (actualPence <= limitPence) return [];
  const message = `The second carer and what is free of charge come to ${poundsInWords(actualPence)} a week, and all support to ${poundsInWords(limitPence)}. They are parts of it: correct one of the three.`;
  const details = { actualPence, limitPence };
  return [{ code: 'NOT_CHARGED_EXCEEDS_COST', path: ['supportWeeklyPence'], message, details }];
}
