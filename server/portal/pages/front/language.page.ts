import { setCookie } from 'hono/cookie';
import type { PortalApp } from '../../env.ts';
import { formValues } from '../../forms/formValues.ts';
import { LANGUAGE_COOKIE } from '../../middleware/withLanguage.ts';
import { ownPath } from '../../session/returning.ts';

const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** The language of the pages from then on. One that there is not changes nothing. */
export function languageRoutes(app: PortalApp): void {
  app.post('/language', async (c) => {
    const form = await formValues(c);
    const chosen = c.var.languages.find(({ tag }) => tag === form.text('language'));
    if (chosen) {
      setCookie(c, LANGUAGE_COOKIE, chosen.tag, {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: A_YEAR_IN_SECONDS,
      });
    }
    return c.redirect(ownPath(form.text('from')), 303);
  });
}
