import {
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
  type NightSupportLevel,
} from '../../tenants/needs.ts';
import type { Asker, Operations } from './api.ts';
import { registration } from './registration.ts';

/**
 * Steps of a story, taken through the API as a portal would. Each throws when the API refuses it, so that a
 * story never continues from a step that did not happen.
 */

/** What somebody needs. Domains left out need no help, and circumstances left out do not apply. */
export interface Needs {
  domains?: Partial<Record<NeedDomain, DomainNeed>>;
  circumstances?: {
    livesAlone?: boolean;
    needsTwoCarers?: boolean;
    nightSupport?: NightSupportLevel;
    cannotBeLeftAlone?: boolean;
    livesRurally?: boolean;
    needsCommunicationSupport?: boolean;
  };
}

/** Needs for which every example council gives something. */
export const SUBSTANTIAL_NEEDS: Needs = {
  domains: {
    PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    CLOTHING: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
    STAYING_SAFE: { level: 'MODERATE', unpaidSupport: 'NONE' },
  },
  circumstances: { livesAlone: true },
};

/** Registers somebody and returns their id. */
export async function registered(
  api: Operations,
  asker: Asker,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const input = registration(changes);
  const { person } = await change(api, asker, 'registerPerson', 'person { id }', input);
  return person.id;
}

/** Assesses somebody from start to completion, and returns the result. */
export async function assessed(
  api: Operations,
  asker: Asker,
  personId: string,
  needs: Needs = SUBSTANTIAL_NEEDS,
): Promise<{ assessmentId: string; allocation: { id: string; weeklyAmountPence: number } }> {
  const { assessmentId, version } = await answered(api, asker, personId, needs);
  const input = { assessmentId, expectedVersion: version };
  const returning = 'assessment { allocation { id weeklyAmountPence } }';
  const { assessment } = await change(api, asker, 'completeAssessment', returning, input);
  return { assessmentId, allocation: assessment.allocation };
}

/** Starts an assessment and gives every answer, so that it only has to be completed. */
export async function answered(
  api: Operations,
  asker: Asker,
  personId: string,
  needs: Needs = SUBSTANTIAL_NEEDS,
): Promise<{ assessmentId: string; version: number }> {
  const start = { personId, respondent: 'SUPPORTED' };
  const started = await change(api, asker, 'startAssessment', 'assessment { id version }', start);
  const { id, version } = started.assessment;
  const answers = { assessmentId: id, expectedVersion: version, ...everyAnswer(needs) };
  const saved = await change(api, asker, 'saveAssessmentAnswers', 'assessment { version }', answers);
  return { assessmentId: id, version: saved.assessment.version };
}

/** An answer to every question: the need given, or otherwise no need. */
export function everyAnswer(needs: Needs) {
  return {
    answers: NEED_DOMAINS.map((domain) => ({
      domain,
      ...(needs.domains?.[domain] ?? { level: 'NONE', unpaidSupport: 'NONE' }),
    })),
    circumstances: {
      livesAlone: false,
      needsTwoCarers: false,
      nightSupport: 'NONE',
      cannotBeLeftAlone: false,
      livesRurally: false,
      needsCommunicationSupport: false,
      ...needs.circumstances,
    },
  };
}

/** The person whose plan it is, and the indicative budget that it starts from. */
export interface PlanSubject {
  personId: string;
  allocationId: string;
}

/**
 * The contents of a plan; parts left out are those of WHOLE_PLAN. Items are for the first outcome unless they
 * name another.
 */
export interface PlanParts {
  writing?: Record<string, unknown>;
  outcomes?: Record<string, unknown>[];
  supportItems?: (Record<string, unknown> & { outcome?: number })[];
  risks?: Record<string, unknown>[];
}

/** A plan as a step leaves it. */
export interface PlanStep {
  planId: string;
  version: number;
}

/** Eight hours a week of a personal assistant at £15.00: £120.00 a week, with low risk. Every value is invented. */
export const WHOLE_PLAN = {
  writing: {
    importantTo: 'My garden and my bowls club.',
    importantFor: 'Taking tablets on time.',
    howBestToSupport: 'Ask before you help.',
    goodDay: 'Out by eleven.',
    badDay: 'Waiting in all day.',
    formerEmployment: 'Worked in a mill; later a cook.',
    contingencyArrangements: 'My neighbour comes when the assistant is ill.',
    contingencyPence: 20_000,
    helpedBy: ['FAMILY', 'SOCIAL_WORKER'],
    helpedHow: 'My daughter wrote it down.',
  },
  outcomes: [{ description: 'Stay in my own home', successLooksLike: 'I am still here in a year.' }],
  supportItems: [
    {
      category: 'HELP_AT_HOME',
      description: 'A personal assistant in the mornings',
      providerKind: 'PERSONAL_ASSISTANT',
      dbsCheckedOn: '2026-03-02',
      unit: 'HOUR',
      quantityHundredths: 800,
      unitPricePence: 1_500,
      frequency: 'WEEKLY',
      paidFrom: 'BUDGET',
      deploymentOption: 'DIRECT_PAYMENT',
    },
  ],
  risks: [{ description: 'A fall on the stairs', whatHelps: 'A second rail.', likelihood: 2, impact: 2 }],
} satisfies PlanParts;

/** Drafts a plan and fills in all its contents. */
export async function draftedPlan(
  api: Operations,
  asker: Asker,
  subject: PlanSubject,
  parts: PlanParts = {},
): Promise<PlanStep> {
  const { writing, outcomes, supportItems, risks } = { ...WHOLE_PLAN, ...parts };
  const draft = { ...subject, title: 'My plan' };
  const { plan } = await change(api, asker, 'draftPlan', 'plan { id version }', draft);
  const step = { planId: plan.id, version: plan.version };
  const written = await planStep(api, asker, 'updatePlan', step, writing);
  const withOutcomes = await change(api, asker, 'setPlanOutcomes', 'plan { version outcomes { id } }', {
    planId: step.planId,
    expectedVersion: written.version,
    outcomes,
  });
  const items = supportItems.map(
    ({ outcome = 0, ...item }: Record<string, unknown> & { outcome?: number }) => ({
      outcomeId: withOutcomes.plan.outcomes[outcome]?.id,
      ...item,
    }),
  );
  step.version = withOutcomes.plan.version;
  const costed = await planStep(api, asker, 'setSupportItems', step, { supportItems: items });
  return planStep(api, asker, 'setPlanRisks', costed, { risks });
}

/** A plan that has been shared with the person. */
export async function sharedPlan(
  api: Operations,
  asker: Asker,
  subject: PlanSubject,
  parts: PlanParts = {},
): Promise<PlanStep> {
  return planStep(api, asker, 'sharePlan', await draftedPlan(api, asker, subject, parts));
}

/** A plan to which the person has agreed themself. */
export async function agreedPlan(
  api: Operations,
  asker: Asker,
  subject: PlanSubject,
  parts: PlanParts = {},
): Promise<PlanStep> {
  const shared = await sharedPlan(api, asker, subject, parts);
  const person: Asker = { role: 'PERSON', council: asker.council, person: subject.personId };
  return planStep(api, person, 'agreePlan', shared);
}

/** A plan that somebody with the role named by its route has signed off. */
export async function signedOffPlan(
  api: Operations,
  asker: Asker,
  subject: PlanSubject,
  parts: PlanParts = {},
): Promise<PlanStep> {
  const agreed = await agreedPlan(api, asker, subject, parts);
  const { data } = await api.ask(
    asker,
    'query($id: ID!) { supportPlan(id: $id) { safeguards { isThere } signOffRoute { role reasons { sentence } } } }',
    { id: agreed.planId },
  );
  const { safeguards, signOffRoute } = data.supportPlan;
  if (safeguards.some(({ isThere }: { isThere: boolean }) => !isThere)) {
    await talkedThrough(api, asker, subject, agreed);
  }
  const { role, reasons } = signOffRoute;
  if (!role) throw new Error(`signedOffPlan: the panel decides. ${JSON.stringify(reasons)}`);
  return planStep(api, { role, council: asker.council }, 'signOffPlan', agreed);
}

const SAFEGUARDS =
  'query($id: ID!) { me { today } supportPlan(id: $id) { safeguards { safeguard isThere } } }';

/**
 * Talks through with the person whatever the council's policy asks for of a plan and is not there, and writes it down.
 * Risks are not scored here: they are part of the plan.
 */
export async function talkedThrough(
  api: Operations,
  asker: Asker,
  { personId }: Pick<PlanSubject, 'personId'>,
  { planId }: Pick<PlanStep, 'planId'>,
): Promise<void> {
  const { data } = await api.ask(asker, SAFEGUARDS, { id: planId });
  const safeguards: { safeguard: string; isThere: boolean }[] = data.supportPlan.safeguards;
  const lacking = new Set(safeguards.filter(({ isThere }) => !isThere).map(({ safeguard }) => safeguard));
  const reviewOn = Temporal.PlainDate.from(data.me.today).add({ months: 11 }).toString();
  if (lacking.has('SUPPORTED_DECISION')) {
    const input = { personId, planId, reviewOn, ...DECISION_TEXTS };
    await change(api, asker, 'recordSupportedDecision', 'supportedDecision { id }', input);
  }
  if (lacking.has('KEEPING_SAFE_PLAN')) {
    const input = { personId, reviewOn, ...KEEPING_SAFE_TEXTS };
    await change(api, asker, 'writeKeepingSafePlan', 'keepingSafePlan { id }', input);
  }
  if (lacking.has('PAYMENT_SUPPORT')) {
    const input = { personId, capacityToManage: 'MANAGES_WITH_HELP', supportAround: 'STRONG' };
    await change(api, asker, 'recordPaymentSupport', 'paymentSupport { id }', input);
  }
}

/** A decision as it was talked through. Every value is invented. */
export const DECISION_TEXTS = {
  whatThePersonWants: 'To go to the allotment by myself.',
  whyItMatters: 'I have grown vegetables there for thirty years.',
  whatCouldGoWrong: 'I could fall, and nobody would see me.',
  whatWouldBeGood: 'Fresh air, and people who know me.',
  whatOthersThink: 'My daughter would rather that somebody came along.',
  whatWouldHelp: 'A telephone in my pocket, and the key with Tom next door.',
  ifItGoesWrong: 'Tom looks in when I am not back by four.',
  whatThePersonDecided: 'I go, and I take the telephone.',
};

/** What keeps somebody safe. Every value is invented. */
export const KEEPING_SAFE_TEXTS = {
  whatKeepsMeSafe: 'My alarm, and a call each morning.',
  warningSigns: 'I do not answer the telephone before ten.',
  whoToCall: 'My daughter, then the out-of-hours team.',
  whatToDo: 'Come in with the key that Tom has.',
  sharedWith: 'My daughter and Tom next door.',
};

/** One mutation of a plan after the step before; returns the resulting step. */
export async function planStep(
  api: Operations,
  asker: Asker,
  mutation: string,
  { planId, version }: PlanStep,
  input: Record<string, unknown> = {},
): Promise<PlanStep> {
  const changed = await change(api, asker, mutation, 'plan { version }', {
    planId,
    expectedVersion: version,
    ...input,
  });
  return { planId, version: changed.plan.version };
}

/**
 * Sends one mutation and returns its payload: `change(api, asker, 'registerPerson', 'person { id }', input)`.
 */
export async function change(
  api: Operations,
  asker: Asker,
  mutation: string,
  returning: string,
  input: Record<string, unknown>,
  // biome-ignore lint/suspicious/noExplicitAny: a story reads what it asked for, and fails where it is not there.
): Promise<any> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await api.ask(
    asker,
    `mutation($input: ${inputType}) { ${mutation}(input: $input) { ${returning} userErrors { code path message } } }`,
    { input },
  );
  const refusals = errors ?? data[mutation].userErrors;
  if (refusals.length > 0) throw new Error(`${mutation}: ${JSON.stringify(refusals)}`);
  return data[mutation];
}
