import { describe, expect, it } from 'vitest';
import { clientAddressFinder, isAddressOrNetwork } from './clientAddress.ts';

describe('the address that a request came from', () => {
  it.each<[string, string[], string, string | undefined, string]>([
    ['is the peer’s', [], '198.51.100.7', undefined, '198.51.100.7'],
    ['is never what a stranger says', [], '198.51.100.7', '203.0.113.1', '198.51.100.7'],
    [
      'is never what a stranger says past a proxy',
      ['10.0.0.1'],
      '198.51.100.7',
      '203.0.113.1',
      '198.51.100.7',
    ],
    ['is what a proxy of ours says', ['10.0.0.1'], '10.0.0.1', '203.0.113.1', '203.0.113.1'],
    [
      'is the last before our proxies',
      ['10.0.0.0/8'],
      '10.0.0.1',
      '9.9.9.9, 203.0.113.1, 10.2.3.4',
      '203.0.113.1',
    ],
    ['is the proxy’s where all are ours', ['10.0.0.0/8'], '10.0.0.1', '10.0.0.3,10.0.0.2', '10.0.0.3'],
    ['is the proxy’s where it says nonsense', ['10.0.0.1'], '10.0.0.1', '9.9.9.9, unknown', '10.0.0.1'],
    ['is the proxy’s where it says nothing', ['10.0.0.1'], '10.0.0.1', undefined, '10.0.0.1'],
    ['is read with a port', ['10.0.0.1'], '10.0.0.1', '203.0.113.1:4711', '203.0.113.1'],
    ['is IPv4 however it is written', ['10.0.0.1'], '::ffff:10.0.0.1', '::FFFF:203.0.113.1', '203.0.113.1'],
    ['is the network of an IPv6 address', [], '2001:db8:1:2:aaaa::1', undefined, '2001:db8:1:2'],
    ['is the same network for the next address', [], '2001:0db8:1:2::7', undefined, '2001:db8:1:2'],
    ['is read in brackets', ['fd00::/8'], 'fd00::1', '[2001:db8::1]:443', '2001:db8:0:0'],
    ['is empty where there is none', [], '', undefined, ''],
  ])('%s', (_what, trusted, peer, forwardedFor, address) => {
    expect(clientAddressFinder(trusted)(peer, forwardedFor)).toBe(address);
  });
});

describe('a trusted proxy', () => {
  it.each(['10.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8', '0.0.0.0/0'])('may be %s', (text) =>
    expect(isAddressOrNetwork(text)).toBe(true),
  );
  it.each([
    '',
    'proxy.example',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0',
    'fd00::/129',
    '1.2.3.4/a',
  ])('is not %s', (text) => expect(isAddressOrNetwork(text)).toBe(false));
});
