/**
 * The limit against which the product is measured: node:http and pg, one hand-written statement for each
 * request, its JSON passed on as text. It has no tokens, permissions, row-level security or GraphQL, and so
 * does less than any product may.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { readConfig } from '../../server/platform/config.ts';
import { LIMIT_STATEMENTS, type LimitName } from './limitStatements.ts';
import { serveParent } from './serverProcess.ts';

// As many connections as the product has.
const max = readConfig({}).databasePoolSize;
const pool = new Pool({ connectionString: process.env.BENCH_SUPERUSER_URL, max });

/**
 * A path is the statement's name and then its values, `/person/<tenant>/<person>`; a body is the last value.
 */
const server = createServer((request, response) => {
  const [, name, ...values] = (request.url ?? '').split('/');
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (chunks.length > 0) values.push(Buffer.concat(chunks).toString());
    answer(name as LimitName, values, response);
  });
});

function answer(name: LimitName, values: string[], response: ServerResponse): void {
  pool
    .query({ name: `limit_${name}`, text: LIMIT_STATEMENTS[name], values, rowMode: 'array' })
    .then(({ rows }) => {
      const body = rows[0]?.[0] as string;
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    })
    .catch((error: unknown) => {
      process.stderr.write(`The limit server: ${String(error)}\n`);
      response.writeHead(500).end();
    });
}

server.listen(0, '127.0.0.1', () => {
  serveParent((server.address() as AddressInfo).port, async () => {
    server.closeAllConnections();
    await pool.end();
  });
});
