import { expect, test } from 'vitest';
import { ConfigError } from '../config.ts';
import { documentsInManifest, readDocumentManifest } from './documentManifest.ts';

test('both usual manifests are read, by the ids of their documents', () => {
  const expected = new Map([['a1', 'query A { me { role } }']]);
  expect(documentsInManifest('{"a1":"query A { me { role } }"}', 'm.json')).toEqual(expected);
  const apollo = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'a1', name: 'A', type: 'query', body: 'query A { me { role } }' }],
  };
  expect(documentsInManifest(JSON.stringify(apollo), 'm.json')).toEqual(expected);
});

test.each(['', '[]', '{"a":1}', '{"operations":[]}', 'null', '{"a":""}'])(
  '%s is none, and is named',
  (text) => {
    expect(() => documentsInManifest(text, '/etc/m.json')).toThrow(ConfigError);
    expect(() => documentsInManifest(text, '/etc/m.json')).toThrow('/etc/m.json');
  },
);

test('a file that is not there is named', async () => {
  await expect(readDocumentManifest('/nowhere/m.json')).rejects.toThrow(ConfigError);
  await expect(readDocumentManifest('/nowhere/m.json')).rejects.toThrow('/nowhere/m.json');
});
