import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import type { HoldingFacts } from '../deployment/deployment.ts';
import { deploymentOf, holdingRefusals } from '../deployment/deployments.ts';
import { termRefusals } from '../deployment/holdingTerms.ts';
import type { AgreementFacts, BudgetRefusal, PartProposal } from './budgetProposal.ts';
import { midPointRefusals } from './midPoint.ts';
import { unspentLimitRefusals } from './unspentLimit.ts';

type FactsForParts = Pick<AgreementFacts, 'itemCostsPence' | 'deployment' | 'money' | 'today'> & HoldingFacts;

/** Everything that is wrong with the parts of a budget, in order of precedence. */
export function partRefusals(parts: readonly PartProposal[], facts: FactsForParts): Refusal[] {
  return [
    ...parts.flatMap(textsRefusals),
    ...parts.flatMap((part, index) => offerRefusals(part, index, facts.deployment)),
    ...costRefusals(parts, facts.itemCostsPence),
    ...parts.flatMap((part, index) => unspentRefusals(part, index, facts.itemCostsPence)),
    ...heldRefusals(parts, facts),
  ];
}

/** What is wrong with a part whose money comes to be held in another way, apart from whether that is offered. */
export function heldAnewRefusals(
  part: PartProposal,
  facts: Omit<FactsForParts, 'itemCostsPence'>,
): Refusal[] {
  return [...textsRefusals(part, 0), ...heldRefusals([part], facts)];
}

function heldRefusals(
  parts: readonly PartProposal[],
  facts: Omit<FactsForParts, 'itemCostsPence'>,
): Refusal[] {
  const ofEach = (rule: (part: PartProposal, index: number) => Refusal[]) => parts.flatMap(rule);
  return [
    ...unspentLimitRefusals(parts, facts),
    ...ofEach((part, index) => midPointRefusals(part, index, facts.money)),
    ...ofEach((part, index) =>
      termRefusals(part, index, facts.deployment, facts.smallPayments?.limits.purposes ?? null),
    ),
    ...ofEach((part, index) => signedRefusals(part, index, facts.today)),
    ...holdingRefusals(parts, facts),
  ];
}

function textsRefusals(part: PartProposal, index: number): Refusal[] {
  return [
    ...textRefusals(['parts', index, 'purpose'], part.purpose, true),
    ...textRefusals(['parts', index, 'holderName'], part.holderName, false),
    ...textRefusals(['parts', index, 'outletName'], part.outletName ?? null, false),
    ...part.trusteeNames.flatMap((name, place) =>
      textRefusals(['parts', index, 'trusteeNames', place], name, true),
    ),
  ];
}

function offerRefusals(part: PartProposal, index: number, deployment: DeploymentSettings): BudgetRefusal[] {
  if (deployment.enabledOptions.includes(part.deploymentOption)) return [];
  const message = `The council does not offer ${codeInWords(part.deploymentOption)}. Choose one of the options in allowed with the person.`;
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
    const message = `The support that ${codeInWords(option)} pays for costs ${poundsInWords(actualPence)} a week, and its part of the budget is ${poundsInWords(limitPence)}. Give that part more, or change the plan.`;
    return [{ code: 'COSTS_EXCEED_PART', path, message, details: { actualPence, limitPence } }];
  });
}

function unspentRefusals(
  part: PartProposal,
  index: number,
  itemCostsPence: ReadonlyMap<DeploymentOption, number>,
): BudgetRefusal[] {
  if (part.isContingency || itemCostsPence.has(part.deploymentOption)) return [];
  const message = `No support in the plan is paid from ${codeInWords(part.deploymentOption)}, so this part would meet no outcome. Leave it out, put support on it in the plan, or mark it as isContingency.`;
  return [{ code: 'PART_NOT_SPENT', path: ['parts', index], message }];
}

function signedRefusals(part: PartProposal, index: number, today: string): BudgetRefusal[] {
  const path = ['parts', index, 'agreementSignedOn'];
  const signedOn = part.agreementSignedOn ?? null;
  if (signedOn === null) return [];
  if (!deploymentOf(part.deploymentOption).isPaidOnce) {
    const message = 'Only a small payment has an agreement of its own. Leave agreementSignedOn out.';
    return [{ code: 'TERM_NOT_NEEDED', path, message }];
  }
  if (signedOn <= today) return [];
  const message = 'The day on which the person signed lies in the future. Record it when they have.';
  return [{ code: 'AGREEMENT_SIGNED_IN_FUTURE', path, message }];
}
