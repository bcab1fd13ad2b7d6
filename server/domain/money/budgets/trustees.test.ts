import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differentPeople } from '../deployment/differentPeople.ts';
import { fewestFrom, joiningRefusals, leavingRefusals, type Trustee, trusteesOn } from './trustees.ts';

const PART = { deploymentOption: 'TRUST' as const, startsOn: '2026-06-01', endsOn: '2026-12-01' };
const day = (days: number) => Temporal.PlainDate.from(PART.startsOn).add({ days }).toString();
const NEEDED = 3;

describe('the trustees of a part', () => {
  it('are enough different people on every day, in whichever order they join and leave', () => {
    const anyStep = fc.record({
      leaves: fc.boolean(),
      on: fc.integer({ min: 0, max: 200 }),
      who: fc.integer({ min: 0, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
        const trustees: Trustee[] = ['Ann', 'Bob', 'Cy'].map((name) => ({ name, joinedOn: PART.startsOn }));
        for (const { leaves, on, who } of steps) {
          const leaving = trustees[who % trustees.length] as Trustee;
          if (
            leaves &&
            leavingRefusals(PART, trustees, { leaving, leavesOn: day(on) }, NEEDED).length === 0
          ) {
            leaving.leftOn = day(on);
          }
          const joining = { name: `Trustee ${who}`, joinsOn: day(on) };
          if (!leaves && joiningRefusals(PART, trustees, joining).length === 0) {
            trustees.push({ name: joining.name, joinedOn: joining.joinsOn });
          }
        }
        for (
          let each = PART.startsOn;
          each < PART.endsOn;
          each = Temporal.PlainDate.from(each).add({ days: 1 }).toString()
        ) {
          const names = trusteesOn(trustees, each).map(({ name }) => name);
          expect(differentPeople(names)).toBeGreaterThanOrEqual(NEEDED);
          expect(differentPeople(names)).toBe(names.length);
        }
        expect(fewestFrom(trustees, PART.startsOn, PART)).toBeGreaterThanOrEqual(NEEDED);
      }),
      { numRuns: 40 },
    );
  });

  it('are named once, join and leave on days of the trust, and leave once', () => {
    const ann: Trustee = { name: 'Ann Able', joinedOn: '2026-06-01' };
    const left: Trustee = { name: 'Bob', joinedOn: '2026-06-01', leftOn: '2026-07-01' };
    const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
    const joins = (name: string, joinsOn: string, part = PART as Parameters<typeof joiningRefusals>[0]) =>
      codes(joiningRefusals(part, [ann, left], { name, joinsOn }));
    expect(joins(' ann  able', '2026-07-01')).toEqual(['TRUSTEE_NAMED_ALREADY']);
    expect(joins('Bob', '2026-07-01')).toEqual([]);
    expect(joins('Cy', '2026-12-01')).toEqual(['TRUSTEE_DAY_OUTSIDE']);
    expect(joins('Cy', '2026-07-01', { ...PART, deploymentOption: 'POOL' })).toEqual(['NO_TRUST_HOLDS_IT']);
    const leaves = (leaving: Trustee, leavesOn: string) =>
      codes(leavingRefusals(PART, [ann, left], { leaving, leavesOn }, 0));
    expect(leaves(left, '2026-08-01')).toEqual(['TRUSTEE_HAS_LEFT']);
    expect(leaves(ann, '2026-06-01')).toEqual(['TRUSTEE_DAY_OUTSIDE']);
    expect(leaves(ann, '2026-08-01')).toEqual([]);
  });
});
