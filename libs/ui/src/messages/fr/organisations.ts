/** Les organisations qui commentent en commun. En attente de relecture par des locuteurs. */
import type { organisations as english } from '../en/organisations';

export const organisations = {
  'organisations.title': 'Commentaires communs',
  'organisations.lede':
    'Les organisations de la coalition qui commentent en commun, et qui peut parler en leur nom. Nommer quelqu’un ici ne lui donne aucun autre droit.',
  'organisations.none': 'Aucune organisation ne commente encore en commun',
  'organisations.noSpeaker': 'Personne ne parle en son nom en ce moment.',
  'organisations.since': 'depuis le {time} UTC',
  'organisations.sinceBy': 'depuis le {time} UTC, droit donné par {name}',
  'organisations.speaker': 'Qui peut parler en son nom',
  'organisations.end': 'Mettre fin à ce droit',
  'organisations.ended': '{name} ne parle plus en son nom.',
  'organisations.name': 'Nom de l’organisation',
  'organisations.add': 'Ajouter l’organisation',
  'organisations.taken': 'Une organisation de ce nom existe déjà.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
