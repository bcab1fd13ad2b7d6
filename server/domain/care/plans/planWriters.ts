/**
 * Who writes a plan. Anybody may do support planning: the person, whoever decides about care for them, or a broker whom
 * the person lets see the plan, as much as staff. The council agrees it and signs it off.
 */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { unknownRecord } from '../../../platform/commands/records.ts';
import type { Asker } from '../../../platform/session.ts';
import type { PlanRefusalCode } from './planRefusals.ts';

export const PLAN_WRITER = enumeration(
  'PlanWriter',
  'In which capacity somebody writes a support plan, or with a person-centred tool.',
  {
    PERSON: 'The person themself.',
    REPRESENTATIVE:
      'Somebody who decides about care for the person: an attorney, a deputy or a suitable person.',
    BROKER: 'A broker or support planner, whom the person lets see the plan.',
    SUPPORTER:
      'Somebody in the circle of support, whom the person lets write with person-centred tools. They write no plan.',
    STAFF: 'The council’s staff.',
  },
);
export type PlanWriter = ValueOf<typeof PLAN_WRITER>;

export const PLAN_CHANGE_STEP = enumeration('PlanChangeStep', 'What somebody did to the writing of a plan.', {
  DRAFTED: 'Began it, empty or with the contents of the plan that it is to replace.',
  WRITTEN: 'Changed what is written in it, or its circumstances.',
  SHARED: 'Shared it with the person, as it then was.',
  AGREED: 'Agreed to it, or recorded that the person did, as it then was.',
});
export type PlanChangeStep = ValueOf<typeof PLAN_CHANGE_STEP>;

/** In which capacity somebody comes. Whoever may come to a plan at all and is of no one person is of the staff. */
export function writerOf({ actor }: Pick<Asker, 'actor'>): PlanWriter {
  switch (actor?.role) {
    case 'PERSON':
    case 'REPRESENTATIVE':
    case 'BROKER':
    case 'SUPPORTER':
      return actor.role;
    default:
      return 'STAFF';
  }
}

/** Whether somebody may write the plan of the person whom they come for, by what is recorded today. */
function mayWrite(asker: Asker): boolean {
  switch (writerOf(asker)) {
    case 'REPRESENTATIVE':
      return asker.standing?.mayDecide ?? false;
    case 'BROKER':
      return asker.standing?.consents.includes('PLANS') ?? false;
    case 'SUPPORTER':
      return false;
    default:
      return true;
  }
}

/**
 * Refuses whoever may not write the person's plan, in the words for a record that is not there: an authority or a consent
 * that is over, or that is about something else, shows nothing.
 */
export function writerRefusals(asker: Asker, path: readonly string[] = ['planId']): readonly Refusal[] {
  return mayWrite(asker) ? [] : [unknownRecord(path)];
}

/** Circumstances that only the council's staff can know or ask for. That the two disagree, either side may say. */
const RECORDED_BY_STAFF = ['safeguardingEnquiryIsOpen', 'panelRequestedReason'];

/** Refuses circumstances that are for staff to record, each at its place. */
export function circumstanceRefusals(
  asker: Pick<Asker, 'actor'>,
  given: readonly string[],
): Refusal<PlanRefusalCode>[] {
  if (writerOf(asker) === 'STAFF') return [];
  return given
    .filter((name) => RECORDED_BY_STAFF.includes(name))
    .map((name) => ({
      code: 'RECORDED_BY_STAFF',
      path: [name],
      message: `${name} is a circumstance that the council’s staff record. Leave it out, and say what there is to say with commentOnPlan.`,
    }));
}
