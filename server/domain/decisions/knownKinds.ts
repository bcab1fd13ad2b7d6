import type { AnyDecisionKind } from './decisionKind.ts';

const kinds = new Map<string, AnyDecisionKind>();

/** Registers the kinds of decision that an area declares. Throws where two kinds would share a key. */
export function knowDecisionKinds(given: readonly AnyDecisionKind[]): void {
  for (const kind of given) {
    const taken = kinds.get(kind.key);
    if (taken !== undefined && taken !== kind)
      throw new Error(`Two kinds of decision are named ${kind.key}.`);
    kinds.set(kind.key, kind);
  }
}

/** Every kind of decision in the product, in the order of the areas that declare them. */
export function decisionKinds(): readonly AnyDecisionKind[] {
  return [...kinds.values()];
}

/**
 * The kind of this key. Throws where no area declares it, as a kind is never withdrawn once decisions of it are stored.
 */
export function decisionKindOf(key: string): AnyDecisionKind {
  const kind = kinds.get(key);
  if (kind === undefined) throw new Error(`No area declares a kind of decision named ${key}.`);
  return kind;
}
