import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS_FOR_PERSON, type ActForPerson } from '../../platform/access.ts';
import { mayActFor, type RecordedRepresentation, type Relation, relationsOf } from './mayActFor.ts';
import { REPRESENTATION_KIND } from './peopleVocabulary.ts';

const today = Temporal.PlainDate.from('2026-06-01');
const from = '2026-01-01';
const acts = (relation: Partial<Relation>, personDiedOn: string | null = null): ActForPerson[] => {
  const authority: Relation = { kind: 'ATTORNEY', scopes: [], from, to: null, ...relation };
  return ACTS_FOR_PERSON.filter((what) =>
    mayActFor({ authorities: [authority], incapacityFoundUntil: null, personDiedOn }, what, today),
  );
};

describe('who may act for whom', () => {
  it.each<[Partial<Relation>, ActForPerson[]]>([
    [
      { kind: 'ATTORNEY', scopes: ['HEALTH_AND_WELFARE'] },
      [
        'AGREE_PLAN',
        'DECIDE_BUDGET',
        'RECEIVE_DIRECT_PAYMENT',
        'SEE_MONEY',
        'SEE_PLAN',
        'CHALLENGE',
        'ASK_REVIEW',
      ],
    ],
    [
      { kind: 'DEPUTY', scopes: ['PROPERTY_AND_FINANCE'] },
      ['DECIDE_BUDGET', 'MANAGE_MONEY', 'SEE_MONEY', 'CHALLENGE', 'ASK_REVIEW'],
    ],
    [{ kind: 'DEPUTY', scopes: [] }, []],
    [
      { kind: 'SUITABLE_PERSON' },
      [
        'AGREE_PLAN',
        'DECIDE_BUDGET',
        'RECEIVE_DIRECT_PAYMENT',
        'MANAGE_MONEY',
        'SEE_MONEY',
        'SEE_PLAN',
        'CHALLENGE',
        'ASK_REVIEW',
      ],
    ],
    [{ kind: 'NOMINEE' }, ['MANAGE_MONEY', 'SEE_MONEY', 'ASK_REVIEW']],
    [{ kind: 'ADVOCATE' }, ['SEE_DECISION', 'CHALLENGE', 'ASK_REVIEW']],
  ])('%j may do %j', (relation, expected) => expect(acts(relation)).toEqual(expected));

  it('begins and ends with the days of the authority, which both count', () => {
    const asked = (day: string, to: string | null) =>
      mayActFor(
        {
          authorities: [{ kind: 'NOMINEE', scopes: [], from: '2026-02-28', to }],
          incapacityFoundUntil: null,
          personDiedOn: null,
        },
        'MANAGE_MONEY',
        Temporal.PlainDate.from(day),
      );
    expect(['2026-02-27', '2026-02-28', '2028-02-29'].map((day) => asked(day, null))).toEqual([
      false,
      true,
      true,
    ]);
    expect(['2026-03-29', '2026-03-30'].map((day) => asked(day, '2026-03-29'))).toEqual([true, false]);
  });

  it('reads the authority written on a supporter, for both scopes, beside the appointments', () => {
    const supporter = { authority: 'ATTORNEY' as const, authorityFrom: from };
    expect(mayActFor(relationsOf(supporter), 'AGREE_PLAN', today)).toBe(true);
    expect(mayActFor(relationsOf(supporter), 'MANAGE_MONEY', today)).toBe(true);
    const nobody = { authority: 'NONE' as const };
    expect(mayActFor(relationsOf(nobody), 'SEE_MONEY', today)).toBe(false);
    const nominee: RecordedRepresentation = { kind: 'NOMINEE', scopes: [], startsOn: from };
    expect(mayActFor(relationsOf(nobody, [nominee]), 'MANAGE_MONEY', today)).toBe(true);
    expect(mayActFor(null, 'SEE_MONEY', today)).toBe(false);
  });

  it('lets a suitable person decide and be paid only while the finding may be relied on, and see and account for ever', () => {
    const appointed: RecordedRepresentation = { kind: 'SUITABLE_PERSON', scopes: [], startsOn: from };
    const foundUntil = (
      incapacityFoundUntil: string | null,
      kind: RecordedRepresentation['kind'] = 'SUITABLE_PERSON',
    ) => {
      const scopes = ['HEALTH_AND_WELFARE'] as const;
      const relations = relationsOf({ authority: 'NONE', incapacityFoundUntil }, [
        { ...appointed, kind, scopes },
      ]);
      return ACTS_FOR_PERSON.filter((what) => mayActFor(relations, what, today));
    };
    const decides = ['AGREE_PLAN', 'DECIDE_BUDGET', 'RECEIVE_DIRECT_PAYMENT'];
    const looksAfter = ['MANAGE_MONEY', 'SEE_MONEY', 'SEE_PLAN', 'CHALLENGE', 'ASK_REVIEW'];
    // Its last day counts.
    expect(foundUntil('2026-06-01')).toEqual([...decides, ...looksAfter]);
    expect(foundUntil(null)).toEqual([...decides, ...looksAfter]);
    expect(foundUntil('2026-05-31')).toEqual(looksAfter);
    // An attorney acts by a document, and what is only written with a supporter rests on the finding like an appointment.
    expect(foundUntil('2026-05-31', 'ATTORNEY')).toEqual(expect.arrayContaining(decides));
    const written = {
      authority: 'SUITABLE_PERSON' as const,
      authorityFrom: from,
      incapacityFoundUntil: '2026-05-31',
    };
    expect(mayActFor(relationsOf(written), 'RECEIVE_DIRECT_PAYMENT', today)).toBe(false);
    expect(mayActFor(relationsOf(written), 'MANAGE_MONEY', today)).toBe(true);
  });

  const days = fc.integer({ min: -900, max: 900 }).map((offset) => today.add({ days: offset }).toString());
  const representations = fc.record({
    kind: fc.constantFrom(...REPRESENTATION_KIND.values),
    scopes: fc.subarray(['PROPERTY_AND_FINANCE', 'HEALTH_AND_WELFARE'] as const),
    startsOn: days,
    endsOn: fc.option(days),
    endedOn: fc.option(days),
  });

  it('allows nothing before it starts, after its last day, from the day on which it was ended, or after a death', () => {
    fc.assert(
      fc.property(representations, days, fc.constantFrom(...ACTS_FOR_PERSON), (appointment, day, what) => {
        const on = Temporal.PlainDate.from(day);
        const isOver =
          day < appointment.startsOn ||
          (appointment.endsOn !== null && day > appointment.endsOn) ||
          (appointment.endedOn !== null && day >= appointment.endedOn);
        const relations = relationsOf({ authority: 'NONE' }, [appointment]);
        if (isOver) expect(mayActFor(relations, what, on)).toBe(false);
        expect(mayActFor({ ...relations, personDiedOn: '2020-01-01' }, what, on)).toBe(false);
      }),
    );
  });

  it('never lets a nominee, an advocate or somebody with charge of money alone agree to a plan', () => {
    fc.assert(
      fc.property(representations, days, (appointment, day) => {
        const relations = relationsOf({ authority: 'NONE' }, [appointment]);
        const { kind, scopes } = appointment;
        const isOfCare = kind === 'SUITABLE_PERSON' || scopes.includes('HEALTH_AND_WELFARE');
        if (kind === 'NOMINEE' || kind === 'ADVOCATE' || !isOfCare) {
          expect(mayActFor(relations, 'AGREE_PLAN', Temporal.PlainDate.from(day))).toBe(false);
        }
      }),
    );
  });
});
