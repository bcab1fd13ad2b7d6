/** Panels, and who sits on them. */
import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { appointingRefusals, type SeatGiven } from './memberRules.ts';
import { Panel, PanelMember, PanelReferral } from './panel.entity.ts';
import { panelOf, whoMaySee } from './referrals.commands.ts';
import { noPanelRefusals } from './referring.ts';

async function panelSettings(work: Work) {
  return (await policyInForce(work, 'riskEnablement', work.today.toString())).settings.panel;
}

/**
 * Sets up a panel, of a locality that the policy names or of the rest of the area, and gives it every case that waits for
 * one. Refuses NO_PANEL, TEXT_MISSING, TEXT_TOO_LONG, LOCALITY_NOT_IN_POLICY and PANEL_ALREADY_THERE.
 */
export function setUpPanel(
  session: Session,
  command: Command,
  { name, locality }: { name: string; locality: string | null },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const settings = await panelSettings(work);
    refuseAny(noPanelRefusals(settings.kind, []) ?? []);
    refuseAny(textRefusals(['name'], name, true));
    const allowed = settings.localities.map((each) => each.key);
    if (locality !== null && !allowed.includes(locality)) {
      const message = `The council’s policy names no locality “${locality}”. Leave it out for a panel of the whole area, or change the policy first.`;
      refuseAny([
        {
          code: 'LOCALITY_NOT_IN_POLICY',
          path: ['locality'],
          message,
          details: { allowed, settingPath: 'panel.localities' },
        },
      ]);
    }
    if (await entityManager.findOne(Panel, { tenantId, locality, closedOn: null })) {
      const message = `${locality ?? 'The rest of the council’s area'} has a panel already. Give that one its members.`;
      refuseAny([{ code: 'PANEL_ALREADY_THERE', path: ['locality'], message }]);
    }
    const openedOn = work.today.toString();
    const { id } = entityManager.create(Panel, {
      tenantId,
      id: newId(),
      version: 1,
      name,
      locality,
      openedOn,
    });
    await entityManager.flush();
    await placeWaiting(work, settings.localities);
    return { type: 'Panel', id };
  });
}

/** Gives each open case that has no panel the one that serves its person. */
async function placeWaiting(work: Work, localities: Parameters<typeof panelOf>[2]): Promise<void> {
  const where = { tenantId: work.tenantId, panelId: null, closedAt: null };
  for (const referral of await work.entityManager.find(PanelReferral, where)) {
    const panel = await panelOf(work, referral.personId, localities);
    if (!panel) continue;
    referral.panelId = panel.id;
    referral.seenBy = await whoMaySee(work, panel.id, referral.interests);
    referral.version += 1;
  }
}

/** A seat as it is given, by global ids. A deputy has the role of the member in whose place they sit. */
export interface Appointment extends Omit<SeatGiven, 'role' | 'deputyForId'> {
  panelId: string;
  name: string;
  role: SeatGiven['role'];
  deputyForId: string | null;
  termTo: string | null;
}

/**
 * Gives somebody of the council, the NHS or elsewhere a seat for a term. Refuses NOT_FOUND, TEXT_MISSING, TEXT_TOO_LONG and what
 * `appointingRefusals` refuses.
 */
export function appointPanelMember(session: Session, command: Command, given: Appointment) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const panel = await lockedRecord(work, Panel, 'Panel', given.panelId, ['panelId']);
    const deputyFor = given.deputyForId
      ? await lockedRecord(work, PanelMember, 'PanelMember', given.deputyForId, ['deputyForMemberId'])
      : null;
    if (deputyFor && deputyFor.panelId !== panel.id) throw notFound(['deputyForMemberId']);
    refuseAny([
      ...textRefusals(['name'], given.name, true),
      ...textRefusals(['account'], given.account, true),
    ]);
    const role = deputyFor?.role ?? given.role;
    const { account, name, holdsBudget, termFrom, termTo } = given;
    const seat = { account, name, role, holdsBudget, termFrom, termTo, deputyForId: deputyFor?.id ?? null };
    const held = await entityManager.find(PanelMember, { tenantId, panelId: panel.id });
    refuseAny(appointingRefusals(seat, held, await panelSettings(work)));
    const { id } = entityManager.create(PanelMember, {
      ...seat,
      tenantId,
      id: newId(),
      version: 1,
      panelId: panel.id,
    });
    for (const referral of await openCasesOf(work, panel.id)) {
      referral.seenBy = [...referral.seenBy, id];
    }
    return { type: 'PanelMember', id };
  });
}

function openCasesOf({ tenantId, entityManager }: Work, panelId: string) {
  return entityManager.find(PanelReferral, { tenantId, panelId, closedAt: null });
}

/**
 * Ends somebody's term on a panel with a last day, which may lie ahead. Refuses NOT_FOUND, STALE_VERSION and
 * TERM_NOT_VALID.
 */
export function endPanelMembership(
  session: Session,
  command: Command,
  target: { memberId: string; expectedVersion: number },
  termTo: string,
) {
  return runCommand(session, command, async (work) => {
    const member = await lockedRecord(work, PanelMember, 'PanelMember', target.memberId, ['memberId']);
    refuseStale(member, target.expectedVersion);
    if (termTo < member.termFrom) {
      const message = `The term began on ${dayInWords(member.termFrom)}, so it can’t end on ${dayInWords(termTo)}. Look at the day again.`;
      refuseAny([{ code: 'TERM_NOT_VALID', path: ['termTo'], message }]);
    }
    Object.assign(member, { termTo, version: member.version + 1 });
    return { type: 'PanelMember', id: member.id };
  });
}
