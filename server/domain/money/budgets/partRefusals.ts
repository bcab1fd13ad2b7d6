import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import { planTextRefusals } from '../../care/plans/planInput.ts';
import type { AgreementFacts, BudgetRefusal, PartProposal } from './budgetProposal.ts';

type FactsForParts = Pick<AgreementFacts, 'itemCostsPence' | 'deployment' | 'hasSuitablePerson'>;

/** Whose money is in the hands of a named third party. */
const HELD_BY_OTHERS: readonly DeploymentOption[] = [
  'MANAGED_ACCOUNT',
  'INDIVIDUAL_SERVICE_FUND',
  'TRUST',
  'POOL',
];

/** Everything that is wrong with the parts of a budget, in order of precedence. */
export function partRefusals(parts: readonly PartProposal[], facts: FactsForParts): Refusal[] {
  const ofEach = (rule: (part: PartProposal, index: number) => Refusal[]) => parts.flatMap(rule);
  return [
    ...ofEach(textRefusals),
    ...ofEach((part, index) => offerRefusals(part, index, facts.deployment)),
    ...costRefusals(parts, facts.itemCostsPence),
    ...ofEach((part, index) => unspentRefusals(part, index, facts.itemCostsPence)),
    ...ofEach((part, index) => suitablePersonRefusals(part, index, facts.hasSuitablePerson[index] ?? false)),
    ...ofEach(holderRefusals),
    ...ofEach((part, index) => trusteeRefusals(part, index, facts.deployment)),
  ];
}

function textRefusals(part: PartProposal, index: number): Refusal[] {
  return [
    ...planTextRefusals(['parts', index, 'purpose'], part.purpose, true),
    ...planTextRefusals(['parts', index, 'holderName'], part.holderName, false),
    ...part.trusteeNames.flatMap((name, place) =>
      planTextRefusals(['parts', index, 'trusteeNames', place], name, true),
    ),
  ];
}

function offerRefusals(part: PartProposal, index: number, deployment: DeploymentSettings): BudgetRefusal[] {
  if (deployment.enabledOptions.includes(part.deploymentOption)) return [];
  const message = `The council does not offer ${part.deploymentOption}. Choose one of the options in allowed with the person.`;
  return [
    {
      code: 'DEPLOYMENT_OPTION_NOT_OFFERED',
      path: ['parts', index, 'deploymentOption'],
      message,
      details: { allowed: deployment.enabledOptions },
    },
  ];
}

/** Money set aside for contingencies pays for no support that is planned. */
function costRefusals(
  parts: readonly PartProposal[],
  itemCostsPence: ReadonlyMap<DeploymentOption, number>,
): BudgetRefusal[] {
  return [...itemCostsPence].flatMap(([option, actualPence]): BudgetRefusal[] => {
    const paying = parts.filter((part) => part.deploymentOption === option && !part.isContingency);
    const limitPence = paying.reduce((sum, part) => sum + part.weeklyAmountPence, 0);
    if (actualPence <= limitPence) return [];
    const first = paying[0] ? parts.indexOf(paying[0]) : null;
    const path = first === null ? ['parts'] : ['parts', first, 'weeklyAmountPence'];
    const message = `The support that ${option} pays for costs ${poundsInWords(actualPence)} a week, and its part of the budget is ${poundsInWords(limitPence)}. Give that part more, or change the plan.`;
    return [{ code: 'COSTS_EXCEED_PART', path, message, details: { actualPence, limitPence } }];
  });
}

function unspentRefusals(
  part: PartProposal,
  index: number,
  itemCostsPence: ReadonlyMap<DeploymentOption, number>,
): BudgetRefusal[] {
  if (part.isContingency || itemCostsPence.has(part.deploymentOption)) return [];
  const message = `No support in the plan is paid from ${part.deploymentOption}, so this part would meet no outcome. Leave it out, put support on it in the plan, or mark it as isContingency.`;
  return [{ code: 'PART_NOT_SPENT', path: ['parts', index], message }];
}

/** Care and Support (Direct Payments) Regulations 2014: an authorised person stands in for who lacks capacity. */
function suitablePersonRefusals(
  part: PartProposal,
  index: number,
  hasSuitablePerson: boolean,
): BudgetRefusal[] {
  if (part.deploymentOption !== 'DIRECT_PAYMENT_SUITABLE_PERSON' || hasSuitablePerson) return [];
  const message =
    'A direct payment to a suitable person needs a supporter with authority as suitable person, attorney or deputy, in force on the first day. Record that authority, and name them as supporterId.';
  return [
    {
      code: 'SUITABLE_PERSON_MISSING',
      path: ['parts', index, 'supporterId'],
      message,
      details: { allowed: ['SUITABLE_PERSON', 'ATTORNEY', 'DEPUTY'] },
    },
  ];
}

function holderRefusals(part: PartProposal, index: number): BudgetRefusal[] {
  if (!HELD_BY_OTHERS.includes(part.deploymentOption) || (part.holderName ?? '').trim() !== '') return [];
  const message = `The money of a ${part.deploymentOption} is held for the person by somebody else. Name the organisation, trust or pool as holderName.`;
  return [{ code: 'HOLDER_MISSING', path: ['parts', index, 'holderName'], message }];
}

function trusteeRefusals(part: PartProposal, index: number, deployment: DeploymentSettings): BudgetRefusal[] {
  if (part.deploymentOption !== 'TRUST' || !deployment.trust) return [];
  const named = new Set(part.trusteeNames.map((name) => name.trim()).filter((name) => name !== '')).size;
  const needed = deployment.trust.minimumTrustees;
  if (named >= needed) return [];
  const message = `${named} different trustees are named, and the council asks for at least ${needed}, so that no one or two people decide alone. Name the others.`;
  return [{ code: 'TRUSTEES_TOO_FEW', path: ['parts', index, 'trusteeNames'], message }];
}
