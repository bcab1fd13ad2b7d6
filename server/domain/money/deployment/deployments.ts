import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { COMMISSIONED } from './commissioned.ts';
import type { Deployment, HoldingFacts, PartToHold } from './deployment.ts';
import { DEPLOYMENT_REFUSALS, type DeploymentRefusal } from './deploymentRefusals.ts';
import { DIRECT_PAYMENT } from './directPayment.ts';
import { INDIVIDUAL_SERVICE_FUND } from './individualServiceFund.ts';
import { MANAGED_ACCOUNT } from './managedAccount.ts';
import { POOL } from './pool.ts';
import { PREPAID_CARD } from './prepaidCard.ts';
import { SMALL_PAYMENT } from './smallPayment.ts';
import { DIRECT_PAYMENT_SUITABLE_PERSON } from './suitablePersonPayment.ts';
import { TRUST } from './trust.ts';
import { VIRTUAL_BUDGET } from './virtualBudget.ts';
import { VOUCHER } from './voucher.ts';

const DEPLOYMENTS: Readonly<Record<DeploymentOption, Deployment>> = {
  DIRECT_PAYMENT,
  DIRECT_PAYMENT_SUITABLE_PERSON,
  PREPAID_CARD,
  MANAGED_ACCOUNT,
  INDIVIDUAL_SERVICE_FUND,
  VIRTUAL_BUDGET,
  COMMISSIONED,
  TRUST,
  POOL,
  SMALL_PAYMENT,
  VOUCHER,
};

/** All that the program knows of one way of holding money. */
export function deploymentOf(option: DeploymentOption): Deployment {
  return DEPLOYMENTS[option];
}

/** The options that satisfy a condition, in the order of their list. */
export function optionsThat(isSo: (deployment: Deployment) => boolean): DeploymentOption[] {
  return DEPLOYMENT_OPTION.values.filter((option) => isSo(deploymentOf(option)));
}

/** Whether somebody outside the council and the person’s own circle holds the money, and has to be named. */
export function isHeldByOthers({ payee }: Deployment): boolean {
  return payee === 'HOLDER' || payee === 'PROVIDER';
}

/** Everything that is wrong with how the money of a budget’s parts would be held, in order of precedence, then of parts. */
export function holdingRefusals(
  parts: readonly (Omit<PartToHold, 'index'> & { deploymentOption: DeploymentOption })[],
  facts: HoldingFacts,
): DeploymentRefusal[] {
  const byOption = Map.groupBy(
    parts.map((part, index) => ({ ...part, index })),
    ({ deploymentOption }) => deploymentOption,
  );
  const refusals = [...byOption].flatMap(([option, held]) => [
    ...(deploymentOf(option).isPaidOnce ? [] : needlessImpactRefusals(held)),
    ...deploymentOf(option).refusals(held, facts),
  ]);
  return refusals.toSorted((a, b) => placeOf(a) - placeOf(b) || partOf(a) - partOf(b));
}

function needlessImpactRefusals(parts: readonly PartToHold[]): DeploymentRefusal[] {
  return parts.flatMap(({ carerImpact, index }) => {
    if (carerImpact === null) return [];
    const message =
      'How far caring affects a carer decides about small payments only, and this part is none. Leave carerImpact out.';
    return [{ code: 'CARER_IMPACT_NOT_NEEDED', path: ['parts', index, 'carerImpact'], message }];
  });
}

const PRECEDENCE = Object.keys(DEPLOYMENT_REFUSALS);

function placeOf({ code }: DeploymentRefusal): number {
  return PRECEDENCE.indexOf(code);
}

function partOf({ path: [, index] }: DeploymentRefusal): number {
  return Number(index);
}
