/**
 * Whose names are one provider’s. Plans and statements name providers in words, so the same provider stands in them in
 * several spellings.
 */

/** What may stand at the end of a company’s name, and is mostly left out. */
const COMPANY_ENDINGS = ['ltd', 'limited', 'llp', 'plc', 'cic'];

/** What makes two spellings of a provider’s name one: capitals, accents, punctuation and “Limited” aside. */
export function providerKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && COMPANY_ENDINGS.includes(words.at(-1) as string)) words.pop();
  return words.join(' ');
}

/** A provider, with the other names that contracts say it goes by. */
export interface NamedProvider {
  name: string;
  otherNames: readonly string[];
}

/** Of which provider, by its key, each name is that is one’s. */
export type NamesOfProviders = ReadonlyMap<string, string>;

/**
 * Gives each name to the one provider whose it is: whose own name it is, and otherwise who alone is said to go by it. A name
 * that two would share is nobody’s, so no penny counts twice and no figure is made by taking one list of names from another.
 */
export function namesOfProviders(
  providers: readonly NamedProvider[],
  names: readonly string[],
): NamesOfProviders {
  const own = new Set(providers.map(({ name }) => providerKey(name)));
  const others = new Map<string, Set<string>>();
  for (const { name, otherNames } of providers) {
    for (const other of otherNames) {
      const key = providerKey(other);
      others.set(key, (others.get(key) ?? new Set()).add(providerKey(name)));
    }
  }
  const providerOf = (key: string) => {
    if (key === '') return null;
    if (own.has(key)) return key;
    const sharing = [...(others.get(key) ?? [])];
    return sharing.length === 1 ? (sharing[0] as string) : null;
  };
  return new Map(
    names.flatMap((name) => {
      const provider = providerOf(providerKey(name));
      return provider === null ? [] : [[name, provider] as const];
    }),
  );
}
