import type { AgeBand, ClientGroup, NeedsProfile } from '../../../../tenants/needs.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { AllocationStep } from '../../policy/resourceAllocation/allocation.ts';
import type { CompiledAllocation } from '../../policy/resourceAllocation/compile.ts';
import { PROFILE_BYTES } from '../../policy/resourceAllocation/encode.ts';
import { type AgedCaseload, ageBandOfPerson, clientGroupOf, profileOfPerson } from './caseload.ts';

/** One step of the working under both policies; null under the one that has no such step. */
export interface StepDifference {
  inForce: AllocationStep | null;
  proposed: AllocationStep | null;
}

/** One person's change, with its causes. Only `personId` says whose it is. */
export interface LargestChange {
  /** The person's global id; null where the reader may read no person. */
  personId: string | null;
  clientGroup: ClientGroup;
  ageBand: AgeBand;
  inForceWeeklyPence: number;
  proposedWeeklyPence: number;
  weeklyChangePence: number;
  /** The steps that differ, in the order of the working. */
  differences: StepDifference[];
}

/** How many of the largest gains, and of the largest losses, are listed with their reasons. */
export const LARGEST_CHANGES = 10;

/**
 * The places of the people who gain most, or with a `sign` of -1 lose most, the largest change first. People with
 * the same change come in an order of their amounts and answers, so that the same caseload always gives the same.
 */
export function placesOfLargest(
  caseload: AgedCaseload,
  inForcePence: Int32Array,
  proposedPence: Int32Array,
  sign: 1 | -1,
): number[] {
  const changeOf = (person: number) =>
    sign * ((proposedPence[person] as number) - (inForcePence[person] as number));
  const order = (a: number, b: number) =>
    changeOf(b) - changeOf(a) ||
    (inForcePence[b] as number) - (inForcePence[a] as number) ||
    compareFacts(caseload, a, b);
  const found: number[] = [];
  for (let person = 0; person < caseload.count; person++) {
    if (changeOf(person) <= 0) continue;
    const last = found.at(-1);
    if (found.length === LARGEST_CHANGES && last !== undefined && order(last, person) <= 0) continue;
    const place = found.findIndex((other) => order(person, other) < 0);
    found.splice(place < 0 ? found.length : place, 0, person);
    if (found.length > LARGEST_CHANGES) found.pop();
  }
  return found;
}

/** One person's change under both policies, with the steps that differ. */
export function changeOf(
  caseload: AgedCaseload,
  person: number,
  inForce: CompiledAllocation,
  proposed: CompiledAllocation,
): LargestChange {
  const profile: NeedsProfile = profileOfPerson(caseload, person);
  const before = inForce.allocate(profile);
  const after = proposed.allocate(profile);
  return {
    personId: caseload.personIds && toGlobalId('Person', uuidIn(caseload.personIds, person * UUID_BYTES)),
    clientGroup: clientGroupOf(caseload, person),
    ageBand: ageBandOfPerson(caseload, person),
    inForceWeeklyPence: before.weeklyAmountPence,
    proposedWeeklyPence: after.weeklyAmountPence,
    weeklyChangePence: after.weeklyAmountPence - before.weeklyAmountPence,
    differences: stepDifferences(before.steps, after.steps),
  };
}

/**
 * The steps that differ between two workings of the same needs, each beside its counterpart. A step that has only moved
 * to another place in the settings does not differ.
 */
export function stepDifferences(
  inForce: readonly AllocationStep[],
  proposed: readonly AllocationStep[],
): StepDifference[] {
  const after = new Map(proposed.map((step) => [keyOf(step), step]));
  const paired = inForce.map((step) => ({ inForce: step, proposed: after.get(keyOf(step)) ?? null }));
  const before = new Set(inForce.map(keyOf));
  const added = proposed.filter((step) => !before.has(keyOf(step)));
  const differing = [...paired, ...added.map((step) => ({ inForce: null, proposed: step }))].filter(
    (pair) => !pair.inForce || !pair.proposed || !isSame(pair.inForce, pair.proposed),
  );
  return differing.toSorted((a, b) => placeOf(a) - placeOf(b));

  function placeOf(pair: StepDifference): number {
    return pair.proposed ? proposed.indexOf(pair.proposed) : placeAmongProposed(pair.inForce);
  }
  /** A step that the proposal no longer has is listed after the last step before it that the proposal still has. */
  function placeAmongProposed(step: AllocationStep | null): number {
    const earlier = inForce.slice(0, step ? inForce.indexOf(step) : 0).map(keyOf);
    return proposed.findLastIndex((each) => earlier.includes(keyOf(each))) + 0.5;
  }
}

/** A working has each kind of step once for each domain or circumstance. */
function keyOf({ kind, domain, circumstance }: AllocationStep): string {
  return `${kind} ${domain} ${circumstance}`;
}

function isSame(a: AllocationStep, b: AllocationStep): boolean {
  return (
    a.sentence === b.sentence &&
    a.points === b.points &&
    a.pointsBeforeUnpaidSupport === b.pointsBeforeUnpaidSupport &&
    a.weeklyAmountPence === b.weeklyAmountPence
  );
}

const UUID_BYTES = 16;

function compareFacts(caseload: AgedCaseload, a: number, b: number): number {
  const { encodedNeeds, bornOnDays, personIds } = caseload;
  return (
    compareBytes(encodedNeeds, PROFILE_BYTES, a, b) ||
    (bornOnDays[a] as number) - (bornOnDays[b] as number) ||
    (personIds ? compareBytes(personIds, UUID_BYTES, a, b) : 0)
  );
}

function compareBytes(bytes: Uint8Array, length: number, a: number, b: number): number {
  return Buffer.compare(
    bytes.subarray(a * length, (a + 1) * length),
    bytes.subarray(b * length, (b + 1) * length),
  );
}

function uuidIn(bytes: Uint8Array, offset: number): string {
  const hex = Buffer.from(bytes.subarray(offset, offset + UUID_BYTES)).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
