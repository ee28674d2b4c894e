/** The viewer's API tokens: those that stand, and a form for another, whose secret is shown once. */
import { TOKEN_SCOPES, type TokenScope } from '@plenary/domain';
import { CreateApiTokenDocument, RevokeApiTokenDocument, type SignInSecurityQuery } from '@plenary/graphql';
import { Button, Field, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { FaultNotice, Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './people.module.css';

type Token = NonNullable<SignInSecurityQuery['viewer']['security']>['tokens'][number];

const PERIODS = [7, 30, 90, 365];

export function ApiTokens({ tokens, onDone }: { tokens: readonly Token[]; onDone: () => void }) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="tokens" className="pl-stack">
      <div>
        <h2 id="tokens">{t('tokens.title')}</h2>
        <p className="pl-soft">{t('tokens.lede')}</p>
      </div>
      {tokens.length === 0 ? <p>{t('tokens.none')}</p> : null}
      <ul className={styles.signIns}>
        {tokens.map((token) => (
          <TokenLine key={token.id} token={token} onDone={onDone} />
        ))}
      </ul>
      <NewToken onDone={onDone} />
    </section>
  );
}

function TokenLine({ token, onDone }: { token: Token; onDone: () => void }) {
  const { t, day, distance, dotted } = useMessages();
  const now = useNow();
  const revoke = useDo(RevokeApiTokenDocument);
  const expired = new Date(token.expiresAt) <= now;
  const state = token.endedAt
    ? t('tokens.ended', { day: day(token.endedAt) })
    : t(expired ? 'tokens.expired' : 'tokens.until', { day: day(token.expiresAt) });
  const used = token.lastUsedAt
    ? t('tokens.usedAt', { distance: distance(token.lastUsedAt, now) })
    : t('tokens.neverUsed');
  return (
    <li>
      <span>
        <bdi>{token.name}</bdi>
        <br />
        <span className="pl-muted pl-small">
          {dotted([...token.scopes.map((scope) => t(`tokenScope.${scope}`)), state, used])}
        </span>
      </span>
      {token.endedAt || expired ? null : (
        <Button
          busy={revoke.busy}
          onClick={() => {
            void revoke.act({ tokenId: token.id }).then(({ data }) => {
              if (data) onDone();
            });
          }}
        >
          {t('tokens.revoke', { name: token.name })}
        </Button>
      )}
      {revoke.fault ? <FaultNotice fault={revoke.fault} /> : null}
    </li>
  );
}

const empty = () => ({ tokenId: newId(), name: '', scopes: ['READ'] as TokenScope[], days: 90 });

function NewToken({ onDone }: { onDone: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const create = useDo(CreateApiTokenDocument);
  const [given, setGiven] = useState(empty);
  const [made, setMade] = useState<{ secret: string | null } | null>(null);
  const has = (scope: TokenScope) => given.scopes.includes(scope);
  return (
    <>
      {made ? <Secret secret={made.secret} /> : null}
      <form
        className={styles.panel}
        aria-labelledby="new-token"
        onSubmit={(event) => {
          event.preventDefault();
          setMade(null);
          void create.act({ input: given }).then(({ data }) => {
            if (!data) return;
            setMade({ secret: data.createApiToken.secret ?? null });
            setGiven(empty());
            onDone();
          });
        }}
      >
        <h3 id="new-token">{t('tokens.create')}</h3>
        <div className={styles.columns}>
          <Field label={t('tokens.name')} required fault={fieldFault(messages, create.fault, 'name')}>
            {(control) => (
              <input
                {...control}
                dir="auto"
                required
                value={given.name}
                onChange={(event) => setGiven({ ...given, name: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('tokens.days')} required fault={fieldFault(messages, create.fault, 'days')}>
            {(control) => (
              <select
                {...control}
                value={given.days}
                onChange={(event) => setGiven({ ...given, days: Number(event.target.value) })}
              >
                {PERIODS.map((days) => (
                  <option key={days} value={days}>
                    {t('tokens.daysValue', { days })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <fieldset className={styles.scopes}>
          <legend>{t('tokens.scopes')}</legend>
          {TOKEN_SCOPES.map((scope) => (
            <label key={scope} className={styles.tick}>
              <input
                type="checkbox"
                checked={has(scope)}
                disabled={scope === 'READ'}
                onChange={() =>
                  setGiven({
                    ...given,
                    scopes: has(scope) ? given.scopes.filter((one) => one !== scope) : [...given.scopes, scope],
                  })
                }
              />
              {t(`tokenScope.${scope}`)}
            </label>
          ))}
        </fieldset>
        {create.fault?.code === 'LIMIT_EXCEEDED' ? (
          <Notice tone="refused" title={t('tokens.tooMany')} />
        ) : (
          <Refused fault={create.fault} />
        )}
        <div>
          <Button type="submit" tone="primary" busy={create.busy}>
            {t('tokens.create')}
          </Button>
        </div>
      </form>
    </>
  );
}

function Secret({ secret }: { secret: string | null }) {
  const { t } = useMessages();
  if (secret === null) return <Notice tone="refused" title={t('tokens.lost')} />;
  return (
    <Notice tone="open" title={t('tokens.made')}>
      <p>{t('tokens.madeLede')}</p>
      <div className={styles.row}>
        <Field label={t('tokens.secret')} required>
          {(control) => (
            <input {...control} readOnly dir="ltr" value={secret} onFocus={(event) => event.target.select()} />
          )}
        </Field>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(secret).then(() => announce(t('tokens.copied')));
          }}
        >
          {t('tokens.copy')}
        </Button>
      </div>
    </Notice>
  );
}
