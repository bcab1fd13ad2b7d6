/**
 * What makes risk settings usable: levels that rise from 1, a panel that can decide, and stages that rise.
 */
import { RISK_LEVEL, type RiskLevel } from '../vocabulary.ts';
import {
  type PanelKind,
  type PanelRole,
  SIGN_OFF_ROLE,
  type SignOffRole,
  type WindowUnit,
} from '../vocabularyOfDecisions.ts';
import { contradiction } from './fieldChecks.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { mistakesOfEach } from './unreadable.ts';

interface LevelFrom {
  readonly level: RiskLevel;
  readonly fromScore: number;
}

/** Levels must begin at 1, rise in name and score, and stay within reach of the matrix. */
export function matrixMistakes(matrix: { size: number; levels: readonly LevelFrom[] }): SettingMistake[] {
  const highest = matrix.size * matrix.size;
  return mistakesOfEach(matrix.levels, (entry, index) => {
    const before = matrix.levels[index - 1];
    const trouble = levelTrouble(entry, before, highest);
    if (!trouble) return [];
    const lowest = before ? before.fromScore + 1 : 1;
    const expected = before ? `a higher level, from ${lowest} to ${highest}` : '1';
    return [
      mistake(
        'RISK_LEVELS_FALL',
        ['levels', index, 'fromScore'],
        `The level ${entry.level} begins at ${entry.fromScore}, ${trouble}. Write ${expected}.`,
        expected,
      ),
    ];
  });
}

function levelTrouble(entry: LevelFrom, before: LevelFrom | undefined, highest: number): string | null {
  if (!before) return entry.fromScore === 1 ? null : 'so lower scores would have no level';
  if (entry.fromScore > highest)
    return `but the highest score of the matrix is ${highest}, so it is never reached`;
  const rank = (level: RiskLevel) => RISK_LEVEL.values.indexOf(level);
  const rises = entry.fromScore > before.fromScore && rank(entry.level) > rank(before.level);
  return rises ? null : `which does not rise from ${before.level} at ${before.fromScore}`;
}

interface Panel {
  readonly kind: PanelKind;
  readonly members: readonly { role: PanelRole; seats: number; holdsBudget: boolean }[];
  readonly quorum: number;
  readonly membersToMeetOnDisagreement: number;
}

type Member = Panel['members'][number];

/** Whom a panel must have so that it can decide by itself. */
const NEEDED_ON_PANEL: readonly (readonly [words: string, isOne: (member: Member) => boolean])[] = [
  ['a senior member of health staff (HEALTH_SENIOR)', ({ role }) => role === 'HEALTH_SENIOR'],
  ['a senior member of social care staff (SOCIAL_CARE_SENIOR)', ({ role }) => role === 'SOCIAL_CARE_SENIOR'],
  ['a member who holds a budget (holdsBudget: true)', ({ holdsBudget }) => holdsBudget],
];

/** A panel that decides must have senior health and social care staff and a budget holder. */
export function memberMistakes({ kind, members }: Pick<Panel, 'kind' | 'members'>): SettingMistake[] {
  if (kind !== 'DECIDES') return [];
  return mistakesOfEach(NEEDED_ON_PANEL, ([words, isOne]) => {
    if (members.some(isOne)) return [];
    const message = `The panel has no seat for ${words}, so it could not decide by itself. Add one.`;
    return [mistake('PANEL_INCOMPLETE', ['members'], message, words)];
  });
}

/** A panel must have enough seats for its quorum. */
export function quorumMistakes({ kind, quorum, members }: Omit<Panel, 'membersToMeetOnDisagreement'>) {
  const seats = seatsOf(members);
  if (kind === 'NONE' || quorum <= seats) return [];
  return [
    mistake(
      'QUORUM_TOO_HIGH',
      ['quorum'],
      `The quorum is ${quorum}, but the panel has ${seats} seats, so it could never decide. Write ${seats} or fewer, or add seats.`,
      `${seats} or fewer`,
    ),
  ];
}

/** A person can’t meet more members than there are. */
export function meetingMistakes(panel: Omit<Panel, 'quorum'>): SettingMistake[] {
  const seats = seatsOf(panel.members);
  const members = panel.membersToMeetOnDisagreement;
  if (panel.kind === 'NONE' || members <= seats) return [];
  const message = `The person may meet ${members} members, but the panel has ${seats} seats. Write ${seats} or fewer.`;
  return [contradiction('membersToMeetOnDisagreement', message, `${seats} or fewer`)];
}

function seatsOf(members: Panel['members']): number {
  return members.reduce((sum, member) => sum + member.seats, 0);
}

/** The least and most of a challenge’s window, in each unit. */
const WINDOW_BOUNDS: Readonly<Record<WindowUnit, readonly [number, number]>> = {
  DAYS: [5, 120],
  WORKING_DAYS: [5, 120],
  WEEKS: [1, 26],
  MONTHS: [1, 6],
};

/** A window is long enough to get advice, and short enough to end, in whichever unit it is counted. */
export function windowMistakes(challenge: { windowUnit: WindowUnit; windowLength: number }) {
  const { windowUnit: unit, windowLength: length } = challenge;
  const [least, most] = WINDOW_BOUNDS[unit];
  if (length >= least && length <= most) return [];
  const expected = `from ${least} to ${most}`;
  const message = `The window to challenge is ${length} ${unit.toLowerCase().replace('_', ' ')}, which is outside what is allowed. Write a number ${expected}.`;
  return [mistake('OUT_OF_BOUNDS', ['windowLength'], message, expected)];
}

/** A trigger at a score that the matrix cannot give would never send anything to the panel. */
export function triggerMistakes(risk: {
  riskMatrix: { size: number };
  panel: { triggers: { riskScoreAtLeast: number | null } };
}): SettingMistake[] {
  const highest = risk.riskMatrix.size ** 2;
  const score = risk.panel.triggers.riskScoreAtLeast;
  if (score === null || score <= highest) return [];
  return [
    mistake(
      'LIMITS_CONTRADICT',
      ['panel', 'triggers', 'riskScoreAtLeast'],
      `Plans go to the panel at a score of ${score}, but the highest score of the matrix is ${highest}, so none ever would. Write ${highest} or less.`,
      `${highest} or less`,
    ),
  ];
}

/** Each stage of a challenge must be heard by a higher role than the one before. */
export function stageMistakes(stages: readonly { role: SignOffRole }[]): SettingMistake[] {
  const rank = (role: SignOffRole) => SIGN_OFF_ROLE.values.indexOf(role);
  return mistakesOfEach(stages, (stage, index) => {
    const before = stages[index - 1];
    if (!before || rank(stage.role) > rank(before.role)) return [];
    return [
      mistake(
        'LADDER_FALLS',
        [index, 'role'],
        `Stage ${index + 1} is heard by ${stage.role}, who does not stand above ${before.role}, so nobody new would look. Name a higher role.`,
        `a role above ${before.role}`,
      ),
    ];
  });
}
