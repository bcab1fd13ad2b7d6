import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NEED_DOMAINS, NEED_LEVELS, UNPAID_SUPPORT_LEVELS } from '../../../../tenants/needs.ts';
import { needsProfiles } from '../../policy/resourceAllocation/allocations.arbitraries.ts';
import { profileWith, triedTwice } from './whatIf.ts';

it('leaves everything as it was where nothing is tried', () => {
  fc.assert(
    fc.property(needsProfiles(), (profile) => {
      expect(profileWith(profile, { domains: [] })).toEqual(profile);
      const unsaid = { livesAlone: null, nightSupport: undefined };
      expect(profileWith(profile, { domains: [], circumstances: unsaid })).toEqual(profile);
    }),
  );
});

it('changes the area of life that is tried, and no other', () => {
  const answer = fc.record({
    domain: fc.constantFrom(...NEED_DOMAINS),
    level: fc.constantFrom(...NEED_LEVELS),
    unpaidSupport: fc.option(fc.constantFrom(...UNPAID_SUPPORT_LEVELS)),
  });
  fc.assert(
    fc.property(needsProfiles(), answer, (profile, tried) => {
      const { domains } = profileWith(profile, { domains: [tried] });
      const unpaidSupport = tried.unpaidSupport ?? profile.domains[tried.domain].unpaidSupport;
      expect(domains).toEqual({ ...profile.domains, [tried.domain]: { level: tried.level, unpaidSupport } });
    }),
  );
});

it('changes a circumstance that is tried, to no as well', () => {
  fc.assert(
    fc.property(needsProfiles(), fc.boolean(), (profile, livesAlone) => {
      const { circumstances } = profileWith(profile, { domains: [], circumstances: { livesAlone } });
      expect(circumstances).toEqual({ ...profile.circumstances, livesAlone });
    }),
  );
});

it('names what is tried twice', () => {
  const none = { domain: 'NUTRITION', level: 'NONE' } as const;
  expect(triedTwice({ domains: [none] })).toEqual([]);
  expect(triedTwice({ domains: [none, { ...none, level: 'LOW' }] })).toEqual(['NUTRITION']);
});
