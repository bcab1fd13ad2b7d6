import { describe, expect, it } from 'vitest';
import { CLIENT_GROUPS, NEED_DOMAINS, NEED_LEVELS } from '../../../../tenants/needs.ts';
import { ageInYears } from '../../people/registration.ts';
import { SeededRandom } from './seededRandom.ts';
import { syntheticPeople } from './syntheticPeople.ts';

const TODAY = Temporal.PlainDate.from('2026-06-01');

describe('numbers from a seed', () => {
  it('are the same for the same seed, and others for another', () => {
    const drawn = (seed: number) => {
      const random = new SeededRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1_000));
    };
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
    expect(new Set(drawn(7)).size).toBeGreaterThan(15);
    expect(drawn(-1).every((number) => number >= 0 && number < 1_000)).toBe(true);
  });

  it('pick each value about as often as its weight says, and none without weight', () => {
    const random = new SeededRandom(1);
    const picked = Array.from({ length: 10_000 }, () =>
      random.pick([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const often = picked.filter((value) => value === 'often').length;
    expect(often).toBeGreaterThan(7_200);
    expect(often).toBeLessThan(7_800);
    expect(picked).not.toContain('never');
  });
});

describe('synthetic people', () => {
  const people = syntheticPeople(1_000, 1, TODAY);

  it('are plainly synthetic, and the same for one seed', () => {
    expect(syntheticPeople(1_000, 1, TODAY)).toEqual(people);
    expect(syntheticPeople(3, 2, TODAY)).not.toEqual(people.slice(0, 3));
    expect(people[0]).toMatchObject({ givenName: 'Synthetic', familyName: 'Person 0001' });
    expect(syntheticPeople(2, 1, TODAY).map(({ familyName }) => familyName)).toEqual([
      'Person 001',
      'Person 002',
    ]);
  });

  it('have the age that their day of birth says, and needs in words that councils share', () => {
    for (const { bornOn, profile } of people) {
      expect(ageInYears(bornOn, TODAY)).toBe(profile.ageYears);
      expect(profile.ageYears).toBeGreaterThanOrEqual(18);
      expect(Object.keys(profile.domains)).toEqual([...NEED_DOMAINS]);
    }
  });

  it('are of every client group, and of every level of need', () => {
    expect(new Set(people.map(({ profile }) => profile.clientGroup))).toEqual(new Set(CLIENT_GROUPS));
    const levels = people.flatMap(({ profile }) => Object.values(profile.domains).map(({ level }) => level));
    expect(new Set(levels)).toEqual(new Set(NEED_LEVELS));
  });
});
