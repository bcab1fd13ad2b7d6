/**
 * What makes a sign-off ladder climbable: each rung is above the one before, in role and in what it may sign
 * off.
 */
import { RISK_LEVEL, type RiskLevel } from '../vocabulary.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../vocabularyOfDecisions.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { mistakesOfEach } from './unreadable.ts';

interface Rung {
  readonly role: SignOffRole;
  readonly sharedWith: readonly SignOffRole[];
  readonly upToAmountPence: number | null;
  readonly upToRiskLevel: RiskLevel;
}

/** The mistakes in a ladder; paths start from the ladder. */
export function ladderMistakes({ rungs }: { readonly rungs: readonly Rung[] }): SettingMistake[] {
  return mistakesOfEach(rungs, (rung, index) => {
    const before = rungs[index - 1];
    return before ? rungMistakes(rung, before, index) : [];
  });
}

/** A rung is named by the lowest role on it, so that whoever stands higher may sign off too. */
export function sharedRungMistakes({ rungs }: { readonly rungs: readonly Rung[] }): SettingMistake[] {
  return mistakesOfEach(rungs, ({ role, sharedWith }, index) => {
    const lower = sharedWith.find((other) => rank(other) <= rank(role));
    if (lower === undefined) return [];
    const message = `Rung ${index + 1} (${role}) is shared with ${lower}, who does not stand above it, so nobody could tell who is the least that may sign off. Name the lowest of them as its role.`;
    return [mistake('LADDER_FALLS', ['rungs', index, 'sharedWith'], message, 'roles above the rung’s own')];
  });
}

function rank(role: SignOffRole): number {
  return SIGN_OFF_ROLE.values.indexOf(role);
}

function rungMistakes(rung: Rung, before: Rung, index: number): SettingMistake[] {
  const risk = (level: RiskLevel) => RISK_LEVEL.values.indexOf(level);
  const reach = (amount: number | null) => amount ?? Infinity;
  const falls: readonly (readonly [field: string, falls: () => boolean])[] = [
    ['role', () => rank(rung.role) <= Math.max(rank(before.role), ...before.sharedWith.map(rank))],
    ['upToAmountPence', () => reach(rung.upToAmountPence) < reach(before.upToAmountPence)],
    ['upToRiskLevel', () => risk(rung.upToRiskLevel) < risk(before.upToRiskLevel)],
  ];
  return mistakesOfEach(falls, ([field, doesFall]) =>
    !doesFall()
      ? []
      : [
          mistake(
            'LADDER_FALLS',
            ['rungs', index, field],
            `Rung ${index + 1} (${rung.role}) does not stand above rung ${index} (${before.role}) in “${field}”, so a plan could need a higher rung than one that is allowed less. Put the rungs in rising order.`,
            'no less than the rung before, and a higher role',
          ),
        ],
  );
}
