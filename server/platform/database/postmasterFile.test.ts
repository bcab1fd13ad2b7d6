import { expect, it } from 'vitest';
import { parsePostmasterFile } from './postmasterFile.ts';

const READY = '4711\n/data dir/$x\n1764400000\n5432\n/tmp/fairshare-a1b2c3\n\n  393217     65536\nready   \n';

it('says which process runs on the folder, where its socket is and whether it takes connections', () => {
  expect(parsePostmasterFile(READY)).toEqual({
    pid: 4711,
    socketFolder: '/tmp/fairshare-a1b2c3',
    isReady: true,
  });
  expect(parsePostmasterFile(READY.replace('ready   ', 'starting'))?.isReady).toBe(false);
});

it('is read while PostgreSQL still writes it', () => {
  expect(parsePostmasterFile('4711\n/data')).toEqual({ pid: 4711, socketFolder: '', isReady: false });
  expect(parsePostmasterFile('')).toBeNull();
  expect(parsePostmasterFile('half')).toBeNull();
});
