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
    const head = sealed.slice(0, sealed.lastIndexOf('.') + 1);
    const bytes = Buffer.from(sealed.slice(head.length), 'base64');
    for (let place = 0; place < bytes.length; place += 1) {
      const altered = Buffer.from(bytes);
      altered[place] = (altered[place] as number) ^ 1;
      expect(() => vault.open(`${head}${altered.toString('base64')}`, 'council/1')).toThrow();
    }
    for (const text of ['', 'v1.', 'v2.', head, '66374958'])
      expect(() => vault.open(text, 'council/1')).toThrow('never sealed');
  });

  it('opens by an older key too while the key is changed, and is sealed by the newer', () => {
    const older = Buffer.alloc(32, 7);
    const newer = Buffer.alloc(32, 9);
    const sealed = vault.seal('66374958', 'council/1');
    const changed = vaultWith(newer, [older]);
    expect(changed.open(sealed, 'council/1')).toBe('66374958');
    expect([vault.isCurrent(sealed), changed.isCurrent(sealed)]).toEqual([true, false]);
    const again = changed.seal(changed.open(sealed, 'council/1'), 'council/1');
    expect(changed.isCurrent(again)).toBe(true);
    expect(vaultWith(newer).open(again, 'council/1')).toBe('66374958');
    expect(() => vault.open(again, 'council/1')).toThrow('No key');
    expect(() => vaultWith(newer).open(sealed, 'council/1')).toThrow('No key');
    expect(again).not.toContain(newer.toString('hex').slice(0, 8));
  });

  it('opens what was sealed before keys had ids', () => {
    const first = `v1.${vault.seal('66374958', 'council/1').split('.')[2]}`;
    expect(vaultWith(Buffer.alloc(32, 9), [Buffer.alloc(32, 7)]).open(first, 'council/1')).toBe('66374958');
    expect(vault.isCurrent(first)).toBe(false);
    expect(() => vault.open(first, 'council/2')).toThrow();
  });

  it('opens in every process of one data directory, whose key only its owner reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fairshare-vault-'));
    const [first, second] = await Promise.all([developmentVault(folder), developmentVault(folder)]);
    expect(second.open(first.seal('a', 'b'), 'b')).toBe('a');
    expect((await stat(join(folder, 'development-bank-key'))).mode & 0o777).toBe(0o600);
    await rm(folder, { recursive: true });
  });
});
