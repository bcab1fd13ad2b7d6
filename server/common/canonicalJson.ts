/**
 * A plain value as JSON with the names of each object in alphabetical order, so that equal values are equal bytes,
 * whichever way they were put together.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner) => (isPlainObject(inner) ? withSortedNames(inner) : inner));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withSortedNames(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
