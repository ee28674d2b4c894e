/** La palette de commandes et les touches. En attente de relecture par des locuteurs. */
import type { palette as english } from '../en/palette';

export const palette = {
  'palette.search': 'Chercher « {words} » dans tous les textes',
  'palette.open': 'Aller partout, tout faire',
  'palette.button': 'Aller à …',
  'palette.title': 'Aller partout, tout faire',
  'palette.typed': 'Quelques lettres d’un lieu ou de ce que vous voulez faire',
  'palette.placeholder': 'Un document, un groupe, une référence, une action …',
  'palette.choices': 'Ce que vous cherchez peut-être',
  'palette.none':
    'Rien ici ne porte ce nom. Les documents et les groupes se trouvent par les mots de leur titre et par leur code.',
  'palette.hint': 'Les flèches choisissent, Entrée valide.',
  'palette.comment': 'Commentaire {reference}',
  'palette.keys': 'Touches de cet écran',
  'palette.undo': 'Annuler',
  'palette.undone': 'C’est annulé.',
  'splitter.label': 'Largeur de la liste',
} as const satisfies Partial<Record<keyof typeof english, string>>;
