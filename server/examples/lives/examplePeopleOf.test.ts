import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION } from '../../../tenants/vocabulary.ts';
import { whyNotNhsNumber } from '../../domain/people/nhsNumber.ts';
import { exampleNhsNumber } from './exampleNhsNumber.ts';
import { type CouncilOfLives, examplePeopleOf } from './examplePeopleOf.ts';
import { LIFE_STATES } from './lifeStates.ts';

const COUNCIL: CouncilOfLives = { slug: 'oldham', enabledOptions: DEPLOYMENT_OPTION.values };
const STATES = Object.keys(LIFE_STATES);
const statesOf = (lives: readonly { state: string }[]) => [...new Set(lives.map(({ state }) => state))];

describe('example people', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(examplePeopleOf(COUNCIL, 'one', 60)).toEqual(examplePeopleOf(COUNCIL, 'one', 60));
    expect(examplePeopleOf(COUNCIL, 'two', 60)).not.toEqual(examplePeopleOf(COUNCIL, 'one', 60));
  });

  it('are the first of them where fewer are asked for, and nobody where none is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(80), fc.nat(80), (seed, some, more) => {
        const longer = examplePeopleOf(COUNCIL, seed, some + more);
        expect(examplePeopleOf(COUNCIL, seed, some)).toEqual(longer.slice(0, some));
      }),
      { numRuns: 20 },
    );
    expect(examplePeopleOf(COUNCIL, 'one', 0)).toEqual([]);
  });

  it('are in every state as soon as there are as many as states, and in each as often as it says', () => {
    expect(statesOf(examplePeopleOf(COUNCIL, 'one', STATES.length))).toEqual(STATES);
    const lives = examplePeopleOf(COUNCIL, 'one', 200);
    const counts = STATES.map((state) => [state, lives.filter((life) => life.state === state).length]);
    expect(Object.fromEntries(counts)).toEqual(LIFE_STATES);
  });

  it('share a story in the same state only, at most ten of them, each with a name of their own', () => {
    const lives = examplePeopleOf(COUNCIL, 'one', 400);
    const stories = [...Map.groupBy(lives, ({ story }) => story).entries()];
    for (const [first, people] of stories) {
      expect(people[0]).toBe(lives[first]);
      expect(people.length).toBeLessThanOrEqual(10);
      expect(statesOf(people)).toHaveLength(1);
      for (const { needs, contactDaysAgo, registration } of people) {
        expect({ needs, contactDaysAgo }).toEqual({
          needs: people[0]?.needs,
          contactDaysAgo: people[0]?.contactDaysAgo,
        });
        expect(registration.bornOn).toBe(people[0]?.registration.bornOn);
      }
    }
    const [shown] = lives.filter(({ isShown }) => isShown);
    expect(lives.filter(({ story }) => story === shown?.story)).toEqual([shown]);
    const names = lives.map(({ registration }) => `${registration.givenName} ${registration.familyName}`);
    expect(new Set(names).size).toBeGreaterThan(300);
  });

  it('have a number of the test range each, with its check digit, and no two the same', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), (start) => {
        const numbers = Array.from({ length: 1_000 }, (_, place) => exampleNhsNumber(start, place));
        expect(new Set(numbers).size).toBe(1_000);
        for (const number of numbers) {
          expect(number).toMatch(/^999[2-9]/);
          expect(whyNotNhsNumber(number)).toBeNull();
        }
      }),
      { numRuns: 10 },
    );
  });

  it('have a direct payment where the council lacks what their state needs', () => {
    const few: CouncilOfLives = { slug: 'oldham', enabledOptions: ['DIRECT_PAYMENT', 'COMMISSIONED'] };
    const states = statesOf(examplePeopleOf(few, 'one', 200));
    expect(states).not.toContain('PREPAID_CARD');
    expect(states).not.toContain('PROVIDER_FUND');
    expect(states).toContain('COMMISSIONED');
  });

  it('are as mixed as people are, and one of them is shown to newcomers', () => {
    const lives = examplePeopleOf(COUNCIL, 'one', 200);
    const several = (values: readonly unknown[]) => new Set(values).size;
    expect(several(lives.map(({ registration }) => registration.ethnicity))).toBeGreaterThan(8);
    expect(several(lives.map(({ registration }) => registration.clientGroup))).toBe(6);
    expect(several(lives.map(({ registration }) => registration.livingSituation))).toBeGreaterThan(4);
    const shown = lives.filter(({ isShown }) => isShown);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ state: 'DIRECT_PAYMENT', supporters: [{ relationship: 'daughter' }] });
  });
});
