/** The part of a council's guide that says who signs a plan off, what the panel is for, and who looks again. */
import { codeInWords, valueInWords } from '../../../../tenants/policy/valueInWords.ts';
import { PANEL_KIND } from '../../../../tenants/vocabularyOfDecisions.ts';
import type { GuideFact, GuideFacts } from './guideFacts.ts';

const RUNGS = 'signOffLadder.rungs';

/** Who signs off what, and what goes to the panel. */
export function signOffRules(facts: GuideFacts): GuideFact[] {
  return [
    ...facts.keysIn('riskEnablement', RUNGS).flatMap((role) => rungRule(facts, role)),
    ...panelRules(facts),
  ];
}

function rungRule(facts: GuideFacts, role: string): GuideFact[] {
  const path = `${RUNGS}.${role}`;
  const isWeekly = facts.value<string>('riskEnablement', 'signOffLadder.costPeriod') === 'WEEK';
  const cost = facts.value<number>('riskEnablement', `${path}.upToAmountPence`);
  const upTo =
    cost === null ? 'at any cost' : `up to ${valueInWords('PENCE', cost)} a ${isWeekly ? 'week' : 'year'}`;
  const others = facts.value<string[]>('riskEnablement', `${path}.sharedWith`) ?? [];
  const who = [role, ...others].map(codeInWords).join(' or ');
  const say = (risk: string) => `A ${who} signs off plans ${upTo}, with a risk up to ${codeInWords(risk)}.`;
  // A figure that the council does not publish must not be said beside one that it does.
  const hidden = facts.say<number>('riskEnablement', `${path}.upToAmountPence`, () => null);
  return hidden.length > 0 ? hidden : facts.say<string>('riskEnablement', `${path}.upToRiskLevel`, say);
}

/** What sends a plan to the panel, in the words of the guide. */
const TRIGGERS: Readonly<Record<string, string>> = {
  whenPersonAndCouncilDisagree: 'you and the council disagree',
  whenSafeguardingEnquiryIsOpen: 'a safeguarding enquiry is open',
  whenRelativeInSameHousehold: 'it pays a relative who lives with you',
  whenCostBeyondTolerance: 'it costs more or less than the first amount allows for',
  whenPractitionerAsks: 'the practitioner asks for it',
  whenPersonAsks: 'you ask for it',
};

function panelRules(facts: GuideFacts): GuideFact[] {
  const kinds = PANEL_KIND.descriptions as Readonly<Record<string, string>>;
  const kind = facts.say<string>('riskEnablement', 'panel.kind', (of) =>
    of === 'NONE' ? (kinds[of] ?? null) : `There is a panel for risks. ${kinds[of] ?? ''}`,
  );
  if (facts.value<string>('riskEnablement', 'panel.kind') === 'NONE') return kind;
  const when = 'A plan goes to the panel where';
  return [
    ...kind,
    ...facts.say<number>(
      'riskEnablement',
      'panel.triggers.riskScoreAtLeast',
      (score) => `${when} its risk score is ${score} or more.`,
    ),
    ...facts.say<number>(
      'riskEnablement',
      'panel.triggers.weeklyCostAtLeastPence',
      (pence) => `${when} it costs ${valueInWords('PENCE', pence)} a week or more.`,
    ),
    ...Object.entries(TRIGGERS).flatMap(([name, words]) =>
      facts.say<boolean>('riskEnablement', `panel.triggers.${name}`, (does) =>
        does ? `${when} ${words}.` : null,
      ),
    ),
    ...facts.say<number>(
      'riskEnablement',
      'panel.decisionWorkingDays',
      (days) => `The panel answers within ${valueInWords('WORKING_DAYS', days)}.`,
    ),
    ...facts.say<boolean>('riskEnablement', 'panel.personMayAttend', (may) =>
      may ? 'You may be there, and have support to be.' : null,
    ),
    ...facts.say<number>('riskEnablement', 'panel.membersToMeetOnDisagreement', (members) =>
      members === 0 ? null : `If it does not approve your plan, you may meet ${members} of its members.`,
    ),
  ];
}

const STAGES = 'challenge.stages';

const UNITS: Readonly<Record<string, string>> = {
  DAYS: 'day',
  WORKING_DAYS: 'working day',
  WEEKS: 'week',
  MONTHS: 'month',
};

/** By when a decision may be challenged, and who looks again. */
export function disagreementRules(facts: GuideFacts): { timeLimit: GuideFact | null; rules: GuideFact[] } {
  const unit = UNITS[facts.value<string>('riskEnablement', 'challenge.windowUnit') ?? ''];
  const timeLimit = facts.say<number>('riskEnablement', 'challenge.windowLength', (length) =>
    unit === undefined
      ? null
      : `You have ${length} ${unit}${length === 1 ? '' : 's'} from the decision to challenge it.`,
  );
  return {
    timeLimit: timeLimit[0] ?? null,
    rules: [
      ...facts.say<number>(
        'riskEnablement',
        'challenge.acknowledgeWorkingDays',
        (days) => `You hear within ${valueInWords('WORKING_DAYS', days)} that your challenge has arrived.`,
      ),
      ...facts
        .keysIn('riskEnablement', STAGES)
        .flatMap((role, index) =>
          facts.say<number>(
            'riskEnablement',
            `${STAGES}.${role}.replyWorkingDays`,
            (days) =>
              `${index === 0 ? 'First, the' : 'If you are not content, the'} ${codeInWords(role)} looks again, and answers within ${valueInWords('WORKING_DAYS', days)}.`,
          ),
        ),
    ],
  };
}
