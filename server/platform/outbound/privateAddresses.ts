import { BlockList, isIP } from 'node:net';

/** Addresses that no council's system on the internet has: this machine, private networks, and what is set apart. */
const PRIVATE = new BlockList();
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(address, prefix, 'ipv4');
}
/** All that is routed on the internet; what is embedded of IPv4 in it is told by its prefix. */
const GLOBAL_IPV6 = new BlockList();
GLOBAL_IPV6.addSubnet('2000::', 3, 'ipv6');
const IPV4_IN_IPV6 = new BlockList();
IPV4_IN_IPV6.addSubnet('2002::', 16, 'ipv6');
IPV4_IN_IPV6.addSubnet('2001::', 32, 'ipv6');
IPV4_IN_IPV6.addSubnet('2001:db8::', 32, 'ipv6');

/** Whether this is the number of an address that is not on the internet. A name is no number, and so is none. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return PRIVATE.check(address, 'ipv4');
  if (family === 6) return !GLOBAL_IPV6.check(address, 'ipv6') || IPV4_IN_IPV6.check(address, 'ipv6');
  return false;
}
