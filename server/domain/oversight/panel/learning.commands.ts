/** What panels learned, for everybody who works for the council. */
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { learningRefusals, type Nameable, namingRefusals } from './learning.ts';
import { PanelLearning, PanelMember, PanelReferral, type PanelReferralRecord } from './panel.entity.ts';

/**
 * Writes down what a case taught the panel. The case is looked at only to see that the text names nobody of it, and is
 * not kept beside it. Refuses NOT_FOUND, LEARNING_NOT_RECORDED, TEXT_MISSING, TEXT_TOO_LONG and NAMES_SOMEBODY.
 */
export function recordPanelLearning(
  session: Session,
  command: Command,
  { referralId, subject, words }: { referralId: string; subject: string; words: string },
) {
  return runCommand(session, command, async (work) => {
    const referral = await lockedRecord(work, PanelReferral, 'PanelReferral', referralId, ['referralId']);
    const { settings } = await policyInForce(work, 'riskEnablement', work.today.toString());
    refuseAny(learningRefusals(settings.panel));
    refuseAny([...textRefusals(['subject'], subject, true), ...textRefusals(['words'], words, true)]);
    const nameable = await nameableIn(work, referral);
    refuseAny([
      ...namingRefusals(['subject'], subject, nameable),
      ...namingRefusals(['words'], words, nameable),
    ]);
    const { id } = work.entityManager.create(PanelLearning, {
      tenantId: work.tenantId,
      id: newId(),
      panelId: referral.panelId ?? null,
      subject,
      words,
      recordedOn: work.today.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'PanelLearning', id };
  });
}

/**
 * Everybody whom a text about a person's case might name: themselves, those in their circle of support, whoever has or had
 * a seat on one of the council's panels, and the staff who work with them.
 */
async function nameableIn(work: Work, { personId, referredBy }: PanelReferralRecord): Promise<Nameable> {
  const { tenantId, entityManager } = work;
  const person = await entityManager.findOneOrFail(Person, { tenantId, id: personId });
  const supporters = await entityManager.find(Supporter, { tenantId, personId });
  const members = await entityManager.find(PanelMember, { tenantId });
  const { givenName, familyName, preferredName, nhsNumber, keyWorker } = person;
  const own = [givenName, familyName, preferredName ?? '', nhsNumber ?? ''];
  return {
    names: [...own, ...[...supporters, ...members].map(({ name }) => name)],
    accounts: [referredBy, keyWorker ?? referredBy, ...members.map(({ account }) => account)],
  };
}
