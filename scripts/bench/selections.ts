import type { Request } from 'autocannon';
import { measureReads, type Pace, type Urls } from './measure.ts';
import type { Questions } from './questions.ts';
import type { ComparedRow } from './report.ts';

const SELECTIONS = 700;
/** Each is asked often enough to be remembered as one that repeats. */
const TIMES = 3;
/** Ten fields have 1,024 selections. */
const FIELDS = [
  'version',
  'givenName',
  'familyName',
  'preferredName',
  'bornOn',
  'email',
  'phone',
  'postcode',
  'livingSituation',
  'keyWorker',
];

/**
 * How fast one person's page is after somebody else has asked for hundreds of different selections: the product's
 * ratio to the limit afterwards, as a share of the ratio before.
 */
export async function measureSelections(questions: Questions, urls: Urls, pace: Pace): Promise<ComparedRow> {
  const before = await measureReads('person', questions, urls, pace);
  await askDifferently(questions.product[0] as Request, urls.product);
  const after = await measureReads('person', questions, urls, pace);
  const { rps, p50, p99 } = after;
  const ratio = Math.round((after.ratio / before.ratio) * 1000) / 1000;
  return { name: 'selections', rps, limitRps: before.rps, ratio, p50, p99, selections: SELECTIONS };
}

async function askDifferently(question: Request, url: string): Promise<void> {
  const { authorization } = question.headers as { authorization: string };
  const headers = { 'content-type': 'application/json', authorization };
  const { variables } = JSON.parse(String(question.body)) as { variables: { id: string } };
  for (let selection = 1; selection <= SELECTIONS; selection++) {
    const fields = FIELDS.filter((_, place) => selection & (1 << place));
    const query = `query Selection($id: ID!) { person(id: $id) { id ${fields.join(' ')} } }`;
    const body = JSON.stringify({ query, variables });
    for (let time = 0; time < TIMES; time++) await ask(`${url}${question.path}`, headers, body);
  }
}

async function ask(url: string, headers: HeadersInit, body: string): Promise<void> {
  const answer = await fetch(url, { method: 'POST', headers, body });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(`A selection was not answered: ${JSON.stringify(errors)}`);
}
