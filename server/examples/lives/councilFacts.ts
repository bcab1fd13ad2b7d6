import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { Operations } from '../api.ts';

/** What of a council's policy the stories go by. */
export interface CouncilFacts {
  slug: string;
  enabledOptions: readonly DeploymentOption[];
  /** The provider that may hold a fund, where the council has a framework. */
  fundProvider: string;
  riskMatrixSize: number;
  /** What small payments are given for, the first of what the council lists; null where it lists nothing. */
  smallPaymentPurpose: string | null;
  /** Whether a small payment is paid only once an agreement is signed. */
  smallPaymentIsAgreed: boolean;
  /** The options of which it is agreed with each person how much may stay unspent. */
  optionsWithAgreedLimit: readonly DeploymentOption[];
  /** How long before payments are suspended the person is told. */
  suspensionNoticeDays: number;
  /** What vouchers are given for, and where they are taken, each the first of what the council lists, if it does. */
  voucher: { purpose: string | null; outlet: string | null };
  /** The published price of an hour of an agency, by which a provider holds a fund; null where none is published. */
  agencyRate: { rateKey: string; amountPence: number } | null;
}

const POLICY = `{ policy {
  deployment { settings { enabledOptions individualServiceFund { frameworkProviders } voucher { purposes outlets } } }
  monitoring { settings { suspensionNoticeDays } }
  riskEnablement { settings { riskMatrix { size } } }
  smallPayments { settings { purposes agreementNeeded } }
  planning { settings { rates { support suppliedBy unit timeOfWeek amountPence } } }
  money { settings { unspentLimitIsAgreed accountRules { deploymentOption unspentLimitIsAgreed } } } } }`;

/** Reads them as the council's staff do; null on a day on which the platform knew no policy of theirs. */
export async function councilFacts(api: Operations, slug: string): Promise<CouncilFacts | null> {
  const { data, errors } = await api.ask({ role: 'PRACTITIONER', council: slug }, POLICY);
  if (errors) throw new Error(`The policy of ${slug} can't be read: ${JSON.stringify(errors)}`);
  const { deployment, riskEnablement, smallPayments, money, planning, monitoring } = data.policy;
  if (!deployment || !riskEnablement || !smallPayments || !money || !planning || !monitoring) return null;
  const { enabledOptions, individualServiceFund, voucher } = deployment.settings;
  return {
    slug,
    enabledOptions,
    fundProvider: individualServiceFund?.frameworkProviders?.[0] ?? 'Invented Home Care',
    smallPaymentIsAgreed: smallPayments.settings.agreementNeeded,
    optionsWithAgreedLimit: optionsWithAgreedLimit(enabledOptions, money.settings),
    agencyRate: agencyRate(planning.settings.rates ?? []),
    suspensionNoticeDays: monitoring.settings.suspensionNoticeDays,
    voucher: { purpose: voucher?.purposes?.[0] ?? null, outlet: voucher?.outlets?.[0] ?? null },
    smallPaymentPurpose: smallPayments.settings.purposes[0] ?? null,
    riskMatrixSize: riskEnablement.settings.riskMatrix.size,
  };
}

/** What a rule of one option says holds for it, and what the council says of all for the others. */
function optionsWithAgreedLimit(
  enabled: readonly DeploymentOption[],
  {
    unspentLimitIsAgreed,
    accountRules,
  }: {
    unspentLimitIsAgreed: boolean | null;
    accountRules: { deploymentOption: DeploymentOption; unspentLimitIsAgreed: boolean | null }[];
  },
): DeploymentOption[] {
  return enabled.filter((option) => {
    const rule = accountRules.find(({ deploymentOption }) => deploymentOption === option);
    return rule?.unspentLimitIsAgreed ?? unspentLimitIsAgreed ?? false;
  });
}

const HOUR_OF_AGENCY = ['CARE_AT_HOME', 'AGENCY', 'HOUR', 'ANY_TIME'];

function agencyRate(
  rates: { support: string; suppliedBy: string; unit: string; timeOfWeek: string; amountPence: number }[],
) {
  const keyOf = (rate: (typeof rates)[number]) =>
    [rate.support, rate.suppliedBy, rate.unit, rate.timeOfWeek].join('-');
  const found = rates.find((rate) => keyOf(rate) === HOUR_OF_AGENCY.join('-'));
  return found ? { rateKey: keyOf(found), amountPence: found.amountPence } : null;
}
