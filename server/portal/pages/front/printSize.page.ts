import { setCookie } from 'hono/cookie';
import type { PortalApp } from '../../env.ts';
import { formValues } from '../../forms/formValues.ts';
import { PRINT_COOKIE } from '../../middleware/withSession.ts';
import { ownPath } from '../../session/returning.ts';

const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Large print, for every page from then on (Accessible Information Standard: 18 point at the least). */
export function printSizeRoutes(app: PortalApp): void {
  app.post('/print-size', async (c) => {
    const form = await formValues(c);
    const size = form.text('size') === 'large' ? 'large' : 'usual';
    setCookie(c, PRINT_COOKIE, size, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: A_YEAR_IN_SECONDS,
    });
    return c.redirect(ownPath(form.text('from')), 303);
  });
}
