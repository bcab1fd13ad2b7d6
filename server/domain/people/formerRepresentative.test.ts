import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentsThatHold, takenWithAuthority } from './formerRepresentative.ts';
import { relationsOf } from './mayActFor.ts';

const today = Temporal.PlainDate.from('2026-06-01');
const attorney = (authorityTo: string | null, authorityFrom = '2026-01-01') =>
  relationsOf({ authority: 'ATTORNEY', authorityFrom, authorityTo });
const held = (consentRecordedOn: string | null, relations = attorney('2026-05-20'), day = today) =>
  consentsThatHold({ consents: ['PLANS'], consentRecordedOn }, relations, day);

describe('what a person agreed that a supporter may see', () => {
  it('counts for whoever never represented them, and for a representative while they do', () => {
    expect(held('2026-05-01', relationsOf({ authority: 'NONE' }))).toEqual(['PLANS']);
    expect(held('2026-05-01', attorney(null))).toEqual(['PLANS']);
    expect(held('2026-05-01', attorney('2026-06-01'))).toEqual(['PLANS']);
  });

  it('ends with the authority, and counts again once it is agreed to anew', () => {
    expect(held('2026-05-01')).toEqual([]);
    expect(held('2026-05-20')).toEqual([]);
    expect(held('2026-05-21')).toEqual(['PLANS']);
    expect(held(null)).toEqual([]);
  });

  it('ends with an appointment that was ended, or whose document ran out', () => {
    const appointed = (ending: object) =>
      relationsOf({ authority: 'NONE' }, [
        { kind: 'NOMINEE', scopes: [], startsOn: '2026-01-01', endsOn: null, endedOn: null, ...ending },
      ]);
    expect(held('2026-05-01', appointed({ endedOn: '2026-05-21' }))).toEqual([]);
    expect(held('2026-05-21', appointed({ endedOn: '2026-05-21' }))).toEqual(['PLANS']);
    expect(held('2026-05-01', appointed({ endsOn: '2026-05-20' }))).toEqual([]);
    // One that ended before it began was never held, and takes nothing with it.
    expect(held('2026-05-01', appointed({ endedOn: '2026-01-01' }))).toEqual(['PLANS']);
  });

  it('ends with the person', () => {
    const died = { authority: 'NONE', personDiedOn: '2026-05-30' } as const;
    expect(held('2026-05-31', relationsOf(died))).toEqual([]);
  });

  it('never counts on a day after an authority ended unless it was agreed to after that', () => {
    const day = fc.nat(700).map((days) => today.add({ days: days - 350 }));
    fc.assert(
      fc.property(day, day, day, (to, recordedOn, on) => {
        const counts = held(recordedOn.toString(), attorney(to.toString(), '2020-01-01'), on).length > 0;
        const hasEnded = Temporal.PlainDate.compare(to, on) < 0;
        expect(counts).toBe(!hasEnded || Temporal.PlainDate.compare(recordedOn, to) > 0);
      }),
    );
  });
});

describe('an authority that is taken off a supporter', () => {
  const attorneyNow = { authority: 'ATTORNEY' } as const;
  it('takes the consents with it, unless they are given in the same change', () => {
    const nothing = { consents: [], consentRecordedOn: null };
    expect(takenWithAuthority(attorneyNow, { authority: 'NONE' })).toEqual(nothing);
    expect(takenWithAuthority(attorneyNow, { authority: 'NOMINEE' })).toEqual(nothing);
    expect(takenWithAuthority(attorneyNow, { authority: 'NONE', consents: ['PLANS'] })).toEqual({});
    expect(takenWithAuthority(attorneyNow, { authority: 'ATTORNEY' })).toEqual({});
    expect(takenWithAuthority(attorneyNow, {})).toEqual({});
    expect(takenWithAuthority({ authority: 'NONE' }, { authority: 'ATTORNEY' })).toEqual({});
  });
});
