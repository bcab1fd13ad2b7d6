import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ApiFailed } from '../api/portalApi.ts';
import { InEnglish } from '../components/inEnglish.tsx';
import { Paragraph } from '../components/words.tsx';
import type { PortalContext } from '../env.ts';
import { inChosenLanguage } from '../middleware/withLanguage.ts';
import { signInAgain } from '../session/returning.ts';
import { CookieTooLong } from '../session/sealedCookies.ts';
import { say } from '../words/say.ts';
import { RequestRefused } from './requestRefused.ts';

/** A page that is not there. What was asked for is not repeated. */
export function notFoundPage(c: PortalContext): Response | Promise<Response> {
  c.status(404);
  inChosenLanguage(c);
  return c.render(
    <Paragraph>
      {say(
        'If you typed the address, look whether it is right. If you followed a link, what it led to may be somebody else’s, or no longer there.',
      )}
    </Paragraph>,
    { title: say('There is no such page') },
  );
}

/** One page for whatever kept a page from being made, each in words that say what to do. */
export function errorPage(fault: unknown, c: PortalContext): Response | Promise<Response> {
  if (fault instanceof ApiFailed && fault.isOfSignIn) {
    // The API takes its token no more, so what is left of the session says nothing that is so.
    c.var.cookies.endSession(c);
    return signInAgain(c);
  }
  const refused = refusedFor(fault);
  c.status(refused.status);
  return c.render(
    <>
      <Paragraph>{refused.words}</Paragraph>
      {fault instanceof ApiFailed && fault.requestId && (
        <Paragraph>
          {say('If you ask for help, give this reference: {{reference}}', { reference: fault.requestId })}
        </Paragraph>
      )}
    </>,
    { title: refused.title },
  );
}

/** Which page says it. Nothing that a fault of the program says by itself is shown. */
function refusedFor(fault: unknown): RequestRefused {
  if (fault instanceof RequestRefused) return fault;
  if (fault instanceof CookieTooLong) {
    return new RequestRefused(
      500,
      say('You can’t be signed in'),
      say(
        'Your identity provider’s token is too long for a cookie. Whoever runs the service has to ask it for fewer claims.',
      ),
    );
  }
  if (!(fault instanceof ApiFailed)) return ourFault();
  const words = <InEnglish>{fault.message}</InEnglish>;
  if (fault.code === 'FORBIDDEN') return new RequestRefused(403, say('You may not see this page'), words);
  const status = STATUS_OF_CODE[fault.code];
  if (status) return new RequestRefused(status, say('This could not be done'), words);
  return ourFault();
}

/** What of the API’s errors the reader can do something about. */
const STATUS_OF_CODE: Readonly<Record<string, ContentfulStatusCode>> = {
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  COUNCIL_NOT_FOUND: 404,
  POLICY_NOT_FOUND: 404,
};

const ourFault = () =>
  new RequestRefused(
    500,
    say('Something went wrong'),
    say(
      'It is our fault and not yours. Nothing of what you were doing was half done: either it was saved, or it was not. Try again, and look first whether it was.',
    ),
  );
