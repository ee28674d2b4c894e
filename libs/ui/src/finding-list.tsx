/** What the lint of a session finds, each in a sentence. */
import type { Finding, PlacedClaim } from '@plenary/domain';
import { useMessages } from './messages/messages-provider';
import type { Messages } from './messages/create-messages';

function claimText({ what, period, at, zone, label, place }: PlacedClaim, { t, instant }: Messages): string {
  const when = period ?? (at ? instant(at, zone ?? 'UTC', { year: true }) : '');
  return t('lint.claim', { place: t(`lint.place.${place}`), label, what: t(`claim.${what}`), when: when || 'none' });
}

export function findingText({ rule, values, roles = [], claims }: Finding, messages: Messages): string {
  const { t, list, instant } = messages;
  const [a, b] = (claims ?? []).map((claim) => claimText(claim, messages));
  const of = String(values['of'] ?? '');
  const isKind = of === 'KEY_TAKEAWAYS' || of === 'CALL_TO_ACTION' || of === 'SESSION_REPORT';
  return t(`lint.${rule}`, {
    ...values,
    ...(values['from'] ? { from: instant(String(values['from']), 'UTC') } : {}),
    ...(values['to'] ? { to: instant(String(values['to']), 'UTC') } : {}),
    ...(values['at'] ? { at: instant(String(values['at']), 'UTC', { year: true }) } : {}),
    of: isKind ? t(`deliverable.${of}`) : of,
    roles: list(
      roles.map((role) =>
        role === 'ORGANISER' ||
        role === 'SPEAKER' ||
        role === 'MODERATOR_ON_SITE' ||
        role === 'MODERATOR_ONLINE' ||
        role === 'RAPPORTEUR'
          ? t(`sessionRole.${role}`).toLowerCase()
          : t(`role.${role}`).toLowerCase(),
      ),
    ),
    a: a ?? '',
    b: b ?? '',
  });
}

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const messages = useMessages();
  if (findings.length === 0) return <p className="pl-soft">{messages.t('lint.none')}</p>;
  return (
    <ul className="pl-findings">
      {findings.map((finding) => (
        <li key={finding.key} data-rule={finding.rule}>
          {findingText(finding, messages)}
        </li>
      ))}
    </ul>
  );
}
