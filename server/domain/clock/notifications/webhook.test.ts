import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressRefusals, deliveryStatus, nextAttemptAt, secretOf, signedHeaders } from './webhook.ts';

describe('an address for notices', () => {
  it.each([
    'http://notices.example.gov.uk/x',
    'https://localhost/x',
    'https://intranet/x',
    'https://127.0.0.1/x',
    'https://10.1.2.3/x',
    'https://169.254.169.254/latest/meta-data',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://[fd00::1]/x',
    'https://user:password@notices.example.gov.uk/x',
    'ftp://notices.example.gov.uk/x',
    'notices',
  ])('is not %s', (url) => {
    expect(addressRefusals(url, false)).toMatchObject([{ code: 'WEBHOOK_ADDRESS_NOT_VALID', path: ['url'] }]);
  });

  it('is https with a name on the internet, and on a developer’s machine that machine too', () => {
    expect(addressRefusals('https://notices.example.gov.uk/fairshare', false)).toEqual([]);
    expect(addressRefusals('http://127.0.0.1:8080/x', true)).toEqual([]);
    expect(addressRefusals('http://notices.example.gov.uk/x', true)).toHaveLength(1);
  });
});

describe('a message', () => {
  it('is signed as Standard Webhooks shows it', () => {
    // The example of the specification’s own libraries.
    const body = '{"test": 2432232314}';
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      sentAt: Temporal.Instant.from('2021-02-25T16:35:30Z'),
      body,
    };
    expect(signedHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', message)).toEqual({
      'webhook-id': message.id,
      'webhook-timestamp': '1614270930',
      'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
    });
    expect(secretOf(Buffer.from('abc'))).toBe('whsec_YWJj');
  });

  it('is tried again ever later, and given up in the end', () => {
    const now = Temporal.Instant.from('2026-06-01T09:00:00Z');
    const waits = Array.from({ length: 9 }, (_, index) => nextAttemptAt(index + 1, now));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (attempt) => {
        expect(Temporal.Instant.compare(waits[attempt - 1] ?? now, waits[attempt] ?? now)).toBe(-1);
      }),
    );
    expect(nextAttemptAt(10, now)).toBeNull();
  });

  it('waits until it has arrived or is given up', () => {
    expect(deliveryStatus({})).toBe('WAITING');
    expect(deliveryStatus({ givenUpAt: '2026-06-01T09:00:00Z' })).toBe('GIVEN_UP');
    expect(deliveryStatus({ deliveredAt: '2026-06-01T09:00:00Z' })).toBe('DELIVERED');
  });
});
