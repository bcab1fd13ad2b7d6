/** Money of a part that is settled before the way of holding it changes, as it could not go over. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { AskedChange, PartToChange } from './changing.ts';
import type { DeploymentChangeRefusalCode } from './deploymentChangeRefusals.ts';

type ChangeRefusal = Refusal<DeploymentChangeRefusalCode>;

/** Emergency money that was added to a part. */
export interface EmergencyOfPart {
  addedOn: string;
  lastDayOn: string;
  lookedAtOn?: string | null;
  /** When it ended, where the council held it. */
  endedAt?: string | null;
}

/** What of a part's money is not simply what is set by for its days. */
export interface MoneyInTheWay {
  emergencies: readonly EmergencyOfPart[];
  isMidPoint: boolean;
  /** What was drawn ahead and is not made good; less than nothing where more was made good than stayed drawn. */
  drawnAheadPence: number;
}

type Part = Pick<PartToChange, 'deploymentOption' | 'weeklyAmountPence'>;
type Asked = Pick<AskedChange, 'changesOn' | 'weeklyAmountPence'>;

/** Why a part can't be held in another way from that day on before other money of it is settled: the first reason. */
export function moneyInTheWayRefusals(part: Part, asked: Asked, money: MoneyInTheWay): ChangeRefusal[] {
  const refusals = [
    ...emergencyRefusals(part, asked, money),
    ...(money.isMidPoint ? midPointRefusals(part, asked, money) : []),
  ];
  return refusals.slice(0, 1);
}

/**
 * Emergency money stays with the part that it was added to. Looking at it settles what is unspent of it; what the council
 * holds of it itself could not be spent any more once another part holds the money.
 */
function emergencyRefusals(
  { deploymentOption }: Part,
  { changesOn }: Asked,
  { emergencies }: MoneyInTheWay,
): ChangeRefusal[] {
  const waiting = emergencies.find(({ lookedAtOn }) => !lookedAtOn);
  if (waiting) {
    const message = `Emergency money was added to this part on ${dayInWords(waiting.addedOn)}, and nobody has looked at it, which settles what is unspent of it. Let somebody else look at it first with lookAtEmergencyMoney; that needs no waiting for its last day.`;
    return [{ code: 'EMERGENCY_NOT_LOOKED_AT', path: ['partId'], message }];
  }
  if (deploymentOf(deploymentOption).payee !== null) return [];
  const running = emergencies.filter(({ endedAt, lastDayOn }) => !endedAt && lastDayOn >= changesOn);
  const lastDayOn = running
    .map((each) => each.lastDayOn)
    .sort()
    .at(-1);
  if (lastDayOn === undefined) return [];
  const dayAfter = Temporal.PlainDate.from(lastDayOn).add({ days: 1 }).toString();
  const message = `The council holds emergency money of this part until ${dayInWords(lastDayOn)}, which nothing could be bought from once the money is held in another way. Change it from ${dayInWords(dayAfter)} on.`;
  return [{ code: 'EMERGENCY_STILL_RUNS', path: ['changesOn'], message, details: { allowed: [dayAfter] } }];
}

function midPointRefusals(
  part: Part,
  { weeklyAmountPence }: Asked,
  { drawnAheadPence }: MoneyInTheWay,
): ChangeRefusal[] {
  if (drawnAheadPence !== 0) {
    const details = { actualPence: drawnAheadPence };
    const message =
      drawnAheadPence > 0
        ? `${poundsInWords(drawnAheadPence)} of this part was drawn ahead of the average of good and bad weeks and is not made good, and its instalments end with it. Pay those that are due, which make it good, or, where it was paid back, reverse the draw; then change how it is held.`
        : `${poundsInWords(-drawnAheadPence)} was made good of a draw that was undone, and comes back with the next instalment of this part. Pay that first; then change how it is held.`;
    return [{ code: 'MID_POINT_DRAWN_AHEAD', path: ['partId'], message, details }];
  }
  if (weeklyAmountPence === null || weeklyAmountPence === part.weeklyAmountPence) return [];
  const message = `This part is the average of good and bad weeks as one sum, and ${poundsInWords(weeklyAmountPence)} a week of it is not. Leave weeklyAmountPence out, so that all of it goes on with what may be drawn ahead, or agree a newer budget.`;
  return [{ code: 'MID_POINT_NOT_DIVIDED', path: ['weeklyAmountPence'], message }];
}
