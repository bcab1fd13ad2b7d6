import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { change } from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

/** What somebody said at a review in May, and with which team they are. */
interface Said {
  team: 'North' | 'South' | null;
  notWorking: string[];
  wishedFor: string[];
}
const north = (...notWorking: string[]): Said => ({ team: 'North', notWorking, wishedFor: [] });
const SAID: Said[] = [
  north('The bus is late on Sundays', 'No bus at all in the evening'),
  ...Array.from({ length: 6 }, (_, number) => north(`Waiting for the bus, line ${number}`)),
  { team: 'South', notWorking: ['Buses do not come'], wishedFor: ['A bus on Sundays'] },
  { team: 'South', notWorking: ['One bus a day'], wishedFor: ['A dog'] },
  { team: null, notWorking: ['The bus driver shouts'], wishedFor: [] },
  { team: 'North', notWorking: ['Only I have the yellow bus'], wishedFor: [] },
];
const LAST = SAID.length - 1;

/** Puts people and their reviews straight into the tables: what is tested here begins once reviews are recorded. */
async function insertReviews() {
  const given = JSON.stringify(SAID.map((said, number) => ({ ...said, number })));
  await queryAll(
    app.database,
    `set local session_replication_role = replica;
     create temporary table said on commit drop as select (select tenant_id from council where slug = '${council}') as tenant_id,
       gen_random_uuid() as person_id, gen_random_uuid() as review_id, said from json_array_elements('${given}') said;
     insert into team (tenant_id, id, version, name, localities, registered_at)
       select tenant_id, gen_random_uuid(), 1, teams.name, teams.localities, now() from council,
         (values ('North', array['Chadderton']), ('South', array['Lees', 'Saddleworth'])) teams (name, localities) where slug = '${council}';
     insert into person (tenant_id, id, given_name, family_name, born_on, address_lines, ethnicity, client_group, primary_support_reason,
         living_situation, registered_at, team_id)
       select said.tenant_id, person_id, 'Number ' || (said ->> 'number'), 'Saying', '1950-01-01', '{}', 'NOT_RECORDED', 'OLDER_PEOPLE',
         'SOCIAL_SUPPORT', 'ALONE', now(), team.id
       from said left join team on team.tenant_id = said.tenant_id and team.name = said ->> 'team';
     insert into review (tenant_id, id, person_id, plan_id, kind, due_on, due_reason, notice_on, dated_at, policy_version_id, held_on,
         top_twos, result, completed_at, completed_by)
       select tenant_id, review_id, person_id, gen_random_uuid(), 'ROUTINE', '2026-05-12', 'Due.', '2026-05-01', now(), gen_random_uuid(),
         '2026-05-12', json_build_array(json_build_object('perspective', 'PERSON', 'working', json_build_array('Number ' || (said ->> 'number')),
           'notWorking', said -> 'notWorking', 'wishedFor', said -> 'wishedFor')), 'CONTINUE', now(), 'test'
       from said`,
  );
  const rows = await queryAll<{ personId: string; reviewId: string }>(
    app.database,
    `select person.id as "personId", review.id as "reviewId" from person join review on review.person_id = person.id
     where family_name = 'Saying' order by length(given_name), given_name`,
  );
  return rows.map(({ personId, reviewId }) => ({
    person: { role: 'PERSON', council, person: toGlobalId('Person', personId) } satisfies Asker,
    reviewId: toGlobalId('Review', reviewId),
  }));
}

const THEMES = `{ themes { councilSlug title report reportedOn themes { sort name topic people localities { locality people } rootCauses successLooksLike
  actions { what owner dueOn doneOn outcome } } } }`;
const STATEMENTS = `query($id: ID!, $first: Int) { themingStatements(sessionId: $id, first: $first) { totalCount
  nodes { id sort perspective words locality theme { name } } } }`;

const council = 'oldham';
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-07-13');
  await app.onboard(council);
});
afterAll(() => app.stop());

describe('Working Together for Change', () => {
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const commissioner: Asker = { role: 'COMMISSIONER', council };
  let people: Awaited<ReturnType<typeof insertReviews>>;
  let sessionId: string;
  let themeId: string;
  const agreements: string[] = [];

  const refused = async (name: string, input: object, code: string, asker = practitioner) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const source = `mutation($input: ${type}) { ${name}(input: $input) { userErrors { code } } }`;
    const { data, errors } = await unchangedBy(app, () => app.ask(asker, source, { input }));
    if (errors) return expect(errors[0]?.extensions.code).toBe(code);
    expect(data[name].userErrors.map((each: { code: string }) => each.code)).toEqual([code]);
  };
  const statements = async () => {
    const { data } = await app.ask(practitioner, STATEMENTS, { id: sessionId, first: 100 });
    return data.themingStatements.nodes as { id: string; sort: string; words: string; locality: string }[];
  };
  const opening = (changes: object = {}) => ({
    title: 'What you said in spring',
    fromOn: '2026-05-01',
    toOn: '2026-05-31',
    ...changes,
  });

  it('gathers from reviews only what people agreed to', async () => {
    people = await insertReviews();
    await refused('openThemingSession', opening(), 'NOTHING_TO_GATHER');
    for (const { person, reviewId } of people.slice(0, LAST)) {
      const asker = agreements.length === 0 ? person : practitioner;
      const input = { reviewId, agreedOn: '2026-05-12' };
      const { agreement } = await change(app, asker, 'agreeToGathering', 'agreement { id }', input);
      agreements.push(agreement.id);
    }
    const [first, second] = people as [(typeof people)[0], (typeof people)[0]];
    const again = { reviewId: first.reviewId, agreedOn: '2026-05-12' };
    await refused('agreeToGathering', again, 'GATHERING_AGREED_ALREADY', first.person);
    await refused('agreeToGathering', again, 'NOT_FOUND', second.person);
    await refused('openThemingSession', opening({ toOn: '2026-07-13' }), 'THEMING_PERIOD_NOT_OVER');
    await refused('openThemingSession', opening({ locality: 'Royton' }), 'NOTHING_TO_GATHER');
    await refused('openThemingSession', opening(), 'FORBIDDEN', commissioner);
    const opened = await change(app, practitioner, 'openThemingSession', 'themingSession { id }', opening());
    sessionId = opened.themingSession.id;
    const said = await statements();
    expect(said).toHaveLength(
      SAID.slice(0, LAST).flatMap((each) => [1, ...each.notWorking, ...each.wishedFor]).length,
    );
    expect(JSON.stringify(said)).not.toContain('yellow');
    expect(said.map(({ words }) => words)).toEqual(said.map(({ words }) => words).toSorted());
    expect(new Set(said.map(({ locality }) => locality))).toEqual(
      new Set(['Chadderton', 'South', 'Not with a team']),
    );
    // What is gathered once no other session gathers.
    await refused('openThemingSession', opening(), 'NOTHING_TO_GATHER');
    for (const asker of [first.person, commissioner]) {
      const { errors } = await app.ask(asker, STATEMENTS, { id: sessionId });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('suggests by shared words, and people put statements under themes', async () => {
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { themingSuggestions(sessionId: $id) { sort words statementIds } }',
      { id: sessionId },
    );
    const about = data.themingSuggestions.filter(({ sort }: { sort: string }) => sort === 'NOT_WORKING');
    expect(about[0]).toMatchObject({ words: ['bus'], statementIds: expect.any(Array) });
    expect(about[0].statementIds).toHaveLength(11);
    const theme = { sessionId, sort: 'NOT_WORKING', name: 'Getting about by bus', topic: 'GETTING_ABOUT' };
    themeId = (await change(app, practitioner, 'nameTheme', 'theme { id }', theme)).theme.id;
    await refused('nameTheme', { ...theme, name: 'GETTING ABOUT by bus' }, 'THEME_NAME_TAKEN');
    await refused('nameTheme', { ...theme, name: 'Trams' }, 'THEME_TOPIC_TAKEN');
    const wished = (await statements()).filter(({ sort }) => sort === 'WISHED_FOR').map(({ id }) => id);
    const mixed = [...about[0].statementIds, wished[0]];
    await refused('placeStatements', { themeId, statementIds: mixed }, 'STATEMENT_NOT_OF_THEME');
    await refused('placeStatements', { themeId, statementIds: [] }, 'NO_STATEMENT_NAMED');
    await refused('reportThemes', { sessionId, expectedVersion: 2, report: 'We heard you.' }, 'NO_THEMES');
    const { statementIds } = about[0];
    await change(app, practitioner, 'placeStatements', 'theme { id }', { themeId, statementIds });
    const described = {
      name: theme.name,
      topic: theme.topic,
      rootCauses: 'The contract ends at six.',
      successLooksLike: 'A bus to chapel.',
    };
    await refused('describeTheme', { themeId, expectedVersion: 9, ...described }, 'STALE_VERSION');
    await change(app, practitioner, 'describeTheme', 'theme { id }', {
      themeId,
      expectedVersion: 1,
      ...described,
    });
  });

  it('lets go at once what somebody takes back', async () => {
    const [{ person }] = people as [(typeof people)[0]];
    const input = { agreementId: agreements[0] };
    await refused('withdrawFromGathering', { agreementId: agreements[1] }, 'NOT_FOUND', person);
    await change(app, person, 'withdrawFromGathering', 'agreement { withdrawnAt }', input);
    expect(JSON.stringify(await statements())).not.toContain('evening');
    await refused('withdrawFromGathering', input, 'GATHERING_WITHDRAWN', person);
    const again = { reviewId: people[0]?.reviewId, agreedOn: '2026-07-13' };
    await refused('agreeToGathering', again, 'GATHERING_WITHDRAWN', person);
  });

  it('reports counts back to everybody, tells those who spoke, and shows nobody’s words', async () => {
    const action = {
      themeId,
      what: 'Ask for a Sunday bus.',
      owner: 'Transport commissioner',
      dueOn: '2026-09-30',
    };
    const recorded = await change(app, practitioner, 'recordThemeAction', 'action { id }', action);
    const report = { sessionId, report: 'Many of you wait for buses.' };
    await refused('reportThemes', { ...report, expectedVersion: 1 }, 'STALE_VERSION');
    await change(app, practitioner, 'reportThemes', 'themingSession { id }', {
      ...report,
      expectedVersion: 4,
    });
    await refused('nameTheme', { sessionId, sort: 'WORKING', name: 'More' }, 'THEMES_REPORTED');
    await refused('placeStatements', { themeId, statementIds: ['x'] }, 'THEMES_REPORTED');
    const done = {
      actionId: recorded.action.id,
      expectedVersion: 1,
      doneOn: '2026-07-13',
      outcome: 'It runs.',
    };
    await change(app, practitioner, 'finishThemeAction', 'action { id }', done);
    await refused('finishThemeAction', done, 'ACTION_DONE');
    const shown = (await app.ask(commissioner, THEMES, {})).data.themes;
    // Six at Chadderton once one has gone, two in the south and one without a team: nine people, and no locality is told.
    expect(shown).toEqual([
      {
        councilSlug: council,
        title: 'What you said in spring',
        report: 'Many of you wait for buses.',
        reportedOn: '2026-07-13',
        themes: [
          {
            sort: 'NOT_WORKING',
            name: 'Getting about by bus',
            topic: 'GETTING_ABOUT',
            people: 10,
            localities: null,
            rootCauses: 'The contract ends at six.',
            successLooksLike: 'A bus to chapel.',
            actions: [
              {
                what: 'Ask for a Sunday bus.',
                owner: 'Transport commissioner',
                dueOn: '2026-09-30',
                doneOn: '2026-07-13',
                outcome: 'It runs.',
              },
            ],
          },
        ],
      },
    ]);
    const [gone, told] = people as [(typeof people)[0], (typeof people)[0]];
    expect((await app.ask(told.person, THEMES, {})).data.themes).toEqual(shown);
    const codes = async (asker: Asker) =>
      (await app.ask(asker, '{ notifications { nodes { code } } }', {})).data.notifications.nodes.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes(told.person)).toEqual(['THEMES_REPORTED']);
    expect(await codes(gone.person)).toEqual([]);
    const regional = async (region?: string) =>
      (await app.ask({ role: 'REGIONAL_ANALYST', ...(region && { region }) }, THEMES, {})).data.themes;
    const counts = { rootCauses: null, successLooksLike: null, actions: null };
    expect(await regional('E12000002')).toEqual([
      { ...shown[0], report: null, themes: [{ ...shown[0].themes[0], ...counts }] },
    ]);
    expect(await regional('E12000001')).toEqual([]);
    expect(await regional()).toEqual([]);
  });

  it('is added up for a region from what its councils published, and says how sure it is', async () => {
    // Two more councils of the North West and one of London have reported, as their own themes.
    await queryAll(
      app.database,
      `set local session_replication_role = replica;
       insert into council (tenant_id, slug, name, region_code, gss_codes, trusted_issuers, onboarded_at, live_at, sandbox_of)
         select gen_random_uuid(), 'other-' || n, 'Other ' || n, region, '[]', '[]', now(), now(), null
         from (values (1, 'E12000002'), (2, 'E12000002'), (3, 'E12000007')) given (n, region);
       insert into published_theme (tenant_id, id, session_id, theme_id, title, from_on, to_on, published_on, sort, name, topic, people)
         select tenant_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Spring', '2026-04-01', '2026-06-30', '2026-07-01',
           'NOT_WORKING', 'The tram', 'GETTING_ABOUT', case slug when 'other-1' then 25 when 'other-3' then 40 end
         from council where slug like 'other-%'`,
    );
    const TOTALS = `query($from: Date!, $to: Date!) { regionalThemes(from: $from, to: $to) {
      sort topic councils reports hiddenReports people atLeast atMost } }`;
    const year = { from: '2026-04-01', to: '2027-03-31' };
    const totals = (region: string, period: Record<string, string> = year) =>
      app.ask({ role: 'REGIONAL_ANALYST', region }, TOTALS, period);
    // 10 (8 to 12) at Oldham, 25 (23 to 27) at another, and from 1 to 4 at the third.
    expect((await totals('E12000002')).data.regionalThemes).toEqual([
      {
        ...{ sort: 'NOT_WORKING', topic: 'GETTING_ABOUT', councils: 3, reports: 3, hiddenReports: 1 },
        ...{ people: 35, atLeast: 32, atMost: 43 },
      },
    ]);
    const may = { from: '2026-05-01', to: '2026-05-31' };
    expect((await totals('E12000002', may)).data.regionalThemes).toMatchObject([{ councils: 1, people: 10 }]);
    expect((await totals('E12000001')).data.regionalThemes).toEqual([]);
    const wrong = await totals('E12000002', { from: '2026-05-02', to: '2026-05-01' });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const own = await app.ask(commissioner, TOTALS, year);
    expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
