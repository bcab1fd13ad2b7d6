import { expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { newId } from '../../../platform/ids.ts';
import { keepVersion, keptVersion } from './keptVersions.ts';

const stored = (versionId: string) => ({
  versionId,
  number: 1,
  effectiveFrom: '2026-04-01',
  settings: EXAMPLE_INPUTS.reviews,
  sources: [],
});

it('a version is kept for its own council, and for no other that names it', () => {
  const [council, other, versionId] = [newId(), newId(), newId()];
  const kept = keepVersion(council, 'reviews', stored(versionId));
  expect(keptVersion(council, 'reviews', versionId)).toBe(kept);
  expect(keptVersion(other, 'reviews', versionId)).toBeUndefined();
  expect(keptVersion(council, 'planning', versionId)).toBeUndefined();
});

it('a version in use stays, however many others are read', () => {
  const [council, versionId] = [newId(), newId()];
  const kept = keepVersion(council, 'reviews', stored(versionId));
  for (let number = 0; number < 600; number += 1) {
    keepVersion(newId(), 'reviews', stored(newId()));
    expect(keptVersion(council, 'reviews', versionId)).toBe(kept);
  }
});
