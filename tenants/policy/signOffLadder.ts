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

function rungMistakes(rung: Rung, before: Rung, index: number): SettingMistake[] {
  const rank = (role: SignOffRole) => SIGN_OFF_ROLE.values.indexOf(role);
  const risk = (level: RiskLevel) => RISK_LEVEL.values.indexOf(level);
  const reach = (amount: number | null) => amount ?? Infinity;
  const falls: readonly (readonly [field: string, falls: () => boolean])[] = [
    ['role', () => rank(rung.role) <= rank(before.role)],
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
