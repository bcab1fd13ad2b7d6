import { ROLES, ROLES_OF_ONE_PERSON, type Role, roleToKebabCase } from '../platform/actor.ts';
import type { DevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import type { Config } from '../platform/config.ts';
import { connectedApi } from './api.ts';

/** The people for whom tokens of one person are printed; ids as the API gives them. */
export interface ExamplePerson {
  councilSlug: string;
  personId: string;
  supporterId: string;
}

export interface WelcomeFacts {
  config: Pick<Config, 'graphiql' | 'portal' | 'tokenAudience' | 'examplePeople'>;
  /** Where the program answers. */
  url: string;
  notices: readonly string[];
  developmentIssuer: DevelopmentIssuer;
  person: ExamplePerson;
}

/** What a newcomer sees: where the program answers, and a token for each role to paste. */
export async function welcome(facts: WelcomeFacts): Promise<string> {
  const { url } = facts;
  const tokens = await Promise.all(ROLES.map((role) => tokenLine(role, facts)));
  return [
    '',
    'Fairshare is running. Every person in it is invented; council figures say which are sourced.',
    ...facts.notices,
    ...(facts.config.examplePeople > 0
      ? [
          `${facts.config.examplePeople} people are brought into each example council while you look around, and a line says when all are there.`,
        ]
      : []),
    '',
    ...(facts.config.portal ? [`  Portal     ${url}/`] : []),
    `  GraphQL    ${url}/graphql`,
    ...(facts.config.graphiql ? [`  GraphiQL   ${url}/graphiql`] : []),
    `  Ready      ${url}/readyz`,
    '',
    `Development tokens for ${facts.person.councilSlug}, good for eight hours. Send one as "Authorization: Bearer <token>".`,
    '',
    ...tokens,
    '',
    'Another one:  npm run -s token -- --council devon --role practitioner',
    'Stop with Ctrl-C.',
    '',
  ].join('\n');
}

async function tokenLine(role: Role, facts: WelcomeFacts): Promise<string> {
  const { developmentIssuer, config, person, url } = facts;
  const isOfOnePerson = ROLES_OF_ONE_PERSON.includes(role);
  const token = await connectedApi(url, developmentIssuer, { audience: config.tokenAudience }).token({
    role,
    council: person.councilSlug,
    person: isOfOnePerson ? person.personId : undefined,
    supporter: isOfOnePerson && role !== 'PERSON' ? person.supporterId : undefined,
  });
  return `${roleToKebabCase(role)}\n  ${token}`;
}
