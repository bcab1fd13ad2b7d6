import { Client, escapeIdentifier } from 'pg';

/** Removes a test's database, ending any connections to it. */
export async function dropDatabase(administratorUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: administratorUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
  } finally {
    await client.end();
  }
}
