import { describe, expect, it } from 'vitest';
import { type PendingPayment, settledBy } from './settling.ts';

const pending: PendingPayment = {
  processingOn: '2026-06-03',
  isFileWritten: true,
  personDiedOn: null,
  suspendedFrom: null,
  suspensionWaitsUntil: null,
};
const by = (today: string, given: Partial<PendingPayment> = {}) => {
  const settled = settledBy({ ...pending, ...given }, today);
  return settled?.outcome === 'VOID' ? settled.reason : (settled?.outcome ?? 'PENDING');
};

describe('what becomes of an approved payment', () => {
  it('is posted on the day on which the banks exchange it, where its file was written', () => {
    expect(['2026-06-02', '2026-06-03', '2026-06-04'].map((day) => by(day))).toEqual([
      'PENDING',
      'POSTED',
      'POSTED',
    ]);
  });

  it('is void the day after where no file was written', () => {
    const without = { isFileWritten: false };
    expect(['2026-06-03', '2026-06-04'].map((day) => by(day, without))).toEqual(['PENDING', 'FILE_NOT_SENT']);
  });

  it('is taken out by a death, whichever day that was', () => {
    expect(by('2026-06-01', { personDiedOn: '2026-05-20' })).toBe('PERSON_HAS_DIED');
    expect(by('2026-06-03', { personDiedOn: '2026-06-02', suspendedFrom: '2026-06-01' })).toBe(
      'PERSON_HAS_DIED',
    );
  });

  it('is taken out by a suspension that holds on its day, and not by one that waits or begins later', () => {
    expect(by('2026-06-01', { suspendedFrom: '2026-06-03' })).toBe('PAYMENTS_SUSPENDED');
    expect(by('2026-06-01', { suspendedFrom: '2026-06-04' })).toBe('PENDING');
    const waiting = { suspendedFrom: '2026-06-01', suspensionWaitsUntil: '2026-06-03' };
    expect(by('2026-06-01', waiting)).toBe('PENDING');
    expect(by('2026-06-01', { ...waiting, suspensionWaitsUntil: '2026-06-02' })).toBe('PAYMENTS_SUSPENDED');
  });
});
