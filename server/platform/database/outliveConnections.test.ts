import { Pool } from 'pg';
import { expect, inject, it } from 'vitest';
import { outliveConnections } from './outliveConnections.ts';

it('a connection that is lost, in use or idle, does not end the program', async () => {
  const pool = new Pool({ connectionString: inject('administratorUrl'), max: 1 });
  outliveConnections(pool);
  const client = await pool.connect();
  // An event that nobody listens to is thrown.
  expect(() => client.emit('error', new Error('lost'))).not.toThrow();
  client.release();
  expect(() => client.emit('error', new Error('lost'))).not.toThrow();
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
