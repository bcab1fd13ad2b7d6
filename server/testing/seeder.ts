import {
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
  type NightSupportLevel,
} from '../../tenants/needs.ts';
import type { Asker, TestApp } from './app.ts';
import { registration } from './factories.ts';

/**
 * Steps of a story, told through the API as a portal would. Each refuses loudly when the API does, so that a story
 * never goes on from a step that did not happen.
 */

/** What somebody needs; domains left out need no help, and circumstances left out do not hold. */
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

/** Needs that every example council gives something for. */
export const SUBSTANTIAL_NEEDS: Needs = {
  domains: {
    PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    CLOTHING: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
    STAYING_SAFE: { level: 'MODERATE', unpaidSupport: 'NONE' },
  },
  circumstances: { livesAlone: true },
};

/** Registers somebody and gives back their id. */
export async function registered(
  app: TestApp,
  asker: Asker,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const input = registration(changes);
  const { person } = await change(app, asker, 'registerPerson', 'person { id }', input);
  return person.id;
}

/** Assesses somebody from start to completion, and gives back what came of it. */
export async function assessed(
  app: TestApp,
  asker: Asker,
  personId: string,
  needs: Needs = SUBSTANTIAL_NEEDS,
): Promise<{ assessmentId: string; allocation: { id: string; weeklyAmountPence: number } }> {
  const { assessmentId, version } = await answered(app, asker, personId, needs);
  const input = { assessmentId, expectedVersion: version };
  const returning = 'assessment { allocation { id weeklyAmountPence } }';
  const { assessment } = await change(app, asker, 'completeAssessment', returning, input);
  return { assessmentId, allocation: assessment.allocation };
}

/** Starts an assessment and gives every answer, so that it only remains to complete it. */
export async function answered(
  app: TestApp,
  asker: Asker,
  personId: string,
  needs: Needs = SUBSTANTIAL_NEEDS,
): Promise<{ assessmentId: string; version: number }> {
  const start = { personId, respondent: 'SUPPORTED' };
  const started = await change(app, asker, 'startAssessment', 'assessment { id version }', start);
  const { id, version } = started.assessment;
  const answers = { assessmentId: id, expectedVersion: version, ...everyAnswer(needs) };
  const saved = await change(app, asker, 'saveAssessmentAnswers', 'assessment { version }', answers);
  return { assessmentId: id, version: saved.assessment.version };
}

/** An answer to every question: what the needs say, and otherwise that there is none. */
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

/** Sends one mutation and gives back its payload: `change(app, asker, 'registerPerson', 'person { id }', input)`. */
export async function change(
  app: TestApp,
  asker: Asker,
  mutation: string,
  returning: string,
  input: Record<string, unknown>,
  // biome-ignore lint/suspicious/noExplicitAny: a story reads what it asked for, and fails where it is not there.
): Promise<any> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await app.ask(
    asker,
    `mutation($input: ${inputType}) { ${mutation}(input: $input) { ${returning} userErrors { code path message } } }`,
    { input },
  );
  const refusals = errors ?? data[mutation].userErrors;
  if (refusals.length > 0) throw new Error(`${mutation}: ${JSON.stringify(refusals)}`);
  return data[mutation];
}
