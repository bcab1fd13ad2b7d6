/** Support plans, and the way to one: how long each step takes, what a plan must hold, and what its money may be used for. */

import {
  EXPECTATION,
  PLAN_SECTION,
  type PlanSection,
  RELATIVE_RULE,
  SPENDING_EXCLUSION,
} from '../vocabularyOfDecisions.ts';
import { area } from './area.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import { dearerPrice, rates } from './rates.ts';
import { respite } from './respite.ts';
import {
  type AreaSettings,
  choice,
  choices,
  days,
  group,
  list,
  months,
  optional,
  pence,
  text,
  weeks,
  withDefault,
  workingDays,
  yesNo,
} from './setting.ts';
import { offeredWhenNotEligible, reablement, timeLimits } from './timeLimits.ts';

const CONTINGENCY_ADVICE = 'Set contingencyIsMandatory to true, or leave this out.';

function contingencySumMistakes(plan: {
  contingencyIsMandatory: boolean;
  contingencySumIsMandatory: boolean;
}): SettingMistake[] {
  if (plan.contingencyIsMandatory || !plan.contingencySumIsMandatory) return [];
  const message = `A sum for contingencies is mandatory, but contingency arrangements are not. ${CONTINGENCY_ADVICE}`;
  return [contradiction('contingencySumIsMandatory', message, 'false, or contingencyIsMandatory true')];
}

function contingencySectionMistakes(plan: {
  contingencyIsMandatory: boolean;
  mandatorySections: readonly PlanSection[];
}): SettingMistake[] {
  if (plan.contingencyIsMandatory || !plan.mandatorySections.includes('CONTINGENCY')) return [];
  const message = `The section CONTINGENCY is mandatory, but contingency arrangements are not. ${CONTINGENCY_ADVICE}`;
  return [contradiction('mandatorySections', message, 'without CONTINGENCY, or contingencyIsMandatory true')];
}

/** What is required is not advised besides: a plan without it is refused, and advice would never be read. */
function contingencyAdviceMistakes(plan: {
  contingencyIsMandatory: boolean;
  contingencyIsAdvised: boolean;
}): SettingMistake[] {
  if (!plan.contingencyIsMandatory || !plan.contingencyIsAdvised) return [];
  return [bothRequiredAndAdvised('contingencyIsAdvised', 'contingencyIsMandatory')];
}

function dbsAdviceMistakes(plan: {
  dbsCheckIsRequired: boolean;
  dbsCheckIsAdvised: boolean;
}): SettingMistake[] {
  if (!plan.dbsCheckIsRequired || !plan.dbsCheckIsAdvised) return [];
  return [bothRequiredAndAdvised('dbsCheckIsAdvised', 'dbsCheckIsRequired')];
}

function bothRequiredAndAdvised(advised: string, required: string): SettingMistake {
  return contradiction(
    advised,
    `“${advised}” and “${required}” are both true, and a plan without it would be refused before anybody was advised. Keep one of them.`,
    `false, or ${required} false`,
  );
}

function feeMistakes(fee: { isAllowed: boolean; limitPence: number | null }): SettingMistake[] {
  if (fee.isAllowed || fee.limitPence === null) return [];
  const message =
    'A limit for the brokerage fee is set, but no fee is allowed. Remove the limit, or allow a fee.';
  return [contradiction('limitPence', message, 'nothing')];
}

const employing = withDefault(
  group({
    label: 'Employing personal assistants',
    why: 'What a plan counts for somebody who takes on a personal assistant, besides what the law asks of every employer.',
    settings: {
      noticeAndRedundancyAreSetAside: yesNo({
        label: 'Notice and redundancy are set aside',
        why: 'Whether a plan’s cost holds a sum each year for the notice and the redundancy pay that an assistant would be owed. Without it that money has to be found when support ends.',
        default: false,
      }),
      insuranceYearlyPence: optional(
        pence({
          label: 'Employer’s insurance a year',
          why: 'What a year of employer’s liability insurance usually costs, counted where an assistant’s terms name no sum. Left out means that nothing is counted.',
          min: 1,
          max: 100_000,
        }),
      ),
      payrollYearlyPence: optional(
        pence({
          label: 'Payroll a year',
          why: 'What a payroll service usually costs in a year for one assistant, counted where the terms name no sum and say that a service runs the payroll. Left out means that nothing is counted.',
          min: 1,
          max: 200_000,
        }),
      ),
    },
  }),
  { noticeAndRedundancyAreSetAside: false, insuranceYearlyPence: null, payrollYearlyPence: null },
);

const brokerageFee = group({
  label: 'Brokerage fee',
  why: 'Whether help with planning and arranging may be paid from the budget. Peers and family often help for nothing.',
  settings: {
    isAllowed: yesNo({ label: 'Fee allowed', why: 'Whether a broker’s fee may be part of the plan’s cost.' }),
    limitPence: optional(
      pence({
        label: 'Limit of the fee',
        why: 'The most that a broker may be paid for one plan. Left out means no limit.',
        min: 0,
        max: 1_000_000,
      }),
    ),
  },
  checks: [feeMistakes],
});

export const PLANNING = area({
  key: 'planning',
  label: 'Support planning',
  summary:
    'What a support plan must hold before the council can sign it off, and what its money may pay for.',
  settings: {
    planTermMonths: months({
      label: 'Plan term',
      why: 'How long a plan runs before it is made anew. Twelve months is usual.',
      min: 1,
      max: 24,
    }),
    fastChangingPlanTermMonths: optional(
      months({
        label: 'Plan term when needs move fast',
        why: 'A shorter term for people whose needs change quickly. Left out means the usual term.',
        min: 1,
        max: 24,
      }),
    ),
    contingencyIsMandatory: yesNo({
      label: 'Contingency is mandatory',
      why: 'Whether a plan must say what happens in sickness, holidays and crisis.',
    }),
    contingencyIsAdvised: yesNo({
      label: 'Contingency is advised',
      why: 'Whether a plan without contingency arrangements says so, though it may be signed off. Some councils expect them and do not insist.',
      default: false,
    }),
    contingencySumIsMandatory: yesNo({
      label: 'Contingency sum is mandatory',
      why: 'Whether money must be set aside for contingencies.',
      default: false,
    }),
    mandatorySections: choices(PLAN_SECTION, {
      label: 'Mandatory sections',
      why: 'The sections without which a plan cannot be submitted.',
      minItems: 1,
    }),
    starterBudgetWeeks: optional(
      weeks({
        label: 'Starter budget',
        why: 'How many weeks an interim budget runs after hospital or re-ablement, before the assessment. Left out means that none is offered.',
        min: 1,
        max: 26,
      }),
    ),
    spendingExclusions: choices(SPENDING_EXCLUSION, {
      label: 'What money may not be spent on',
      why: 'The four national exclusions. A council cannot add to them, because the budget is the person’s to use for their outcomes.',
      default: ['ILLEGAL_THINGS', 'GAMBLING', 'DEBT', 'NHS_CARE'],
    }),
    fewerExclusionsReason: optional(
      text({
        label: 'Reason for fewer exclusions',
        why: 'Why gambling or debt is left out of the national exclusions. Needed only then.',
        minLength: 20,
      }),
    ),
    spendingGuidance: list(
      text({
        label: 'Guidance',
        why: 'Something that the council publishes as not for a budget, in its own words.',
        maxLength: 200,
      }),
      {
        label: 'Guidance on spending',
        why: 'What else the council’s own pages say a budget is not for, such as rent, food or tobacco. A plan shows it to whoever writes it, and it never refuses anything: what matters is whether the outcome is met.',
        itemName: 'SpendingGuidance',
        maxItems: 30,
        default: [],
      },
    ),
    relativesInHousehold: choice(RELATIVE_RULE, {
      label: 'Paying relatives in the same household',
      why: 'Whether a close relative who lives with the person may be paid. The regulations ask whether it is necessary in each case.',
    }),
    relativesAllowedReason: optional(
      text({
        label: 'Reason for allowing relatives as a matter of course',
        why: 'How the council satisfies itself each time that it is necessary. Needed only where relatives are ALLOWED.',
        minLength: 20,
      }),
    ),
    relativesGrounds: list(
      text({
        label: 'Ground',
        why: 'Something that the council publishes as making it necessary, in its own words.',
        maxLength: 200,
      }),
      {
        label: 'Grounds for paying a relative in the household',
        why: 'What the council’s own pages name as making it necessary, such as culture, a health need or care at times that nobody can foresee. A plan that pays one shows them to whoever agrees to it or signs it off, and each case is still looked at by itself.',
        itemName: 'RelativesGround',
        maxItems: 20,
        default: [],
      },
    ),
    looksAtRelativesElsewhere: yesNo({
      label: 'Relatives who live elsewhere are looked at',
      why: 'Whether whoever signs a plan off is told that it pays a relative who lives elsewhere, for a council that approves any close relative. No council may bar one for that reason alone.',
      default: false,
    }),
    brokerageFee,
    employing,
    formerEmploymentIsAsked: yesNo({
      label: 'Former employment is asked',
      why: 'Whether planning asks what work somebody did, since a benevolent fund of that trade may help.',
      default: false,
    }),
    dbsCheckIsRequired: yesNo({
      label: 'DBS check is required',
      why: 'Whether a personal assistant needs a Disclosure and Barring Service check before the plan is signed off.',
    }),
    dbsCheckIsAdvised: yesNo({
      label: 'DBS check is advised',
      why: 'Whether a plan says where a personal assistant has no Disclosure and Barring Service check, though it may be signed off.',
      default: false,
    }),
    dbsCheckValidMonths: optional(
      months({
        label: 'DBS check is good for',
        why: 'How old a check may be when the plan is signed off, and after how long it is renewed while support goes on. Left out means any age.',
        min: 1,
        max: 60,
      }),
    ),
    dbsRenewalWarnDays: days({
      label: 'Warning before a DBS check is too old',
      why: 'How many days before the check of a personal assistant is older than that somebody is warned, so that it is renewed in time. Read only where a check is good for so many months.',
      min: 0,
      max: 180,
      default: 42,
    }),
    dbsCheckIsPaidByCouncil: yesNo({
      label: 'DBS check is paid by the council',
      why: 'Whether the council pays for the check of a personal assistant, so that its price is no reason to go without.',
      default: false,
    }),
    employersInsurance: choice(EXPECTATION, {
      label: 'Proof of employer’s insurance',
      why: 'Whether the council sees proof that somebody who takes on a personal assistant is insured as an employer. The law asks most employers to be.',
      default: 'NOT_REQUIRED',
    }),
    termTimeWeeks: weeks({
      label: 'Weeks of term time',
      why: 'In how many weeks of a year support comes that comes in term time, where an item of a plan says nothing else. A school year has 190 days, which is 38 weeks: Education (School Day and School Year) (England) Regulations 1999, regulation 3.',
      min: 1,
      max: 52,
      default: 38,
    }),
    rates,
    dearerPrice,
    respite,
    breakAtHomeWeeklyPence: optional(
      pence({
        label: 'Week of a break at home',
        why: 'What a week of replacement care at home may come to, for a council that publishes what a stay in a care home costs as its measure. A plan with a dearer break says so, and it may be signed off all the same where a stay would not meet the need.',
        min: 100,
        max: 1_000_000,
      }),
    ),
    timeLimits,
    contactToSupportTargetWorkingDays: optional(
      workingDays({
        label: 'Target: first contact to support',
        why: 'In how many working days support is to have started for half of the people with whom it does, counted from their first contact. It binds nobody: `targets` says whether the council is on track, beside what was reached. Left out means that there is no target.',
        min: 1,
        max: 260,
      }),
    ),
    reablement,
    offeredWhenNotEligible,
  },
  checks: [contingencySumMistakes, contingencySectionMistakes, contingencyAdviceMistakes, dbsAdviceMistakes],
});

/** A council's rules for support plans. */
export type PlanningSettings = AreaSettings<typeof PLANNING>;
