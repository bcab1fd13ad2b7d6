import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { filesAndRows } from './filesAndRows.ts';
import { SMALL_FILES } from './receipt.testing.ts';
import {
  attachingRefusals,
  MOST_RECEIPT_BYTES,
  MOST_RECEIPTS,
  receiptKind,
  removingRefusals,
} from './receipt.ts';

const codeOf = (bytes: Buffer) => {
  const kind = receiptKind(bytes);
  return typeof kind === 'string' ? kind : kind.code;
};

describe('a receipt', () => {
  it('is what its bytes say', () => {
    for (const [kind, bytes] of Object.entries(SMALL_FILES)) expect(receiptKind(bytes)).toBe(kind);
    for (const text of [
      '<html><script>alert(1)</script>',
      'MZ\x90',
      'PK\x03\x04',
      'GIF89a',
      '#!/bin/sh',
      '%PDF',
    ]) {
      expect(codeOf(Buffer.from(text, 'latin1'))).toBe('RECEIPT_KIND_NOT_TAKEN');
    }
    expect(codeOf(Buffer.concat([Buffer.from('<script>'), SMALL_FILES.PDF]))).toBe('RECEIPT_KIND_NOT_TAKEN');
    expect(codeOf(Buffer.alloc(0))).toBe('RECEIPT_EMPTY');
    expect(codeOf(Buffer.alloc(MOST_RECEIPT_BYTES + 1))).toBe('RECEIPT_TOO_LARGE');
  });

  it('is whole, and no second file stands behind it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(SMALL_FILES)),
        fc.uint8Array({ minLength: 12, maxLength: 60 }),
        (file, more) => {
          const archive = Buffer.concat([
            file,
            Buffer.from('PK\x03\x04', 'latin1'),
            more,
            Buffer.from('\x00'),
          ]);
          expect(codeOf(archive)).toBe('RECEIPT_NOT_WHOLE');
        },
      ),
    );
    for (const file of Object.values(SMALL_FILES)) {
      expect(['RECEIPT_NOT_WHOLE', 'RECEIPT_KIND_NOT_TAKEN']).toContain(codeOf(file.subarray(0, -2)));
    }
  });

  it('is attached once to what was spent, with others up to a number', () => {
    const attached = [{ globalId: 'receipt_1', digest: 'a' }];
    expect(attachingRefusals('b', attached)).toEqual([]);
    expect(attachingRefusals('a', attached)).toMatchObject([
      { code: 'RECEIPT_ATTACHED_ALREADY', details: { conflictingId: 'receipt_1' } },
    ]);
    const many = Array.from({ length: MOST_RECEIPTS }, (_, index) => ({ globalId: '', digest: `${index}` }));
    expect(attachingRefusals('b', many)).toMatchObject([{ code: 'TOO_MANY_RECEIPTS' }]);
  });

  it('is removed by the council or by whoever attached it, once', () => {
    const receipt = { attachedBy: 'ada' };
    expect(removingRefusals(receipt, { isCouncil: false, subject: 'ada' })).toEqual([]);
    expect(removingRefusals(receipt, { isCouncil: true, subject: 'worker' })).toEqual([]);
    expect(removingRefusals(receipt, { isCouncil: false, subject: 'bob' })).toMatchObject([
      { code: 'RECEIPT_NOT_ATTACHED_BY_YOU' },
    ]);
    const gone = { ...receipt, removedAt: '2026-06-01T09:00:00Z' };
    expect(removingRefusals(gone, { isCouncil: true, subject: 'ada' })).toMatchObject([
      { code: 'RECEIPT_REMOVED' },
    ]);
  });

  it('has a file as long as it is kept, and no file is without a receipt for longer than a day', () => {
    const now = Temporal.Instant.from('2026-06-03T09:00:00Z');
    const idAt = (hoursAgo: number) => v7({ msecs: now.epochMilliseconds - hoursAgo * 3_600_000 });
    const [kept, orphan, lost, arriving, beingKept] = [idAt(30), idAt(30), idAt(30), idAt(1), idAt(1)];
    const rows = [kept, lost, beingKept].map((id) => ({ id }));
    expect(filesAndRows([kept, orphan, arriving], rows, now)).toEqual({ toRemove: [orphan], missing: 1 });
  });
});
