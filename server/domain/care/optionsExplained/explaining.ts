/** What was explained to somebody of the ways of having their money, as the rules look at it. */

import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import { isLanguage } from '../../people/registration.ts';
import { futureRefusals, longAgoRefusals } from '../frontDoor/frontDoorRefusals.ts';
import type { OptionsRefusal } from './optionsRefusals.ts';
import type { BudgetChoice, ExplanationForm, Understanding } from './optionsVocabulary.ts';

/** An explanation as it is to be recorded. */
export interface GivenExplanation {
  /** What was explained. */
  choices: readonly BudgetChoice[];
  explainedOn: string;
  /** Who explained it, in words. */
  explainedBy: string;
  forms: readonly ExplanationForm[];
  /** Needed where a form is another than those listed. */
  formInWords: string | null;
  /** A language by BCP 47. */
  language: string;
  /** Who else was there, in words. */
  othersThere: string | null;
  understanding: Understanding;
  /** What was understood and what was not; needed unless all of it was. */
  understoodInWords: string | null;
}

/** The days between which something about the person can have happened. */
export interface LifeSoFar {
  bornOn?: string | null;
  today: Temporal.PlainDate;
}

/** Why an explanation can't be recorded, apart from what the council offers. */
export function explanationRefusals(given: GivenExplanation, { bornOn, today }: LifeSoFar): OptionsRefusal[] {
  const { choices, forms, explainedOn, explainedBy, formInWords, othersThere, understoodInWords } = given;
  const days = dayRefusals(explainedOn, ['explainedOn'], { bornOn, today });
  return [
    ...days,
    ...(choices.length > 0 ? [] : [nothingExplained()]),
    ...(forms.length > 0 ? [] : [formMissing()]),
    ...(isLanguage(given.language) ? [] : [languageUnknown()]),
    ...textRefusals(['explainedBy'], explainedBy, true),
    ...textRefusals(['formInWords'], formInWords, forms.includes('OTHER')),
    ...textRefusals(['othersThere'], othersThere, false),
    ...textRefusals(['understoodInWords'], understoodInWords, given.understanding !== 'UNDERSTOOD'),
  ];
}

/** Refuses a day that is still to come, lies before the person was born, or longer ago than is recorded. */
export function dayRefusals(
  day: string,
  path: readonly string[],
  { bornOn, today }: LifeSoFar,
): OptionsRefusal[] {
  const future = futureRefusals(day, today, path);
  return future.length > 0 ? future : longAgoRefusals(day, bornOn, today, path);
}

function nothingExplained(): OptionsRefusal {
  const message =
    'Nothing is named that was explained. Name the personal budget as such, or each way of having the money that was explained.';
  return { code: 'NOTHING_EXPLAINED', path: ['choices'], message };
}

function formMissing(): OptionsRefusal {
  const message =
    'No form is named. Say in which it was explained: whoever looks at it later has to know whether the person could follow.';
  return { code: 'EXPLANATION_FORM_MISSING', path: ['forms'], message };
}

function languageUnknown(): OptionsRefusal {
  const message =
    'This is not a language: one is written as "en", "gu" for Gujarati, "cy" for Welsh, or "bfi" for British Sign Language. Correct it.';
  return { code: 'EXPLANATION_LANGUAGE_NOT_VALID', path: ['language'], message };
}

/** Refuses ways of having the money that the council did not offer on a day. A personal budget is always offered. */
export function offerRefusals(
  choices: readonly BudgetChoice[],
  offered: readonly DeploymentOption[],
  { day, path }: { day: string; path: readonly string[] },
): OptionsRefusal[] {
  const missing = choices.filter((choice) => !isOffered(choice, offered));
  if (missing.length === 0) return [];
  const message = `On ${dayInWords(day)} the council’s policy did not offer ${missing.map(codeInWords).join(', ')}. Look at the day, or name only what could be chosen.`;
  const details = { allowed: ['PERSONAL_BUDGET', ...offered], settingPath: 'deployment.enabledOptions' };
  return [{ code: 'CHOICE_NOT_OFFERED', path, message, details }];
}

function isOffered(choice: BudgetChoice, offered: readonly DeploymentOption[]): boolean {
  return choice === 'PERSONAL_BUDGET' || offered.includes(choice);
}
