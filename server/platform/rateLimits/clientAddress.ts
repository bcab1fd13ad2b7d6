import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** Which machines are proxies of ours: single addresses, or networks such as 10.0.0.0/8. */
export type TrustedProxies = readonly string[];

/** True for an address, or for a network in CIDR notation. */
export function isAddressOrNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  if (isIP(address) === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIPv4(address) ? 32 : 128));
}

/**
 * Finds the address that a request came from. What X-Forwarded-For says counts only as far as proxies of ours wrote it:
 * anybody may begin it with any address. It is read from its end, where each proxy adds whom it was asked by, up to the
 * first that is no proxy of ours.
 */
export function clientAddressFinder(trusted: TrustedProxies) {
  const proxies = new BlockList();
  for (const each of trusted) addTo(proxies, each);
  const isProxy = (address: string) => proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

  return (peer: string | undefined, forwardedFor: string | undefined): string => {
    let address = plainAddress(peer ?? '') ?? '';
    const hops = trusted.length === 0 || !forwardedFor ? [] : forwardedFor.split(',');
    for (const hop of hops.reverse()) {
      if (address === '' || !isProxy(address)) break;
      const next = plainAddress(hop.trim());
      if (next === null) break;
      address = next;
    }
    return networkOf(address);
  };
}

function addTo(proxies: BlockList, text: string): void {
  const [address = '', prefix] = text.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (prefix === undefined) proxies.addAddress(address, family);
  else proxies.addSubnet(address, Number(prefix), family);
}

/** The address without a port or brackets, as some proxies write it, and as IPv4 where it is one; null for none. */
function plainAddress(text: string): string | null {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const asIPv4 = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  if (asIPv4 && isIPv4(asIPv4)) return asIPv4;
  return isIP(bare) === 0 ? null : bare;
}

/** Of IPv6 the first 64 bits, which is what one household or office is given: it may change the others at will. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = before === '' ? [] : before.split(':');
  if (after !== undefined) {
    const behind = after === '' ? [] : after.split(':');
    while (groups.length + behind.length < 8) groups.push('0');
    groups.push(...behind);
  }
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
