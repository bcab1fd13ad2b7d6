/** The papers of a referral: the plan as it stood when it went to the panel. The panel may not rewrite it. */
import type { SignOffReason } from '../../care/plans/signOffReasons.ts';

/** Why a plan went to the panel, as it was said then. */
export interface ReferralReason {
  code: SignOffReason;
  sentence: string;
}

interface PaperOutcome {
  description: string;
  successLooksLike: string;
}
interface PaperItem {
  description: string;
  category: string;
  providerName: string | null;
  providerKind: string;
  paidRelative: string;
  relativeReason: string | null;
  unit: string;
  quantityHundredths: number;
  unitPricePence: number;
  frequency: string;
  weeklyCostPence: number;
  paidFrom: string;
  deploymentOption: string | null;
}
interface PaperRisk {
  description: string;
  whatHelps: string;
  likelihood: number;
  impact: number;
}

/** What of a plan itself is in the papers, beside its lists. */
const WRITTEN = [
  'title',
  'term',
  'importantTo',
  'importantFor',
  'howBestToSupport',
  'goodDay',
  'badDay',
  'cultureAndFaith',
  'formerEmployment',
  'contingencyArrangements',
  'contingencyPence',
  'helpedHow',
  'personDisagrees',
  'safeguardingEnquiryIsOpen',
  'panelRequestedReason',
  'panelRequestedByPersonReason',
  'weeklyCostPence',
] as const;
type WrittenField = (typeof WRITTEN)[number];

/** The plan as it stood. Plain JSON, kept for ever. */
export interface Papers extends Record<WrittenField, string | number | boolean | null> {
  personName: string;
  indicativeWeeklyPence: number;
  outcomes: readonly PaperOutcome[];
  supportItems: readonly PaperItem[];
  risks: readonly PaperRisk[];
}

/** A plan with its contents, wherever it was read. */
export type PlanForPapers = { readonly [Field in WrittenField]?: string | number | boolean | null } & {
  readonly outcomes: readonly PaperOutcome[];
  readonly supportItems: readonly OrLeftOut<PaperItem>[];
  readonly risks: readonly PaperRisk[];
};
/** The ORM leaves out what is empty. */
type OrLeftOut<Row> = {
  readonly [Field in keyof Row]: null extends Row[Field] ? Row[Field] | undefined : Row[Field];
};

/** The papers of a plan. */
export function papersOf(
  plan: PlanForPapers,
  { personName, indicativeWeeklyPence }: Pick<Papers, 'personName' | 'indicativeWeeklyPence'>,
): Papers {
  const written = Object.fromEntries(WRITTEN.map((field) => [field, plan[field] ?? null])) as Record<
    WrittenField,
    string | number | boolean | null
  >;
  return {
    personName,
    ...written,
    indicativeWeeklyPence,
    outcomes: plan.outcomes.map(({ description, successLooksLike }) => ({ description, successLooksLike })),
    supportItems: plan.supportItems.map((item) => ({
      description: item.description,
      category: item.category,
      providerName: item.providerName ?? null,
      providerKind: item.providerKind,
      paidRelative: item.paidRelative,
      relativeReason: item.relativeReason ?? null,
      unit: item.unit,
      quantityHundredths: item.quantityHundredths,
      unitPricePence: item.unitPricePence,
      frequency: item.frequency,
      weeklyCostPence: item.weeklyCostPence,
      paidFrom: item.paidFrom,
      deploymentOption: item.deploymentOption ?? null,
    })),
    risks: plan.risks.map(({ description, whatHelps, likelihood, impact }) => ({
      description,
      whatHelps,
      likelihood,
      impact,
    })),
  };
}

/** Everything in the papers by which a plan may differ from them; the person's name is no part of their plan. */
const COMPARED = [...WRITTEN, 'indicativeWeeklyPence', 'outcomes', 'supportItems', 'risks'] as const;

/** What has changed in a plan since its papers were made, by the names of the plan's fields. */
export function changedFields(papers: Papers, now: Papers): string[] {
  return COMPARED.filter(
    (field) => JSON.stringify(sorted(papers[field])) !== JSON.stringify(sorted(now[field])),
  );
}

/** The database keeps the properties of JSON in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
