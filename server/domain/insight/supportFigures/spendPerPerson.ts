/** What was really paid for each person with support in a period, by option, from the ledger. */
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp } from '../../../common/arithmetic.ts';

/** What moved in the period on the accounts of the parts that are held in one way. */
export interface OptionSpend {
  option: DeploymentOption;
  /** Paid to whoever holds the money, and at settlements. */
  paidToHoldersPence: number;
  /** Everything else that moved outside of the council. */
  otherPence: number;
}

/** The people with support in an option, or in any, and what was paid. */
export interface Spend {
  /** Null for all together. */
  deploymentOption: DeploymentOption | null;
  people: number;
  paidToHoldersPence: number;
  /** Spent by the council on support that it buys itself. */
  boughtByCouncilPence: number;
  /** What holders gave back to the council or to whoever holds the money now, less what came to them so. */
  givenBackPence: number;
  /** What left the council: the first two less the third. */
  netPence: number;
  /** Null where nobody had such support. */
  netPerPersonPence: number | null;
}

/** How many people had support in each option on a day of the period, and in any. */
export interface SupportedPeople {
  byOption: readonly { option: DeploymentOption; people: number }[];
  people: number;
}

/** The spending of all together, then that of every option in which anybody had support or any money moved. */
export function spendPerPerson(
  moved: readonly OptionSpend[],
  supported: SupportedPeople,
  isHeld: (option: DeploymentOption) => boolean,
): Spend[] {
  const options = DEPLOYMENT_OPTION.values.flatMap((option): Spend[] => {
    const found = moved.find((each) => each.option === option);
    const people = supported.byOption.find((each) => each.option === option)?.people ?? 0;
    if (!found && people === 0) return [];
    const { paidToHoldersPence = 0, otherPence = 0 } = found ?? {};
    return [
      spendOf(option, people, {
        paidToHoldersPence,
        boughtByCouncilPence: isHeld(option) ? 0 : otherPence,
        givenBackPence: isHeld(option) ? positive(-otherPence) : 0,
      }),
    ];
  });
  const sum = (of: (spend: Spend) => number) => options.reduce((total, spend) => total + of(spend), 0);
  const all = {
    paidToHoldersPence: sum((spend) => spend.paidToHoldersPence),
    boughtByCouncilPence: sum((spend) => spend.boughtByCouncilPence),
    givenBackPence: sum((spend) => spend.givenBackPence),
  };
  return [spendOf(null, supported.people, all), ...options];
}

function spendOf(
  deploymentOption: DeploymentOption | null,
  people: number,
  sums: Pick<Spend, 'paidToHoldersPence' | 'boughtByCouncilPence' | 'givenBackPence'>,
): Spend {
  const netPence = sums.paidToHoldersPence + sums.boughtByCouncilPence - sums.givenBackPence;
  return { deploymentOption, people, ...sums, netPence, netPerPersonPence: perPerson(netPence, people) };
}

/** To the nearest penny, a half going away from nothing: more may have come back in a period than was paid. */
function perPerson(pence: number, people: number): number | null {
  if (people === 0) return null;
  return positive(Math.sign(pence) * divideHalfUp(Math.abs(pence), people));
}

/** Without the minus that a computer puts before nothing. */
function positive(pence: number): number {
  return pence === 0 ? 0 : pence;
}
