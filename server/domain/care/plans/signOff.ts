import { SIGN_OFF_ROLE, type SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { SignOffRung } from './plansVocabulary.ts';
import { roleInWords } from './signOffReasons.ts';

/** The roles that may sign off a plan on a rung: the rung's own role and every higher one. */
export function rolesFrom(rung: SignOffRole): readonly SignOffRole[] {
  return SIGN_OFF_ROLE.values.slice(SIGN_OFF_ROLE.values.indexOf(rung));
}

/**
 * Whether somebody in this role may sign off a plan that goes to this rung. A plan that goes to the panel waits for the
 * panel.
 */
export function signOffRefusals(role: string, rung: SignOffRung): Refusal<PlanRefusalCode>[] {
  const path = ['planId'];
  if (rung === 'PANEL') {
    const message =
      'The council’s rules send this plan to the risk enablement panel, so nobody signs it off alone. It waits for the panel: panelReferrals says by when it decides, and signOffRoute what sends it there. A plan that is returned and changed may need no panel.';
    return [{ code: 'PANEL_DECISION_NEEDED', path, message }];
  }
  const allowed = rolesFrom(rung);
  if (allowed.some((each) => each === role)) return [];
  const message = `By its cost and risk this plan is signed off by ${roleInWords(rung)} or somebody higher. Pass it to one of them; signOffRoute says why.`;
  return [{ code: 'SIGN_OFF_ROLE_NOT_SUFFICIENT', path, message, details: { allowed } }];
}
