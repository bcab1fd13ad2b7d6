import { PortalPersonDocument, PortalTimelineDocument } from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { Person } from './person.view.tsx';
import { Timeline } from './timeline.view.tsx';

const DONE = {
  registered: 'The person is registered.',
  contact: 'The contact is recorded.',
};
const BACK = { href: '/people', words: 'Back to people' };

/** One person: what there is to know at a glance, and what has happened. */
export function personRoutes(app: PortalApp): void {
  app.get('/people/:personId{person_[0-9a-f-]+}', async (c) => {
    const { data } = await c.var.api.ask(PortalPersonDocument, { personId: c.req.param('personId') });
    const person = found(data.person);
    return c.render(
      <Person
        person={person}
        wordings={wordingsOf(data.enumWordings)}
        account={data.me?.account ?? null}
        done={doneWords(c, DONE)}
      />,
      { title: person.fullName, back: BACK, isWide: true },
    );
  });

  app.get('/people/:personId/timeline', async (c) => {
    const { data } = await c.var.api.ask(PortalTimelineDocument, { personId: c.req.param('personId') });
    const person = found(data.person);
    return c.render(<Timeline personId={person.id} entries={person.timeline ?? []} />, {
      title: 'Timeline',
      caption: person.fullName,
      back: BACK,
    });
  });
}
