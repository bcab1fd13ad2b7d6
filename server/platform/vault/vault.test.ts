import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { developmentVault, vaultWith } from './vault.ts';

const vault = vaultWith(Buffer.alloc(32, 7));

describe('what is sealed', () => {
  it('opens for its own record only, and never looks the same twice', () => {
    const sealed = vault.seal('08-99-99 66374958', 'council/1');
    expect(vault.open(sealed, 'council/1')).toBe('08-99-99 66374958');
    expect(sealed).not.toContain('66374958');
    expect(vault.seal('08-99-99 66374958', 'council/1')).not.toBe(sealed);
    expect(() => vault.open(sealed, 'council/2')).toThrow();
    expect(() => vaultWith(Buffer.alloc(32, 8)).open(sealed, 'council/1')).toThrow();
  });

  it('does not open once it was altered', () => {
    const sealed = vault.seal('66374958', 'council/1');
    const bytes = Buffer.from(sealed.slice(3), 'base64');
    for (let place = 0; place < bytes.length; place += 1) {
      const altered = Buffer.from(bytes);
      altered[place] = (altered[place] as number) ^ 1;
      expect(() => vault.open(`v1.${altered.toString('base64')}`, 'council/1')).toThrow();
    }
    for (const text of ['', 'v1.', '66374958'])
      expect(() => vault.open(text, 'council/1')).toThrow('never sealed');
  });

  it('opens in every process of one data directory, whose key only its owner reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fairshare-vault-'));
    const [first, second] = await Promise.all([developmentVault(folder), developmentVault(folder)]);
    expect(second.open(first.seal('a', 'b'), 'b')).toBe('a');
    expect((await stat(join(folder, 'development-bank-key'))).mode & 0o777).toBe(0o600);
    await rm(folder, { recursive: true });
  });
});
