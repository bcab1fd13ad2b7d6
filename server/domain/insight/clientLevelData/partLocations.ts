/** At which location, registered with the Care Quality Commission, the support is given that a part of a budget pays for. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { futureRefusals } from '../../care/frontDoor/frontDoorRefusals.ts';

/** Why a location is not recorded, in order of precedence. */
export const PART_LOCATION_REFUSALS = {
  LOCATION_NAMED_IN_TWO_WAYS: 'A service of the directory and a location are both named, or neither.',
  LOCATION_NOT_IN_DIRECTORY: 'The directory has no location for the service.',
  LOCATION_NOT_VALID: 'The location is not written as those of the Care Quality Commission are.',
  LOCATION_BEFORE_PART: 'The support would be given before the part of the budget began.',
} as const;
export type PartLocationRefusal = Refusal<keyof typeof PART_LOCATION_REFUSALS | 'DATE_IN_FUTURE'>;

/** Locations are written as 1- and digits; providers are too, so a number that looks right may still be a provider’s. */
export const CQC_LOCATION = /^1-[0-9]{6,12}$/;

/** A location as it is given: by a service of the directory, or by its number. */
export interface GivenLocation {
  serviceId: string | null;
  cqcLocationNumber: string | null;
  startsOn: string;
}

/** Refuses a location that is given in both ways or in none. */
export function waysRefusals({ serviceId, cqcLocationNumber }: GivenLocation): PartLocationRefusal[] {
  if ((serviceId === null) !== (cqcLocationNumber === null)) return [];
  const message =
    'Give the service of the directory, or else the number of the location, so that it is clear which counts.';
  return [{ code: 'LOCATION_NAMED_IN_TWO_WAYS', path: ['cqcLocationNumber'], message }];
}

/** Why a number is not recorded as the location of a part from a day on. */
export function locationRefusals(
  { serviceId, startsOn }: GivenLocation,
  { number, partStartsOn }: { number: string | null; partStartsOn: string },
  today: Temporal.PlainDate,
): PartLocationRefusal[] {
  if (number === null || !CQC_LOCATION.test(number)) {
    return serviceId === null ? [notValid()] : [notInDirectory()];
  }
  const future = futureRefusals(startsOn, today, ['startsOn']) as PartLocationRefusal[];
  if (future.length > 0 || startsOn >= partStartsOn) return future;
  const message = `The part begins on ${dayInWords(partStartsOn)}, and the support would be given from ${dayInWords(startsOn)}. Look at the day again.`;
  return [{ code: 'LOCATION_BEFORE_PART', path: ['startsOn'], message }];
}

function notValid(): PartLocationRefusal {
  const message =
    'A location has a number such as 1-119187789: 1- and six to twelve digits. Look it up at the Care Quality Commission, and correct it.';
  return { code: 'LOCATION_NOT_VALID', path: ['cqcLocationNumber'], message };
}

function notInDirectory(): PartLocationRefusal {
  const message =
    'The directory has no number of a location for this service, or one that can’t be right. Give the number in cqcLocationNumber, and leave the service out.';
  return { code: 'LOCATION_NOT_IN_DIRECTORY', path: ['serviceId'], message };
}
