/** Kinds of notice: what somebody may want to be told of. Each area declares its own, and lists them in its manifest. */
import type { RecordKind } from '../../../platform/access.ts';
import type { NodeTypeName } from '../../../platform/ids.ts';

export interface NoticeKind {
  /** Its code in the API and in the database, which never changes: `PANEL_DECIDED`. */
  readonly key: string;
  /** The type of record that the notice is about. */
  readonly subjectType: NodeTypeName;
  /** The kind of record that a reader must be allowed to see in order to see the notice. */
  readonly recordKind: RecordKind;
  /** What happened, in a sentence about nobody by name: it is all that a notice says. */
  readonly sentence: string;
}

/** Declares a kind of notice. */
export function noticeKind<const Declared extends NoticeKind>(declared: Declared): Declared {
  return declared;
}

const kinds = new Map<string, NoticeKind>();

/** Registers the kinds of notice that an area declares. Throws where two kinds would share a key. */
export function knowNoticeKinds(given: readonly NoticeKind[]): void {
  for (const kind of given) {
    const taken = kinds.get(kind.key);
    if (taken !== undefined && taken !== kind) throw new Error(`Two kinds of notice are named ${kind.key}.`);
    kinds.set(kind.key, kind);
  }
}

/** Every kind of notice in the product, in the order of the areas that declare them. */
export function noticeKinds(): readonly NoticeKind[] {
  return [...kinds.values()];
}

/** The kind of this code. Throws where no area declares it, as a kind is never withdrawn once notices of it are stored. */
export function noticeKindOf(key: string): NoticeKind {
  const kind = kinds.get(key);
  if (kind === undefined) throw new Error(`No area declares a kind of notice named ${key}.`);
  return kind;
}
