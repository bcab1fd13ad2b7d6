import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import { type PlanParts, WHOLE_PLAN } from '../storySteps.ts';
import { later } from './calendarOfLife.ts';
import type { ExampleLife } from './examplePeopleOf.ts';
import type { Assessed, Leading } from './leading.ts';
import type { LifeState } from './lifeStates.ts';

/** How the money is held in a state; as a direct payment in every other. */
const OPTION: Partial<Record<LifeState, DeploymentOption>> = {
  SUITABLE_PERSON: 'DIRECT_PAYMENT_SUITABLE_PERSON',
  PREPAID_CARD: 'PREPAID_CARD',
  MANAGED_ACCOUNT: 'MANAGED_ACCOUNT',
  PROVIDER_FUND: 'INDIVIDUAL_SERVICE_FUND',
  VIRTUAL_BUDGET: 'VIRTUAL_BUDGET',
  COMMISSIONED: 'COMMISSIONED',
};
const optionOf = ({ state }: ExampleLife): DeploymentOption => OPTION[state] ?? 'DIRECT_PAYMENT';

/** Who is bought from with each option: somebody whom the person employs, or an agency. */
const EMPLOYS: readonly DeploymentOption[] = [
  'DIRECT_PAYMENT',
  'DIRECT_PAYMENT_SUITABLE_PERSON',
  'MANAGED_ACCOUNT',
  'PREPAID_CARD',
];
const ASSISTANT_HOUR_PENCE = 1_500;
const AGENCY_HOUR_PENCE = 2_250;
/** What is given once for a small thing. */
const ONCE_PENCE = 12_000;

/** What a plan says, at a little less than the indicative budget. */
export function partsOf({ life, facts, calendar }: Leading, { allocation }: Assessed): PlanParts {
  const { state } = life;
  const isRisky = state === 'WITH_PANEL' || state === 'PANEL_DECIDED';
  const [likelihood, impact] = isRisky ? [facts.riskMatrixSize, facts.riskMatrixSize] : [1, 2];
  const checkedOn = later(calendar.daysAgo(life.contactDaysAgo), -40);
  const item = (option: DeploymentOption, weeklyPence: number) => ({
    ...(EMPLOYS.includes(option)
      ? hoursOf(weeklyPence, ASSISTANT_HOUR_PENCE, {
          description: 'A personal assistant whom I know, at the times that suit me',
          providerKind: 'PERSONAL_ASSISTANT',
          dbsCheckedOn: checkedOn,
        })
      : hoursOf(weeklyPence, facts.agencyRate?.amountPence ?? AGENCY_HOUR_PENCE, {
          description: 'Care at home, mornings and evenings',
          providerKind: 'AGENCY',
          providerName: facts.fundProvider,
          // A provider holds a fund at a published price, where there is one.
          ...(facts.agencyRate && { rateKey: facts.agencyRate.rateKey }),
        })),
    deploymentOption: option,
  });
  const { weeklyAmountPence } = allocation;
  const half = Math.floor(weeklyAmountPence / 2);
  const supportItems =
    state === 'MIXED'
      ? [item('DIRECT_PAYMENT', half), item(arrangedBy(facts.enabledOptions), weeklyAmountPence - half)]
      : [item(optionOf(life), weeklyAmountPence)];
  return {
    writing: { ...WHOLE_PLAN.writing, ...WRITING[life.registration.clientGroup] },
    supportItems: [
      ...supportItems,
      ...GIVEN_ONCE.filter(({ deploymentOption }) => deploymentOption === state),
    ],
    risks: [isRisky ? { ...GREAT_RISK, likelihood, impact } : { ...SMALL_RISK, likelihood, impact }],
  };
}

/** How a council arranges what somebody does not buy for themself. */
function arrangedBy(enabled: readonly DeploymentOption[]): DeploymentOption {
  const ways: readonly DeploymentOption[] = ['COMMISSIONED', 'VIRTUAL_BUDGET', 'MANAGED_ACCOUNT'];
  return ways.find((option) => enabled.includes(option)) ?? 'DIRECT_PAYMENT';
}

/** As many quarters of an hour a week as a sum pays for. */
function hoursOf(weeklyPence: number, hourPence: number, more: Record<string, unknown>) {
  const quarters = Math.max(1, Math.floor((weeklyPence * 4) / hourPence));
  return {
    category: 'PERSONAL_CARE',
    unit: 'HOUR',
    quantityHundredths: quarters * 25,
    unitPricePence: hourPence,
    frequency: 'WEEKLY',
    paidFrom: 'BUDGET',
    ...more,
  };
}

const SMALL_ITEM = {
  category: 'EQUIPMENT_AND_TECHNOLOGY',
  description: 'A small thing that makes the days easier',
  providerKind: 'SHOP_OR_SUPPLIER',
  unit: 'ITEM',
  quantityHundredths: 100,
  unitPricePence: ONCE_PENCE,
  frequency: 'ONE_OFF',
  paidFrom: 'BUDGET',
  deploymentOption: 'SMALL_PAYMENT',
};

const VOUCHER_ITEM = {
  ...SMALL_ITEM,
  category: 'COMPANY_AND_COMMUNITY',
  description: 'A season of swimming, with a friend',
  deploymentOption: 'VOUCHER',
};
const GIVEN_ONCE = [SMALL_ITEM, VOUCHER_ITEM];

const SMALL_RISK = { description: 'A fall on the stairs', whatHelps: 'A second rail, and a light at night.' };
const GREAT_RISK = {
  description: 'Going out alone by the river in every weather',
  whatHelps: 'The wide path, a telephone, and a friend who knows the way that I take.',
};

/** What is important to people, by why they need support. Every word is invented. */
const WRITING: Record<string, Record<string, string>> = {
  OLDER_PEOPLE: {
    importantTo: 'My own front door, the wireless in the morning, and chapel on Sundays.',
    importantFor: 'Eating properly, and not lifting the washing.',
  },
  MEMORY_AND_COGNITION: {
    importantTo: 'The dog, walking to the park, and faces that I know.',
    importantFor: 'Tablets at eight and at six, and the gas turned off.',
  },
  PHYSICAL_DISABILITY: {
    importantTo: 'My job, being on time for it, and choosing who helps me.',
    importantFor: 'Not sitting for too long, and a second person on the stairs.',
  },
  LEARNING_DISABILITY: {
    importantTo: 'My flat, the football, and earning my own money.',
    importantFor: 'Somebody beside me with letters and with cooking.',
  },
  MENTAL_HEALTH: {
    importantTo: 'Quiet mornings, my drawings, and friends who ring.',
    importantFor: 'Going out once a day, and sleep.',
  },
  SENSORY_IMPAIRMENT: {
    importantTo: 'Getting to the library by myself, and the choir.',
    importantFor: 'Letters read the day that they come.',
  },
};

/** What is agreed about a part of a budget beside its amount: who holds it, what it is for, how much may stay unspent. */
export function termsOfPart(
  {
    deploymentOption: option,
    weeklyAmountPence,
  }: { deploymentOption: DeploymentOption; weeklyAmountPence: number },
  { facts }: Leading,
  { supporterId }: Assessed,
): Record<string, unknown> {
  const limit = facts.optionsWithAgreedLimit.includes(option)
    ? { agreedUnspentLimitPence: UNSPENT_WEEKS * weeklyAmountPence }
    : {};
  const purpose = EMPLOYS.includes(option) ? 'A personal assistant whom I choose' : 'Care at home';
  switch (option) {
    case 'MANAGED_ACCOUNT':
      return { ...limit, purpose, holderName: 'Invented Payroll and Accounts' };
    case 'INDIVIDUAL_SERVICE_FUND':
      return { ...limit, purpose, holderName: facts.fundProvider };
    case 'DIRECT_PAYMENT_SUITABLE_PERSON':
      return { ...limit, purpose, supporterId };
    case 'VOUCHER':
      return {
        purpose: 'Something that I look forward to',
        spentOn: facts.voucher.purpose,
        ...(facts.voucher.outlet && { outletName: facts.voucher.outlet }),
      };
    case 'SMALL_PAYMENT':
      return { purpose: 'Something small that helps', spentOn: facts.smallPaymentPurpose };
    default:
      return { ...limit, purpose };
  }
}

/** As much as most councils let stay. */
const UNSPENT_WEEKS = 6;
