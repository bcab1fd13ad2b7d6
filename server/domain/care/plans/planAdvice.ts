/** What a plan’s reader should know before they agree to it or sign it off. Nothing of it refuses anything. */
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { rateKeyOf } from '../../../../tenants/policy/rates.ts';
import {
  ACCOUNT_OPTIONS,
  type DeploymentOption,
  enumeration,
  type ValueOf,
} from '../../../../tenants/vocabulary.ts';
import { poundsInWords, weeklyInWords } from '../../../common/words.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { type GivenPrice, ratesOn } from './itemPricing.ts';
import { dbsRefusals, isInsured, paysRelativeInHousehold, type SpendingItem } from './planSpending.ts';
import type { PlanTerm, SupportUnit } from './plansVocabulary.ts';
import type { TermSettings } from './planTerm.ts';
import { respiteUse } from './respite.ts';

export const PLAN_ADVICE = enumeration(
  'PlanAdviceCode',
  'What a plan’s reader should know. It refuses nothing.',
  {
    PRICE_ABOVE_RATE: 'An item costs more than the published rate that it names.',
    PERSON_PAYS_DIFFERENCE: 'The person pays a part of an item’s price from their own money.',
    RATE_NOT_IN_FORCE: 'An item names a rate that the council does not publish for today.',
    CARER_CONTINGENCY_ADVISED:
      'A carer does much of what the person needs, and the plan does not say what happens when the carer falls ill.',
    CONTINGENCY_ADVISED: 'The council advises contingency arrangements, and the plan has none.',
    DBS_CHECK_ADVISED:
      'The council advises a check of a personal assistant, and none is recorded, or an old one.',
    DBS_CHECK_IS_PAID:
      'The council pays for the check of a personal assistant, and none is recorded that is recent enough.',
    INSURANCE_ADVISED: 'The council advises proof of employer’s insurance, and none is recorded for today.',
    RELATIVE_GROUNDS:
      'The plan pays a relative in the household, and the council’s own pages name this as a ground for it.',
    RELATIVE_ELSEWHERE:
      'The plan pays a relative who lives elsewhere, whom the council looks at too. None may be barred for that alone.',
    OTHER_THAN_USUAL_OPTION:
      'The person has chosen another way of having a direct payment than the council’s usual one.',
    BREAK_ABOVE_MEASURE: 'A week of a break at home costs more than the council publishes as its measure.',
    RESPITE_COUNTED: 'How much of the respite that the council’s policy has the plan’s breaks use.',
    SPENDING_GUIDANCE:
      'Something that the council’s own guidance says a budget is not for. Nothing is matched with it.',
  },
);
export type PlanAdviceCode = ValueOf<typeof PLAN_ADVICE>;

/** One thing to know, at the path in the plan that it is about. */
export interface PlanAdvice {
  code: PlanAdviceCode;
  path: readonly (string | number)[];
  sentence: string;
}

/** The parts of an item that advice is about. */
export interface ItemToAdvise extends GivenPrice, SpendingItem {
  unit: SupportUnit;
  unitPricePence: number;
  topUpWeeklyPence: number;
}

/** The parts of a plan that advice is about. */
export interface PlanToAdvise {
  term: PlanTerm;
  contingencyArrangements?: string | null;
  ifCarerFallsIll?: string | null;
  /** Whether somebody cares for the person, or the plan is a carer's own. */
  reliesOnCarer: boolean;
  /** Whether family and friends do most or all of what is needed in some area of life. */
  isMostlyUnpaid: boolean;
  supportItems: readonly ItemToAdvise[];
}

type AdviceSettings = Pick<
  PlanningSettings,
  | 'rates'
  | 'contingencyIsAdvised'
  | 'dbsCheckIsAdvised'
  | 'dbsCheckValidMonths'
  | 'dbsCheckIsPaidByCouncil'
  | 'relativesGrounds'
  | 'looksAtRelativesElsewhere'
  | 'employersInsurance'
  | 'spendingGuidance'
  | 'respite'
  | 'breakAtHomeWeeklyPence'
> &
  TermSettings;

type UsualSettings = Pick<DeploymentSettings, 'usualDirectPayment'>;

const ADVICE = 'what a plan advises whoever agrees to it or signs it off:';

/** The settings that the advice on a plan turns on. */
export const PLAN_ADVICE_READER: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/plans/planAdvice.ts',
  reads: {
    planning: {
      rates: `${ADVICE} which prices are above the published rate`,
      contingencyIsAdvised: `${ADVICE} whether it lacks contingency arrangements`,
      dbsCheckIsAdvised: `${ADVICE} whether a personal assistant lacks a check`,
      dbsCheckValidMonths: `${ADVICE} whether a personal assistant’s check is an old one`,
      dbsCheckIsPaidByCouncil: `${ADVICE} whether the council pays for a check that is lacking`,
      relativesGrounds: `${ADVICE} on which grounds a relative in the household may be paid`,
      looksAtRelativesElsewhere: `${ADVICE} whether it pays a relative who lives elsewhere`,
      employersInsurance: `${ADVICE} whether proof of employer’s insurance is missing`,
      respite: `${ADVICE} how much respite it uses`,
      breakAtHomeWeeklyPence: `${ADVICE} whether a week of a break costs more than a stay would`,
      spendingGuidance: `${ADVICE} what the council’s guidance says a budget is not for`,
    },
    deployment: { usualDirectPayment: `${ADVICE} whether the person chose another way than the usual one` },
  },
};

/** All advice on a plan by a version of the council’s policy, in the order of what it is about. */
export function planAdvice(
  plan: PlanToAdvise,
  planning: AdviceSettings,
  deployment: UsualSettings,
  today: string,
): PlanAdvice[] {
  return [
    ...contingencyAdvice(plan, planning),
    ...carerAdvice(plan),
    ...plan.supportItems.flatMap((item, index) => [
      ...rateAdvice(item, index, planning, today),
      ...differenceAdvice(item, index),
    ]),
    ...checkAdvice(plan, planning, today),
    ...paidCheckAdvice(plan, planning, today),
    ...insuranceAdvice(plan, planning, today),
    ...relativesAdvice(plan, planning),
    ...usualOptionAdvice(plan, deployment),
    ...respiteAdvice(plan, planning),
    ...breakAdvice(plan, planning),
    ...spendingAdvice(plan, planning),
  ];
}

function contingencyAdvice(plan: PlanToAdvise, { contingencyIsAdvised }: AdviceSettings): PlanAdvice[] {
  if (!contingencyIsAdvised || (plan.contingencyArrangements ?? '').trim() !== '') return [];
  const sentence =
    'The council advises contingency arrangements, and the plan has none: what happens in sickness, holidays and crisis?';
  return [{ code: 'CONTINGENCY_ADVISED', path: ['contingencyArrangements'], sentence }];
}

/** Told whatever the council requires: a carer who falls ill leaves somebody without what they did. */
function carerAdvice(plan: PlanToAdvise): PlanAdvice[] {
  const rests = plan.reliesOnCarer || plan.isMostlyUnpaid;
  if (!rests || (plan.ifCarerFallsIll ?? '').trim() !== '') return [];
  const sentence =
    'A carer does much of what is needed, and the plan does not say what happens when the carer falls ill: who comes, and whom to call?';
  return [{ code: 'CARER_CONTINGENCY_ADVISED', path: ['ifCarerFallsIll'], sentence }];
}

/** What would be refused if the check were required is advised where it is advised. */
function checkAdvice(plan: PlanToAdvise, planning: AdviceSettings, today: string): PlanAdvice[] {
  const { dbsCheckIsAdvised: dbsCheckIsRequired, dbsCheckValidMonths } = planning;
  const day = Temporal.PlainDate.from(today);
  return dbsRefusals(plan.supportItems, { dbsCheckIsRequired, dbsCheckValidMonths }, day).map(
    ({ code, path }) => ({
      code: 'DBS_CHECK_ADVISED',
      path,
      sentence:
        code === 'DBS_CHECK_MISSING'
          ? 'The council advises a Disclosure and Barring Service check of a personal assistant, and none is recorded.'
          : 'The personal assistant’s Disclosure and Barring Service check is older than the council advises.',
    }),
  );
}

/** Told where a check is lacking, whether or not the council asks for one. */
function paidCheckAdvice(plan: PlanToAdvise, planning: AdviceSettings, today: string): PlanAdvice[] {
  if (!planning.dbsCheckIsPaidByCouncil) return [];
  const { dbsCheckValidMonths } = planning;
  const day = Temporal.PlainDate.from(today);
  const sentence =
    'The council pays for a Disclosure and Barring Service check of this personal assistant, if the person wants one.';
  return dbsRefusals(plan.supportItems, { dbsCheckIsRequired: true, dbsCheckValidMonths }, day).map(
    ({ path }) => ({ code: 'DBS_CHECK_IS_PAID', path, sentence }),
  );
}

function relativesAdvice({ supportItems }: PlanToAdvise, planning: AdviceSettings): PlanAdvice[] {
  return supportItems.flatMap((item, index): PlanAdvice[] => {
    const path = ['supportItems', index, 'paidRelative'];
    if (paysRelativeInHousehold([item])) {
      return planning.relativesGrounds.map((ground) => ({
        code: 'RELATIVE_GROUNDS',
        path,
        sentence: `The council names this as a ground for paying a relative in the household: ${ground}`,
      }));
    }
    const isElsewhere = item.paidFrom === 'BUDGET' && item.paidRelative === 'LIVES_ELSEWHERE';
    if (!isElsewhere || !planning.looksAtRelativesElsewhere) return [];
    const sentence =
      'This pays a relative who lives elsewhere, and the council looks at any relative who is paid. None may be barred for being one.';
    return [{ code: 'RELATIVE_ELSEWHERE', path, sentence }];
  });
}

function insuranceAdvice(
  { supportItems }: PlanToAdvise,
  { employersInsurance }: AdviceSettings,
  today: string,
): PlanAdvice[] {
  if (employersInsurance !== 'ADVISED') return [];
  return supportItems.flatMap((item, index) => {
    if (isInsured(item, today)) return [];
    const sentence =
      'The council advises proof of employer’s insurance of whoever takes on a personal assistant, and none is recorded for today.';
    return [{ code: 'INSURANCE_ADVISED', path: ['supportItems', index, 'insuredUntil'], sentence }];
  });
}

/** Once for each other way. It is the person's choice, and is only shown. */
function usualOptionAdvice(
  { supportItems }: PlanToAdvise,
  { usualDirectPayment }: UsualSettings,
): PlanAdvice[] {
  if (usualDirectPayment === null) return [];
  const usual = inWords(usualDirectPayment);
  return ACCOUNT_OPTIONS.flatMap((option): PlanAdvice[] => {
    const index = supportItems.findIndex(({ deploymentOption }) => deploymentOption === option);
    if (option === usualDirectPayment || index < 0) return [];
    const sentence = `The council’s usual way is ${usual}, and the person has chosen ${inWords(option)}, which is open to them.`;
    return [{ code: 'OTHER_THAN_USUAL_OPTION', path: ['supportItems', index, 'deploymentOption'], sentence }];
  });
}

function inWords(option: DeploymentOption): string {
  return `a ${option.toLowerCase().replaceAll('_', ' ')}`;
}

function respiteAdvice({ supportItems, term }: PlanToAdvise, planning: AdviceSettings): PlanAdvice[] {
  const use = respiteUse(supportItems, term, planning);
  if (use === null || (use.nights === 0 && use.pence === 0)) return [];
  const nights = use.mostNights === null ? [] : [`${use.nights} of ${use.mostNights} nights`];
  const money =
    use.mostPence === null ? [] : [`${poundsInWords(use.pence)} of ${poundsInWords(use.mostPence)}`];
  const sentence = `The plan’s breaks use ${[...nights, ...money].join(' and ')} of respite.`;
  return [{ code: 'RESPITE_COUNTED', path: ['supportItems'], sentence }];
}

/** How many of a unit make a week, for the units that a break is bought by for whole days. */
const IN_A_WEEK: Partial<Record<SupportUnit, number>> = { DAY: 7, NIGHT: 7, WEEK: 1 };

function breakAdvice(
  { supportItems }: PlanToAdvise,
  { breakAtHomeWeeklyPence: measurePence }: AdviceSettings,
): PlanAdvice[] {
  if (measurePence === null) return [];
  return supportItems.flatMap((item, index): PlanAdvice[] => {
    const inAWeek = IN_A_WEEK[item.unit];
    if (item.category !== 'BREAKS' || item.paidFrom !== 'BUDGET' || inAWeek === undefined) return [];
    const weekPence = inAWeek * item.unitPricePence;
    if (weekPence <= measurePence) return [];
    const sentence = `A week of this break comes to ${poundsInWords(weekPence)}, and the council’s measure is what a stay would cost, ${poundsInWords(measurePence)}. Say why a stay would not meet the need.`;
    return [{ code: 'BREAK_ABOVE_MEASURE', path: ['supportItems', index, 'unitPricePence'], sentence }];
  });
}

function spendingAdvice({ supportItems }: PlanToAdvise, { spendingGuidance }: AdviceSettings): PlanAdvice[] {
  if (!supportItems.some(({ paidFrom }) => paidFrom === 'BUDGET')) return [];
  return spendingGuidance.map((guidance) => ({
    code: 'SPENDING_GUIDANCE',
    path: ['supportItems'],
    sentence: `The council’s guidance says that a budget is not for this: ${guidance}`,
  }));
}

function rateAdvice(
  item: ItemToAdvise,
  index: number,
  { rates }: AdviceSettings,
  today: string,
): PlanAdvice[] {
  const { rateKey, unitPricePence, providerUnitPricePence } = item;
  if (!rateKey || item.paidFrom !== 'BUDGET') return [];
  const rate = ratesOn(rates, today).find((each) => rateKeyOf(each) === rateKey);
  if (!rate) {
    const sentence = `The council publishes no rate ${rateKey} for ${today}. Look whether the price still holds.`;
    return [{ code: 'RATE_NOT_IN_FORCE', path: ['supportItems', index, 'rateKey'], sentence }];
  }
  const askedPence = providerUnitPricePence ?? unitPricePence;
  if (rate.amountPence === null || askedPence <= rate.amountPence) return [];
  const sentence = `One costs ${poundsInWords(askedPence)}, and the council’s published rate is ${poundsInWords(rate.amountPence)}.`;
  return [{ code: 'PRICE_ABOVE_RATE', path: ['supportItems', index, 'unitPricePence'], sentence }];
}

function differenceAdvice({ topUpWeeklyPence }: ItemToAdvise, index: number): PlanAdvice[] {
  if (topUpWeeklyPence === 0) return [];
  const sentence = `The person pays ${weeklyInWords(topUpWeeklyPence)} from their own money, besides any contribution. Make sure that they can, and that they want to.`;
  return [
    { code: 'PERSON_PAYS_DIFFERENCE', path: ['supportItems', index, 'providerUnitPricePence'], sentence },
  ];
}
