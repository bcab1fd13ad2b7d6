/** What stands in the way of making a sandbox. */
import type { Refusal } from '../../../common/refusal.ts';
import type { CouncilStatus } from '../../tenancy/councils/councilLife.ts';

/** The most sandboxes that one council may have at a time. */
export const MOST_SANDBOXES = 5;
/** The most synthetic people that one sandbox may have. */
export const MOST_SYNTHETIC_PEOPLE = 1_000;

/** Why a sandbox can't be made, in order of precedence. */
export const SANDBOX_REFUSALS = {
  SANDBOX_OF_LIVE_COUNCIL_ONLY:
    'Only a council that is live has sandboxes, and a sandbox has none of its own.',
  SANDBOX_LABEL_NOT_VALID: 'The label of a sandbox is a few small letters, digits and hyphens.',
  SYNTHETIC_PEOPLE_OUT_OF_RANGE: 'A sandbox has none to a thousand synthetic people.',
  SANDBOX_LIMIT_REACHED: 'The council uses as many sandboxes as it may.',
} as const;
type SandboxRefusal = Refusal<keyof typeof SANDBOX_REFUSALS>;

/** A request for a sandbox. */
export interface SandboxGiven {
  /** Distinguishes it from the council's other sandboxes; null for the one without a label. */
  label: string | null;
  peopleCount: number;
}

const LABEL = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_LABEL = 20;
/** A short name has at most 63 characters; this is what remains for its beginning. */
const LONGEST_START = 63 - '-sandbox-'.length - LONGEST_LABEL;

/** What stands in the way of making a sandbox; empty when nothing does. */
export function sandboxRefusals(
  { label, peopleCount }: SandboxGiven,
  { status, sandboxesInUse }: { status: CouncilStatus; sandboxesInUse: number },
): SandboxRefusal[] {
  if (status !== 'LIVE') return [ofLiveCouncilOnly()];
  const refusals: SandboxRefusal[] = [];
  if (label !== null && (label.length > LONGEST_LABEL || !LABEL.test(label))) refusals.push(badLabel());
  if (peopleCount < 0 || peopleCount > MOST_SYNTHETIC_PEOPLE) refusals.push(outOfRange(peopleCount));
  if (sandboxesInUse >= MOST_SANDBOXES) refusals.push(limitReached());
  return refusals;
}

/** What a sandbox is called: "oldham-sandbox" and "Oldham Council (sandbox)", with its label where it has one. */
export function sandboxNames(
  council: { slug: string; name: string },
  label: string | null,
): { slug: string; name: string } {
  const start = council.slug.slice(0, LONGEST_START);
  return label === null
    ? { slug: `${start}-sandbox`, name: `${council.name} (sandbox)` }
    : { slug: `${start}-sandbox-${label}`, name: `${council.name} (sandbox: ${label})` };
}

function ofLiveCouncilOnly(): SandboxRefusal {
  const message =
    'Your council is being prepared, or is a sandbox itself, so it has no sandboxes. Take it live first, or make the sandbox in the council that this one was copied from.';
  return { code: 'SANDBOX_OF_LIVE_COUNCIL_ONLY', path: [], message };
}

function badLabel(): SandboxRefusal {
  const message = `The label becomes part of the sandbox’s short name, so it has at most ${LONGEST_LABEL} small letters, digits and single hyphens: “april-prices”. Write another, or leave it out.`;
  return { code: 'SANDBOX_LABEL_NOT_VALID', path: ['label'], message };
}

function outOfRange(peopleCount: number): SandboxRefusal {
  const message = `A sandbox has from none to ${MOST_SYNTHETIC_PEOPLE} synthetic people, and ${peopleCount} were asked for. Ask for as many as you need to see what a change does.`;
  return { code: 'SYNTHETIC_PEOPLE_OUT_OF_RANGE', path: ['peopleCount'], message };
}

function limitReached(): SandboxRefusal {
  const message = `Your council uses ${MOST_SANDBOXES} sandboxes, which is as many as it may. Retire one with retireSandbox, and ask again.`;
  return { code: 'SANDBOX_LIMIT_REACHED', path: [], message };
}
