/** The page on which somebody joins: one address, and the groups she wants, as a plain form. */
import { paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { JoinForm } from './joining.service';

interface JoinPageProps {
  messages: Messages;
  coalition: { slug: string; name: string };
  groups: readonly { code: string; title: string }[];
  form: JoinForm;
  faults: Readonly<Record<string, string>>;
  flood: boolean;
}

export function JoinPage({ messages: { t }, coalition, groups, form, faults, flood }: JoinPageProps) {
  return (
    <>
      <h1>{t('join.title', { coalition: coalition.name })}</h1>
      <p className="door-lede">{t('join.lede')}</p>
      {flood ? (
        <p className="pl-notice pl-notice-refused" role="alert">
          {t('door.flood')}
        </p>
      ) : null}
      <form className="door-form" method="post" action={paths.join(coalition.slug)}>
        <input type="hidden" name="id" value={form.id} />
        <div className="pl-field">
          <label className="pl-field-label" htmlFor="address">
            {t('signIn.address')}
          </label>
          <input
            className="pl-input"
            id="address"
            name="address"
            type="email"
            required
            autoComplete="email"
            dir="ltr"
            defaultValue={form.address}
            aria-invalid={faults['address'] ? true : undefined}
            aria-describedby={faults['address'] ? 'address-fault' : undefined}
          />
          {faults['address'] ? (
            <span id="address-fault" className="pl-field-fault" role="alert">
              {t('join.address')}
            </span>
          ) : null}
        </div>
        {groups.length > 0 ? (
          <fieldset className="pl-choices">
            <legend>{t('join.groups')}</legend>
            {groups.map(({ code, title }) => (
              <label key={code} className="pl-choice">
                <input type="checkbox" name="groups" value={code} defaultChecked={form.groups.includes(code)} /> {code}{' '}
                {title}
              </label>
            ))}
          </fieldset>
        ) : null}
        <div className="door-trap" aria-hidden="true">
          <label htmlFor="website">{t('door.trap')}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </div>
        <button className="pl-button pl-button-primary" type="submit">
          {t('join.ask')}
        </button>
      </form>
    </>
  );
}

interface ConfirmPageProps {
  messages: Messages;
  coalition: { name: string };
  groups: readonly { code: string; title: string }[];
  /** Under which name she is known; null where she says it here. */
  name: string | null;
  fault: boolean;
}

export function ConfirmPage({ messages: { t, list }, coalition, groups, name, fault }: ConfirmPageProps) {
  return (
    <>
      <h1>{t('join.confirmTitle', { coalition: coalition.name })}</h1>
      <p className="door-lede">
        {groups.length > 0 ? t('join.into', { groups: list(groups.map(({ code }) => code)) }) : t('join.intoAll')}
      </p>
      <form className="door-form" method="post">
        {name === null ? (
          <div className="pl-field">
            <label className="pl-field-label" htmlFor="name">
              {t('introduce.name')}
            </label>
            <input
              className="pl-input"
              id="name"
              name="name"
              required
              autoComplete="name"
              dir="auto"
              aria-invalid={fault || undefined}
            />
            {fault ? (
              <span className="pl-field-fault" role="alert">
                {t('error.field.required')}
              </span>
            ) : null}
          </div>
        ) : (
          <p>{t('join.as', { name })}</p>
        )}
        <button className="pl-button pl-button-primary" type="submit">
          {t('join.confirm')}
        </button>
      </form>
    </>
  );
}
