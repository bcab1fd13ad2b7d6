import type { Asker, Operations } from '../api.ts';
import { change } from '../storySteps.ts';

/** A team of a council, and whoever of it works with example people. */
export interface ExampleTeam {
  id: string;
  workerAccount: string;
  workerName: string;
}

/** The first worker is the account by which newcomers sign in as a practitioner. */
const TEAMS = [
  { name: 'North', workerName: 'Ann Reid', account: 'development-practitioner' },
  { name: 'South', workerName: 'Priya Shah', account: 'development-practitioner-2' },
  { name: 'Hospital and re-ablement', workerName: 'Tom Bell', account: 'development-practitioner-3' },
] as const;

/** The council's example teams, registered where they are missing. */
export async function exampleTeams(api: Operations, council: string): Promise<ExampleTeam[]> {
  const manager: Asker = { role: 'TEAM_MANAGER', council };
  const { data } = await api.ask(manager, '{ teams(first: 100) { nodes { id name } } }');
  const known: { id: string; name: string }[] = data.teams.nodes;
  const teams: ExampleTeam[] = [];
  for (const { name, workerName, account } of TEAMS) {
    const there = known.find((team) => team.name === name);
    const { id } = there ?? (await change(api, manager, 'registerTeam', 'team { id }', { name })).team;
    const worker: Asker = { role: 'PRACTITIONER', council, subject: account };
    const { me } = (await api.ask(worker, '{ me { account } }')).data;
    teams.push({ id, workerName, workerAccount: me.account });
  }
  return teams;
}
