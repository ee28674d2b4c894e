/** Ce que sont devenus les commentaires écrits sans connexion. En attente de relecture par des locuteurs. */
import type { outbox as english } from '../en/outbox';

export const outbox = {
  'outbox.waiting': 'Attend la connexion, et sera envoyé une seule fois : « {words} »',
  'outbox.taken': 'Écrit sans connexion, et reçu sous la référence {reference} : « {words} »',
  'outbox.refused': 'Écrit sans connexion, et non reçu : « {words} »',
  'outbox.where': 'Où cela a été écrit',
  'outbox.takeBack': 'Ne pas l’envoyer',
  'outbox.seen': 'Vu',
} as const satisfies Partial<Record<keyof typeof english, string>>;
