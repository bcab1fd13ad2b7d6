import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { poundsInWords, weeklyInWords } from '../../../common/words.ts';

/** What happened, in the order of the way from a first contact to a review: of one day, the later is shown first. */
export const TIMELINE_EVENT = enumeration(
  'TimelineEvent',
  'Something that has happened with a person on the way from a first contact to support and its reviews.',
  {
    REGISTERED: 'The council made a record of the person.',
    CONTACT_MADE: 'Somebody got in touch with the council about support.',
    REABLEMENT_STARTED: 'Re-ablement began.',
    REABLEMENT_ENDED: 'Re-ablement ended.',
    ASSESSMENT_STARTED: 'An assessment of what is needed began.',
    ASSESSMENT_COMPLETED: 'The assessment of what is needed was completed.',
    ELIGIBILITY_DECIDED: 'Whether the needs are eligible was decided.',
    AMOUNT_WORKED_OUT: 'The indicative budget was worked out.',
    PLAN_DRAFTED: 'A support plan was drafted.',
    PLAN_SHARED: 'The plan was shared with the person.',
    PLAN_AGREED: 'The person, or somebody with authority for them, agreed to the plan.',
    PANEL_REFERRED: 'The plan went to the risk enablement panel.',
    PANEL_DECIDED: 'The panel decided about the plan.',
    PLAN_SIGNED_OFF: 'The council signed the plan off.',
    BUDGET_AGREED: 'The final budget was agreed.',
    SUPPORT_STARTED: 'Support under the plan started.',
    INSTALMENT_PAID: 'An instalment of the budget was paid.',
    MONEY_CHECKED: 'How the money is going was looked at.',
    REVIEW_HELD: 'A review was held.',
    CHALLENGE_RECEIVED: 'A challenge or complaint arrived.',
    CHALLENGE_ANSWERED: 'A challenge or complaint was answered.',
    PLAN_ENDED: 'Support under the plan ended.',
    PERSON_DIED: 'The person died.',
  },
);
export type TimelineEvent = ValueOf<typeof TIMELINE_EVENT>;

/** What a sentence says of an amount, where the event has one. */
const WITH_AMOUNT: Partial<Record<TimelineEvent, (pence: number) => string>> = {
  AMOUNT_WORKED_OUT: (pence) => `The indicative budget was worked out: ${weeklyInWords(pence)}.`,
  BUDGET_AGREED: (pence) => `The final budget was agreed: ${weeklyInWords(pence)}.`,
  INSTALMENT_PAID: (pence) => `An instalment of the budget was paid: ${poundsInWords(pence)}.`,
};

/** What happened, in a sentence with its amount where it has one. Amounts are pence. */
export function timelineSentence(event: TimelineEvent, amountPence: number | null): string {
  const withAmount = WITH_AMOUNT[event];
  return withAmount && amountPence !== null ? withAmount(amountPence) : TIMELINE_EVENT.descriptions[event];
}
