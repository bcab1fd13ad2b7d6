import { knowIdPrefixes } from '../platform/ids.ts';

/** What an area of the domain brings to the program. Each area exports one, and areas.ts lists them. */
export interface Area {
  /** Its folder below server/domain, and below schema: `care/plans`. */
  readonly path: string;
  /** The tables that its commands write, as the ORM knows them. */
  readonly entities?: readonly unknown[];
  /** What the opaque ids of its types begin with, by the name of the type in the schema. */
  readonly idPrefixes?: Readonly<Record<string, string>>;
  /** Why its commands refuse, each code with a sentence that says when. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** Declares an area, and makes the ids of its types known to whoever writes or reads one. */
export function area(manifest: Area): Area {
  knowIdPrefixes(manifest.idPrefixes ?? {});
  return manifest;
}
