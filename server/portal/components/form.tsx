import { randomUUID } from 'node:crypto';
import type { FC, PropsWithChildren } from 'hono/jsx';
import { useRequestContext } from 'hono/jsx-renderer';
import type { PortalEnv } from '../env.ts';
import { FORM_SHOWN, FORM_TOKEN } from '../forms/formValues.ts';
import { Hidden } from './fields.tsx';

/** A form that changes something. It carries what tells that it is ours, and that it is sent once. */
export const Form: FC<PropsWithChildren<{ action?: string; hasFile?: boolean }>> = ({
  action,
  hasFile,
  children,
}) => {
  const c = useRequestContext<PortalEnv>();
  return (
    <form method="post" action={action} enctype={hasFile ? 'multipart/form-data' : undefined} novalidate>
      <Hidden name={FORM_TOKEN} value={c.var.formToken} />
      <Hidden name={FORM_SHOWN} value={randomUUID()} />
      {children}
    </form>
  );
};

export interface ButtonProps {
  kind?: 'primary' | 'secondary' | 'warning';
  name?: string;
  value?: string;
}

/** Sends the form that it stands in. */
export const Button: FC<PropsWithChildren<ButtonProps>> = ({ kind = 'primary', name, value, children }) => (
  <button
    type="submit"
    class={`govuk-button${kind === 'primary' ? '' : ` govuk-button--${kind}`}`}
    name={name}
    value={value}
  >
    {children}
  </button>
);

/** A link that looks as a button does: it leads somewhere and changes nothing. */
export const ButtonLink: FC<PropsWithChildren<{ href: string; kind?: 'primary' | 'secondary' }>> = ({
  href,
  kind = 'primary',
  children,
}) => (
  <a href={href} class={`govuk-button${kind === 'secondary' ? ' govuk-button--secondary' : ''}`}>
    {children}
  </a>
);
