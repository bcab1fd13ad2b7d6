/** What makes a panel's rules for the day usable: roles that have a seat, and localities that do not overlap. */
import type { PanelKind, PanelRole } from '../vocabularyOfDecisions.ts';
import { contradiction } from './fieldChecks.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { mistakesOfEach } from './unreadable.ts';

interface Seats {
  readonly kind: PanelKind;
  readonly members: readonly { role: PanelRole }[];
  readonly requiredRoles: readonly PanelRole[];
  readonly urgentDecisionByRole: PanelRole | null;
}

/** A role that must be there, or that decides alone, must have a seat; otherwise nothing would ever be decided. */
export function seatMistakes({
  kind,
  members,
  requiredRoles,
  urgentDecisionByRole,
}: Seats): SettingMistake[] {
  if (kind === 'NONE') return [];
  const hasSeat = (role: PanelRole) => members.some((member) => member.role === role);
  const required = mistakesOfEach(requiredRoles, (role, index) => {
    if (hasSeat(role)) return [];
    const message = `${role} must be there for the panel to decide, and has no seat, so it never could. Add a seat, or take the role out.`;
    return [mistake('LIMITS_CONTRADICT', ['requiredRoles', index], message, 'a role that has a seat')];
  });
  if (urgentDecisionByRole === null || hasSeat(urgentDecisionByRole)) return required;
  const message = `${urgentDecisionByRole} decides between meetings, and has no seat on the panel. Name a role that has one.`;
  return [...required, contradiction('urgentDecisionByRole', message, 'a role that has a seat')];
}

/** A postcode district belongs to one locality, as otherwise two panels would be asked about one person. */
export function localityMistakes(
  localities: readonly { postcodeDistricts: readonly string[] }[],
): SettingMistake[] {
  return mistakesOfEach(localities, ({ postcodeDistricts }, index) => {
    const before = localities.slice(0, index);
    const taken = postcodeDistricts.find((district) =>
      before.some((other) => other.postcodeDistricts.includes(district)),
    );
    if (taken === undefined) return [];
    const message = `${taken} belongs to an earlier locality too, so two panels would be asked. Write it once.`;
    return [
      mistake('LIMITS_CONTRADICT', [index, 'postcodeDistricts'], message, 'districts of one locality only'),
    ];
  });
}
