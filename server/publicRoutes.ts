import { guidePage, policyPage } from './domain/insight/publicReading/publicPages.ts';
import { readProcessGuide, readPublicPolicy } from './domain/insight/publicReading/publicPolicy.queries.ts';
import { POLICY_AREA } from './domain/policy/policies/policyArea.ts';
import type { PublicRoute } from './platform/http/publicRoute.ts';
import { day, readArguments, someOf } from './platform/http/queryArguments.ts';
import type { Session } from './platform/session.ts';

interface Context {
  session: Session;
}

type Answer<Value> = (context: Context, search: URLSearchParams, id: string) => Promise<Value | null>;

/**
 * The same in JSON, for programs, and as a page at the same address with `.html` after it, so that a cache needs to look at
 * the address alone.
 */
function inBothForms<Value>(
  path: string,
  query: string,
  answer: Answer<Value>,
  pageOf: (value: Value) => string,
): PublicRoute<Context>[] {
  const write =
    (form: (value: Value) => string) =>
    async (...asked: Parameters<Answer<Value>>) => {
      const value = await answer(...asked);
      return value === null ? null : form(value);
    };
  return [
    { path, query, form: 'JSON', answer: write((value) => JSON.stringify(value)) },
    { path: `${path}.html`, query, form: 'PAGE', answer: write(pageOf) },
  ];
}

/**
 * Everything that anybody may read of a council without signing in. Nothing of it is about a person. Each route names the
 * query whose answer it gives, and the area of that query declares that anybody may read it (`publicQueries`).
 */
export const PUBLIC_ROUTES: readonly PublicRoute<Context>[] = [
  ...inBothForms(
    '/public/:council/policy',
    'comparePolicies',
    ({ session }, search) =>
      readPublicPolicy(session, readArguments(search, { asOf: day, areas: someOf(POLICY_AREA.values) })),
    policyPage,
  ),
  ...inBothForms(
    '/public/:council/guide',
    'comparePolicies',
    ({ session }, search) => readProcessGuide(session, readArguments(search, { asOf: day })),
    guidePage,
  ),
];
