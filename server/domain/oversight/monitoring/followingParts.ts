import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';

/** A part of a budget, by how its money is held. */
interface HeldPart {
  deploymentOption: DeploymentOption;
}

/**
 * For each part of an older budget, the part of the newer one that goes on from it: the first whose money is held in the
 * same way, and from which no other goes on. Null where there is none.
 */
export function followingParts<Newer extends HeldPart>(
  older: readonly (HeldPart | null)[],
  newer: readonly Newer[],
): (Newer | null)[] {
  const taken = new Set<Newer>();
  return older.map((part) => {
    const next = newer.find((each) => each.deploymentOption === part?.deploymentOption && !taken.has(each));
    if (next) taken.add(next);
    return next ?? null;
  });
}
