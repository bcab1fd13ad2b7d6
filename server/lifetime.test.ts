import { expect, it } from 'vitest';
import { Lifetime } from './lifetime.ts';

function recorded() {
  const done: string[] = [];
  const record = (what: string) => async () => void done.push(what);
  return { done, record };
}

it('stops what was started, the last first, once', async () => {
  const { done, record } = recorded();
  const lifetime = new Lifetime(1_000);
  await lifetime.start(async () => {
    lifetime.onStop(record('database'));
    lifetime.onStop(record('app'));
  });
  await Promise.all([lifetime.stop(), lifetime.stop()]);
  expect(done).toEqual(['app', 'database']);
});

it('told to end during its start, waits for the step under way and stops what that has started', async () => {
  const { done, record } = recorded();
  const lifetime = new Lifetime(60_000);
  const step = Promise.withResolvers<void>();
  const starting = lifetime.start(async () => {
    lifetime.onStop(record('database'));
    await step.promise;
    lifetime.onStop(record('app'));
    lifetime.signal.throwIfAborted();
    done.push('examples');
  });
  const stopping = lifetime.stop();
  expect(done).toEqual([]);
  step.resolve();
  await Promise.all([starting, stopping]);
  expect(done).toEqual(['app', 'database']);
});

it('does not wait for ever for a step that never ends', async () => {
  const { done, record } = recorded();
  const lifetime = new Lifetime(0);
  void lifetime.start(() => {
    lifetime.onStop(record('database'));
    return new Promise(() => {});
  });
  await lifetime.stop();
  expect(done).toEqual(['database']);
});

it('stops what a failing start had started, and throws its fault', async () => {
  const { done, record } = recorded();
  const lifetime = new Lifetime(1_000);
  const start = lifetime.start(async () => {
    lifetime.onStop(record('database'));
    throw new Error('the port is taken');
  });
  await expect(start).rejects.toThrow('the port is taken');
  expect(done).toEqual(['database']);
});
