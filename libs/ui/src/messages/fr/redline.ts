/** Ce qui a changé entre deux textes. En attente de relecture par des locuteurs. */
import type { redline as english } from '../en/redline';

export const redline = {
  'redline.title': 'Ce qui a changé de la révision {from} à la révision {to}',
  'redline.from': 'De',
  'redline.to': 'À',
  'redline.summary':
    '{changed, plural, one {# bloc changé} other {# blocs changés}}, nouveaux : {inserted}, supprimés : {deleted}, déplacés : {moved}{newSections, plural, =0 {} one {, # nouvelle section} other {, # nouvelles sections}}{removedSections, plural, =0 {} one {, # section supprimée} other {, # sections supprimées}}{reformatted, plural, =0 {} one {, # changement de forme} other {, # changements de forme}}',
  'redline.unchanged': '{count, plural, one {# bloc inchangé} other {# blocs inchangés}}',
  'redline.movedTo': 'déplacé d’ici',
  'redline.movedFrom': 'déplacé ici',
  'redline.reformatted': 'forme changée',
  'redline.begin.insert': '[inséré :',
  'redline.begin.delete': '[supprimé :',
  'redline.end': ']',
  'redline.form': 'Changements de forme ({count})',
  'redline.layout': 'Afficher',
  'redline.layout.inline': 'En un seul texte',
  'redline.layout.sides': 'Côte à côte',
  'redline.comparing': 'Comparaison des deux révisions …',
  'redline.changes': '{count, plural, one {# changement} other {# changements}}',
  'redline.next': 'Changement suivant',
  'redline.previous': 'Changement précédent',
  'redline.at': 'Changement {number} sur {count}',
  'redline.keys': 'N et P vont d’un changement à l’autre.',
  'redline.failed': 'La comparaison n’a pas pu être faite dans ce navigateur.',
  'redline.same': 'Ces révisions ont le même texte.',
  'redline.changeLog': 'Avec les mots de l’éditeur',
} as const satisfies Partial<Record<keyof typeof english, string>>;
