/** How the reader of a mail wants the next: a button for each way. */
import type { MailWish } from '@plenary/domain';
import { MAIL_WISHES } from '@plenary/domain';
import type { Messages } from '@plenary/ui';

interface MailWishesPageProps {
  messages: Messages;
  address: string;
  /** How it is now; null for an address of nobody, to which no news goes. */
  wish: MailWish | null;
  saved: boolean;
}

export function MailWishesPage({ messages: { t }, address, wish, saved }: MailWishesPageProps) {
  return (
    <>
      <h1>{t('wishes.title')}</h1>
      {saved ? (
        <p className="pl-notice pl-notice-good" role="status">
          {t('wishes.saved')}
        </p>
      ) : null}
      <p className="door-lede">
        {wish ? t('wishes.now', { address, wish: t(`mailWish.${wish}`) }) : t('wishes.nobody', { address })}
      </p>
      {wish ? (
        <form className="door-act" method="post">
          {MAIL_WISHES.filter((one) => one !== wish).map((one) => (
            <button key={one} className="pl-button" type="submit" name="mails" value={one}>
              {t(`mailWish.${one}`)}
            </button>
          ))}
        </form>
      ) : null}
    </>
  );
}
