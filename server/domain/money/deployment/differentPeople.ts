/** How many different people are named: one name counts once, however it is written. */
export function differentPeople(names: readonly string[]): number {
  const written = names.map((name) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase());
  return new Set(written.filter((name) => name !== '')).size;
}
