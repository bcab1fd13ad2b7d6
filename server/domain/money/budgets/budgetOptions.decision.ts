import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { listInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { differentPeople } from '../deployment/differentPeople.ts';
import { trusteesNeeded } from '../deployment/trust.ts';
import type { PartProposal } from './budgetProposal.ts';

const OPTIONS_READS = {
  deployment: {
    enabledOptions: 'whether a part of a budget may be held in this way',
    trust: { minimumTrustees: 'whether a trust has enough trustees to hold a part' },
  },
} as const satisfies SettingsRead;

/** The ways in which the parts of a budget are held. */
export interface OptionsFacts {
  options: readonly DeploymentOption[];
  /** How many different trustees each part held by a trust has. */
  trustees: readonly number[];
}

export interface OptionsOutcome {
  optionsNotOffered: readonly DeploymentOption[];
  /** How many trustees the council asks for; null where every trust has enough. */
  trusteesMissing: number | null;
}

/** The facts about the parts, with each option once and in the order of the parts. */
export function optionsFacts(
  parts: readonly Pick<PartProposal, 'deploymentOption' | 'trusteeNames'>[],
): OptionsFacts {
  return {
    options: [...new Set(parts.map(({ deploymentOption }) => deploymentOption))],
    trustees: parts
      .filter(({ deploymentOption }) => deploymentOption === 'TRUST')
      .map(({ trusteeNames }) => differentPeople(trusteeNames)),
  };
}

/** Whether the council offers every way in which the money of a budget is held. */
export const budgetOptions = decisionKind({
  key: 'BUDGET_OPTIONS',
  description: 'That the council offers the ways in which the money of a budget is held.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/budgets/partRefusals.ts',
  reads: OPTIONS_READS,
  rule: ({ options, trustees }: OptionsFacts, { deployment }): OptionsOutcome => {
    const needed = trusteesNeeded(deployment);
    return {
      optionsNotOffered: options.filter((option) => !deployment.enabledOptions.includes(option)),
      trusteesMissing: trustees.some((named) => named < needed) ? needed : null,
    };
  },
  sentence: ({ optionsNotOffered, trusteesMissing }) => {
    if (optionsNotOffered.length > 0) {
      const options = optionsNotOffered.map((option) => option.toLowerCase().replaceAll('_', ' '));
      return `The council does not offer ${listInWords(options)}, which the budget uses.`;
    }
    if (trusteesMissing !== null)
      return `The council asks for ${trusteesMissing} trustees, and fewer are named.`;
    return 'The council offers every option that the budget uses.';
  },
  report: {
    counted: 'ALWAYS',
    decided: ({ optionsNotOffered, trusteesMissing }) => ({ optionsNotOffered, trusteesMissing }),
  },
});
