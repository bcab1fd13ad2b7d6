import { Heading, Paragraph, Points } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { say } from '../../words/say.ts';

/** What the portal does so that everybody can use it, and what to do where it falls short. */
export function accessibilityRoutes(app: PortalApp): void {
  app.get('/accessibility', (c) =>
    c.render(
      <>
        <Paragraph>
          {say(
            'These pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA. They run no script, so everything works with the keyboard alone, with a screen reader, and in an old browser.',
          )}
        </Paragraph>
        <Heading>{say('What you can do')}</Heading>
        <Points
          items={[
            say('Have every page in large print: the link stands at the foot of each page.'),
            say('Zoom to 400% without scrolling sideways. Wide tables scroll by themselves.'),
            say('Print any page: menus and buttons are left out.'),
            say('Read every drawing as a table and as a sentence beside it.'),
          ]}
        />
        <Heading>{say('Where something does not work for you')}</Heading>
        <Paragraph>
          {say(
            'Tell your council, in whichever way suits you. It has to give you what these pages say in a form that you can use, such as easy read, large print or another language.',
          )}
        </Paragraph>
      </>,
      { title: say('Accessibility') },
    ),
  );
}
