import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '../errors.ts';
import { FairQueue, type FairQueueLimits } from './fairQueue.ts';

const LIMITS: FairQueueLimits = { atOnce: 2, atOnceOfCouncil: 1, waitingOfCouncil: 3, longestWaitMs: 5_000 };
const codeOf = (error: unknown) => (error instanceof RequestError ? error.extensions.code : error);

/** Enters, and notes when it begins. */
function recorded(queue: FairQueue) {
  const begun: string[] = [];
  const enter = (council: string, what = council) => {
    const waits = queue.enter(council);
    if (waits) waits.then(() => void begun.push(what));
    else begun.push(what);
  };
  return { begun, enter };
}

describe('work of several councils', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins at once while there is room, and no council takes all of it', async () => {
    const queue = new FairQueue(LIMITS);
    const { begun, enter } = recorded(queue);
    enter('big', 'big 1');
    enter('big', 'big 2');
    enter('small', 'small 1');
    expect(begun).toEqual(['big 1', 'small 1']);
    queue.leave('big');
    await Promise.resolve();
    expect(begun).toEqual(['big 1', 'small 1', 'big 2']);
  });

  it('takes turns by council, however much one of them has waiting', async () => {
    const queue = new FairQueue({ ...LIMITS, atOnce: 1, waitingOfCouncil: 10 });
    const { begun, enter } = recorded(queue);
    for (const what of ['big 1', 'big 2', 'big 3', 'big 4']) enter('big', what);
    enter('small', 'small 1');
    enter('tiny', 'tiny 1');
    for (const council of ['big', 'small', 'tiny', 'big', 'big']) {
      queue.leave(council);
      await Promise.resolve();
    }
    expect(begun).toEqual(['big 1', 'small 1', 'tiny 1', 'big 2', 'big 3', 'big 4']);
  });

  it('is refused where its own council has too much waiting, and no other council’s is', () => {
    const queue = new FairQueue(LIMITS);
    const { begun, enter } = recorded(queue);
    for (let count = 0; count < 4; count += 1) enter('big');
    expect(() => queue.enter('big')).toThrow(expect.objectContaining({ name: 'RequestError' }));
    enter('small');
    expect(begun).toEqual(['big', 'small']);
  });

  it('is refused once it has waited too long, and leaves its place to others', async () => {
    const queue = new FairQueue(LIMITS);
    queue.enter('big');
    const late = queue.enter('big')?.catch(codeOf);
    await vi.advanceTimersByTimeAsync(LIMITS.longestWaitMs);
    expect(await late).toBe('COUNCIL_BUSY');
    queue.leave('big');
    expect(queue.enter('big')).toBeNull();
  });

  it('never exceeds a limit, loses nothing and leaves nothing waiting beside free room', async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const queue = new FairQueue({ ...LIMITS, atOnce: 3, atOnceOfCouncil: 2, waitingOfCouncil: 60 });
        const underWay: string[] = [];
        let entered = 0;
        let left = 0;
        const end = async (council: string) => {
          underWay.splice(underWay.indexOf(council), 1);
          left += 1;
          queue.leave(council);
          await Promise.resolve();
        };
        const isWithin = () =>
          underWay.length <= 3 &&
          ['a', 'b', 'c'].every((each) => underWay.filter((council) => council === each).length <= 2);
        for (const [council, ends] of given) {
          if (ends && underWay.includes(council)) await end(council);
          else {
            entered += 1;
            const waits = queue.enter(council);
            if (waits) waits.then(() => void underWay.push(council));
            else underWay.push(council);
          }
          expect(isWithin()).toBe(true);
        }
        while (underWay.length > 0) await end(underWay[0] as string);
        expect(left).toBe(entered);
      }),
      { numRuns: 100 },
    );
  });
});
