import { ROLES, type Role, roleToKebabCase } from '../platform/actor.ts';
import type { DevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import type { Config } from '../platform/config.ts';

/** The example people that tokens of one person are for; bare UUIDs. */
export interface ExamplePerson {
  councilSlug: string;
  personId: string;
  supporterId: string;
}

export interface WelcomeFacts {
  config: Pick<Config, 'host' | 'graphiql' | 'tokenAudience'>;
  port: number;
  notices: readonly string[];
  developmentIssuer: DevelopmentIssuer;
  person: ExamplePerson;
}

const WITH_PERSON: readonly Role[] = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER', 'BROKER'];

/** What a newcomer sees: where the program answers, and a token for each role to paste. */
export async function welcome(facts: WelcomeFacts): Promise<string> {
  const base = `http://${facts.config.host}:${facts.port}`;
  const tokens = await Promise.all(ROLES.map((role) => tokenLine(role, facts)));
  return [
    '',
    'Fairshare is running. Every person in it is invented; council figures say which are sourced.',
    ...facts.notices,
    '',
    `  GraphQL    ${base}/graphql`,
    ...(facts.config.graphiql ? [`  GraphiQL   ${base}/graphiql`] : []),
    `  Ready      ${base}/readyz`,
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

async function tokenLine(role: Role, { developmentIssuer, config, person }: WelcomeFacts): Promise<string> {
  const isOfOnePerson = WITH_PERSON.includes(role);
  const token = await developmentIssuer.mint({
    role,
    councilSlug: person.councilSlug,
    subject: `development-${roleToKebabCase(role)}`,
    personId: isOfOnePerson ? person.personId : null,
    supporterId: isOfOnePerson && role !== 'PERSON' ? person.supporterId : null,
    audience: config.tokenAudience,
  });
  return `${roleToKebabCase(role)}\n  ${token}`;
}
