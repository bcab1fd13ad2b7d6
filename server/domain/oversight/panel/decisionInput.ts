/** What a panel's decision must say: reasons always, a day for each condition, and what is asked of whom by when. */

import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';
import type { PanelDecision } from './panelVocabulary.ts';

/** A condition as it is given. */
export interface GivenCondition {
  words: string;
  responsible: string;
  dueOn: string | null;
}

/** What the panel asks for, as it is given. */
export interface GivenRequest {
  what: string;
  fromWhom: string;
  byOn: string | null;
}

/** A decision as it is given. */
export interface GivenDecision {
  decision: PanelDecision;
  reasons: string;
  conditions: readonly GivenCondition[];
  information: GivenRequest | null;
}

type InputRefusal = Refusal<PanelRefusalCode | TextRefusalCode>;

const MOST_CONDITIONS = 20;

/** Everything that is wrong with a decision as it is given. */
export function decisionRefusals(given: GivenDecision, today: string): InputRefusal[] {
  return [
    ...textRefusals(['reasons'], given.reasons, true),
    ...conditionsRefusals(given, today),
    ...informationRefusals(given, today),
  ];
}

function conditionsRefusals({ decision, conditions }: GivenDecision, today: string): InputRefusal[] {
  const path = ['conditions'];
  if (decision !== 'APPROVED_WITH_CONDITIONS') {
    if (conditions.length === 0) return [];
    const message = `Conditions go with an approval with conditions, and the decision is ${codeInWords(decision)}. Leave them out, or change the decision.`;
    return [{ code: 'CONDITIONS_NOT_EXPECTED', path, message }];
  }
  if (conditions.length === 0) {
    const message =
      'The plan is approved with conditions, and none is given. Say each with who sees to it by when.';
    return [{ code: 'CONDITIONS_MISSING', path, message }];
  }
  if (conditions.length > MOST_CONDITIONS) {
    const message = `${conditions.length} conditions are given, and at most ${MOST_CONDITIONS} are kept: nobody can see to more. Put together those that belong together.`;
    return [{ code: 'TOO_MANY_CONDITIONS', path, message }];
  }
  return conditions.flatMap((condition, index) => conditionRefusals(condition, [...path, index], today));
}

function conditionRefusals(
  { words, responsible, dueOn }: GivenCondition,
  path: readonly (string | number)[],
  today: string,
): InputRefusal[] {
  const texts = [
    ...textRefusals([...path, 'words'], words, true),
    ...textRefusals([...path, 'responsible'], responsible, true),
  ];
  const at = [...path, 'dueOn'];
  if (dueOn === null) {
    const message =
      'The condition has no day by which it is done, so nobody would look whether it is. Name the day.';
    return [...texts, { code: 'CONDITION_WITHOUT_DATE', path: at, message }];
  }
  return [...texts, ...pastRefusals(dueOn, today, at)];
}

function informationRefusals({ decision, information }: GivenDecision, today: string): InputRefusal[] {
  const path = ['information'];
  if (decision !== 'MORE_INFORMATION') {
    if (!information) return [];
    const message = `Something is asked for where more information is needed, and the decision is ${codeInWords(decision)}. Leave it out, or change the decision.`;
    return [{ code: 'INFORMATION_NOT_EXPECTED', path, message }];
  }
  const { what, fromWhom, byOn } = information ?? { what: '', fromWhom: '', byOn: null };
  const missing = [
    ...(what.trim() === '' ? ['what'] : []),
    ...(fromWhom.trim() === '' ? ['fromWhom'] : []),
    ...(byOn === null ? ['byOn'] : []),
  ];
  if (missing.length > 0 || byOn === null) {
    const message = `The panel asks for more, and does not say ${missing.join(', ')}. Say what it needs, from whom, and by which day.`;
    return [{ code: 'INFORMATION_MISSING', path, message, details: { missing } }];
  }
  return [
    ...textRefusals([...path, 'what'], what, true),
    ...textRefusals([...path, 'fromWhom'], fromWhom, true),
    ...pastRefusals(byOn, today, [...path, 'byOn']),
    ...tooLateRefusals(byOn, today, [...path, 'byOn']),
  ];
}

function pastRefusals(dueOn: string, today: string, path: readonly (string | number)[]): InputRefusal[] {
  if (dueOn >= today) return [];
  const message = `${dayInWords(dueOn)} lies in the past. Name a day from today on.`;
  return [{ code: 'CONDITION_DATE_PAST', path, message }];
}

/** A panel that waits for something waits at most so long: nobody's plan stands still for years. */
const LONGEST_WAIT = { years: 1 };

function tooLateRefusals(byOn: string, today: string, path: readonly (string | number)[]): InputRefusal[] {
  const latest = Temporal.PlainDate.from(today).add(LONGEST_WAIT).toString();
  if (byOn <= latest) return [];
  const message = `${dayInWords(byOn)} is more than a year ahead, and the plan would wait until then. Name a day up to ${dayInWords(latest)}.`;
  return [{ code: 'INFORMATION_DATE_TOO_LATE', path, message, details: { allowed: [latest] } }];
}

/** Refuses that a condition was met before the day on which the panel made it. */
export function metTooEarlyRefusals(metOn: string, decidedOn: string): InputRefusal[] {
  if (metOn >= decidedOn) return [];
  const message = `The panel made this condition on ${dayInWords(decidedOn)}, so it was not met on ${dayInWords(metOn)}. What had been done before is no condition; look at the day again.`;
  return [{ code: 'MET_BEFORE_CONDITION', path: ['metOn'], message }];
}
