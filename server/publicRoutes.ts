import { DEPLOYMENT_OPTION, NEED_DOMAIN } from '../tenants/vocabulary.ts';
import { readPublicStories } from './domain/care/stories/stories.queries.ts';
import { storiesPage } from './domain/care/stories/storiesPage.ts';
import { guidePage, policyPage } from './domain/insight/publicReading/publicPages.ts';
import {
  readProcessGuide,
  readPublicCouncil,
  readPublicPolicy,
} from './domain/insight/publicReading/publicPolicy.queries.ts';
import { selfCheckPage } from './domain/insight/selfChecks/selfCheckPage.ts';
import { readOwnPublishedSelfChecks } from './domain/insight/selfChecks/selfChecks.queries.ts';
import { readPublicService, readPublicServices } from './domain/market/directory/openReferral.queries.ts';
import { MOST_PER_PAGE, OPEN_REFERRAL_API, USUAL_PER_PAGE } from './domain/market/directory/openReferral.ts';
import { consultationsPage } from './domain/policy/consultations/consultationPage.ts';
import { readPublicConsultations } from './domain/policy/consultations/consultations.queries.ts';
import { POLICY_AREA } from './domain/policy/policies/policyArea.ts';
import type { PublicRoute } from './platform/http/publicRoute.ts';
import { day, readArguments, someOf, text, wholeNumber } from './platform/http/queryArguments.ts';
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

/** Pages from 1 on; a reader who wants those far beyond the end has lost their way. */
const LAST_PAGE = 1_000_000;
const SERVICES_ASKED = {
  search: text,
  page: wholeNumber(1, LAST_PAGE),
  per_page: wholeNumber(1, MOST_PER_PAGE),
  taxonomy_term_id: text,
};

/** The directory as Open Referral UK has it, below one address: of the council that it names, or that the query string does. */
function openReferral(stub: string): PublicRoute<Context>[] {
  const shared = { query: 'services', form: 'JSON' } as const;
  const api = { ...shared, answer: async () => JSON.stringify(OPEN_REFERRAL_API) };
  return [
    {
      ...shared,
      path: `${stub}/services`,
      answer: async ({ session }, search) => {
        const asked = readArguments(search, SERVICES_ASKED);
        const page = await readPublicServices(session, {
          page: asked.page ?? 1,
          perPage: asked.per_page ?? USUAL_PER_PAGE,
          search: asked.search,
          taxonomyTermId: asked.taxonomy_term_id,
        });
        return JSON.stringify(page);
      },
    },
    {
      ...shared,
      path: `${stub}/services/:id`,
      answer: async ({ session }, search, id) => {
        readArguments(search, {});
        const service = await readPublicService(session, id);
        return service && JSON.stringify(service);
      },
    },
    { ...api, path: `${stub}/` },
    { ...api, path: stub },
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
  ...openReferral('/openreferral'),
  ...openReferral('/openreferral/:council'),
  ...inBothForms(
    '/public/:council/consultations',
    'policyConsultations',
    async ({ session }, search) => {
      readArguments(search, {});
      const council = await readPublicCouncil(session);
      return { council, consultations: await readPublicConsultations(session) };
    },
    ({ council, consultations }) => consultationsPage(council.name, consultations),
  ),
  ...inBothForms(
    '/public/:council/self-check',
    'publishedSelfChecks',
    async ({ session }, search) => {
      readArguments(search, {});
      const council = await readPublicCouncil(session);
      return { council, selfChecks: await readOwnPublishedSelfChecks(session) };
    },
    ({ council, selfChecks }) => selfCheckPage(council.name, selfChecks),
  ),
  // A story is gone as soon as it is withdrawn, so no cache answers for it.
  ...inBothForms(
    '/public/:council/stories',
    'stories',
    ({ session }, search) =>
      readPublicStories(
        session,
        readArguments(search, {
          deploymentOptions: someOf(DEPLOYMENT_OPTION.values),
          domains: someOf(NEED_DOMAIN.values),
          after: text,
        }),
      ),
    storiesPage,
  ).map((route) => ({ ...route, maxAgeSeconds: 0 })),
];
