import type { Deployment, HoldingFacts, PartToHold } from './deployment.ts';
import type { DeploymentRefusal } from './deploymentRefusals.ts';
import { differentPeople } from './differentPeople.ts';
import { holderRefusals } from './namedHolder.ts';
import { byPayCycle } from './payDay.ts';

export const TRUST: Deployment = {
  option: 'TRUST',
  payee: 'HOLDER',
  paidThrough: 'BANK',
  isPaidOnce: false,
  payOn: byPayCycle,
  evidence: 'BANK_STATEMENT',
  isDirectPayment: true,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: (parts, facts) => [...holderRefusals('TRUST', parts), ...trusteeRefusals(parts, facts)],
};

/** How many trustees the council asks for. */
export function trusteesNeeded({ trust }: { trust: { minimumTrustees: number } | null }): number {
  return trust?.minimumTrustees ?? 0;
}

function trusteeRefusals(parts: readonly PartToHold[], { deployment }: HoldingFacts): DeploymentRefusal[] {
  const needed = trusteesNeeded(deployment);
  return parts.flatMap(({ index, trusteeNames }): DeploymentRefusal[] => {
    const named = differentPeople(trusteeNames);
    if (named >= needed) return [];
    const given = trusteeNames.filter((name) => name.trim() !== '').length;
    if (named === 1 && given >= needed) {
      const message = `${given} trustees are named, and all are the same person, who would decide alone. The council asks for at least ${needed} different people: name the others.`;
      return [{ code: 'TRUSTEES_ARE_ONE_PERSON', path: ['parts', index, 'trusteeNames'], message }];
    }
    const message = `${named} different trustees are named, and the council asks for at least ${needed}, so that no one or two people decide alone. Name the others.`;
    return [{ code: 'TRUSTEES_TOO_FEW', path: ['parts', index, 'trusteeNames'], message }];
  });
}
