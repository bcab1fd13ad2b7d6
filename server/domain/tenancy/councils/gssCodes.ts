/** Which council has which code in official statistics: no two have the same one at the same time. */
import type { Refusal } from '../../../common/refusal.ts';
import type { GssCode } from './councils.entity.ts';

/** A council with the codes that it has. */
export interface CodeHolder {
  slug: string;
  name: string;
  gssCodes: readonly GssCode[];
}

const NO_LAST_DAY = '9999-12-31';

/** Whether both are the same code on some day. The last day of each is included. */
function isSameAtOnce(a: GssCode, b: GssCode): boolean {
  if (a.code !== b.code) return false;
  return a.validFrom <= (b.validTo ?? NO_LAST_DAY) && b.validFrom <= (a.validTo ?? NO_LAST_DAY);
}

/**
 * Refuses each code in a council file that another council has on a day on which the file says it is valid.
 */
export function codeTakenRefusals(
  gssCodes: readonly GssCode[],
  others: readonly CodeHolder[],
): Refusal<'COUNCIL_CODE_TAKEN'>[] {
  return gssCodes.flatMap((code, index) => {
    const holders = others.flatMap((council) => {
      const theirs = council.gssCodes.find((each) => isSameAtOnce(code, each));
      return theirs ? [{ council, theirs }] : [];
    });
    const [holder] = holders;
    if (!holder) return [];
    const { council, theirs } = holder;
    const message = `The GSS code ${code.code} belongs to ${council.name} (${council.slug}) ${daysOf(theirs)}, so nothing was changed: two councils with one code at the same time would be counted as one. Write the code of the council that the file is for; if the code has passed from one council to the other, write the days that it is valid for each.`;
    return [{ code: 'COUNCIL_CODE_TAKEN', path: ['file', 'council', 'gssCodes', index, 'code'], message }];
  });
}

function daysOf({ validFrom, validTo }: GssCode): string {
  return validTo ? `from ${validFrom} to ${validTo}` : `from ${validFrom} on`;
}
