import { globSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORT = /(?:from|import) '(\.[^']+)'/g;
const TEST = /[.](test|testing|bench|arbitraries)[.]ts$/;

/** The files of an area, in the domain and in the schema, without its tests. */
export function filesOf(area: string): string[] {
  return globSync([`server/domain/${area}/*.ts`, `schema/${area}/*.ts`]).filter((file) => !TEST.test(file));
}

/** The areas from which a file imports anything, types included. */
export function importsOf(file: string, text: string, areas: readonly string[]): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, target]) => {
    const path = posix.join(posix.dirname(file), target as string);
    return areas.filter(
      (area) => path.startsWith(`server/domain/${area}/`) || path.startsWith(`schema/${area}/`),
    );
  });
}
