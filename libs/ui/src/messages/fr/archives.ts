/** Le dossier en archive, et les accusés de réception. En attente de relecture par des locuteurs. */
import type { archives as english } from '../en/archives';

export const archives = {
  'archive.made': '{reference}, état au {when} : {stage}.',
  'archive.revisions': 'Révisions',
  'archive.rounds': 'Cycles, avec leurs commentaires et les suites données',
  'archive.closes': 'fin le {when}',
  'archive.decisions': 'Décisions et déclarations minoritaires',
  'archive.entries': 'Le dossier',
  'archive.check':
    'Chaque inscription de record.json contient l’empreinte de la précédente. {withheld, plural, =0 {Aucune n’est masquée.} one {Pour # inscription, seule la place dans la chaîne est donnée.} other {Pour # inscriptions, seule la place dans la chaîne est donnée.}} Pour vérifier : npm run record -- verify FICHIER',
  'archive.at': 'Quand',
  'archive.what': 'Quoi',
  'archive.who': 'Qui',
} as const satisfies Partial<Record<keyof typeof english, string>>;
