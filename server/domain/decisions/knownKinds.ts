import type { AnyDecisionKind } from './decisionKind.ts';

const kinds = new Map<string, AnyDecisionKind>();

/** Makes known the kinds of decision that an area declares. Throws where two kinds would share a key. */
export function knowDecisionKinds(given: readonly AnyDecisionKind[]): void {
  for (const kind of given) {
    const taken = kinds.get(kind.key);
    if (taken !== undefined && taken !== kind)
      throw new Error(`Two kinds of decision are named ${kind.key}.`);
    kinds.set(kind.key, kind);
  }
}
