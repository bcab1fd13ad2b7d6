/** Draws the areas of the domain in their order, and what each of them imports: npm run areas */
import { readFileSync } from 'node:fs';
import { AREAS } from '../server/domain/areas.ts';
import { filesOf, importsOf } from './areas/areaImports.ts';

const PATHS = AREAS.map(({ path }) => path);
const WIDTH = Math.max(...PATHS.map((path) => path.length));

/** The areas that any file of an area imports, in the order of the list. */
function usesOf(area: string): string[] {
  const files = filesOf(area);
  const used = new Set(files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8'), PATHS)));
  used.delete(area);
  return PATHS.filter((path) => used.has(path));
}

console.log('Lowest first. An area imports only what stands above it in this list.\n');
let climbs = 0;
for (const [index, area] of PATHS.entries()) {
  const uses = usesOf(area);
  const climbing = uses.filter((used) => PATHS.indexOf(used) > index);
  climbs += climbing.length;
  const words = uses.map((used) => (climbing.includes(used) ? `${used} (a climb)` : used));
  console.log(
    `${String(index + 1).padStart(2)}  ${area.padEnd(WIDTH)}  ${words.length > 0 ? `uses ${words.join(', ')}` : 'uses no other area'}`,
  );
}
console.log(`\n${PATHS.length} areas, ${climbs} climbs.`);
if (climbs > 0) process.exitCode = 1;
