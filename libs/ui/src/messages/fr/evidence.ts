/** Les preuves de participation : qui a été sollicité et qui a répondu. En attente de relecture par des locuteurs. */
import type { evidence as english } from '../en/evidence';

export const evidence = {
  'evidence.title': 'Qui participe',
  'evidence.lede':
    'Qui a été sollicité et qui a répondu, compté d’après le dossier : les personnes qu’un rôle autorisait à s’exprimer pendant un cycle ou qui ont été sollicitées nommément, et celles qui ont commenté ou mis leur nom sous un commentaire.',
  'evidence.ledeSession': 'Qui a été nommé dans la session, et qui y a levé la main.',
  'evidence.rule':
    'Les nombres inférieurs à {small, number}, sauf zéro, ne sont pas montrés, ni ceux dont on pourrait les déduire.',
  'evidence.hidden':
    '{count, plural, one {# cycle dont les résultats sont masqués jusqu’à sa fin n’est pas compté} other {# cycles dont les résultats sont masqués jusqu’à leur fin ne sont pas comptés}}.',
  'evidence.withheld': 'peu',
  'evidence.withheldLong': 'un nombre qui n’est pas montré',
  'evidence.asked': 'Sollicitées',
  'evidence.answered': 'Ont répondu',
  'evidence.named': 'Nommées',
  'evidence.spoke': 'Ont levé la main',
  'evidence.byGroup': 'Groupe de parties prenantes',
  'evidence.byRegion': 'Région',
  'evidence.groups': 'Par groupe de parties prenantes',
  'evidence.regions': 'Par région',
  'evidence.part': 'Partie',
  'evidence.parts': 'Ses parties',
  'evidence.all': 'Tout le monde',
  'evidence.noWord': 'non précisé',
  'evidence.silent': 'Pas entendus',
  'evidence.nobodySilent': 'tout le monde a été entendu',
  'evidence.inflow': 'Commentaires par jour',
  'evidence.day': 'Jour',
  'evidence.count': 'Commentaires',
  'evidence.inflowPicture':
    '{total, plural, one {# commentaire} other {# commentaires}} sur {days, plural, one {# jour} other {# jours}}',
  'evidence.balancePicture': '{by} : qui a été sollicité et qui a répondu, en barres',
  'evidence.table': 'La même chose en tableau',
  'evidence.none': 'Pas encore de cycle à compter',
  'evidence.noneLede': 'Dès qu’un cycle de commentaires est ouvert, il est compté ici.',
  'evidence.file': 'Enregistrer comme preuve d’une large relecture (CSV)',
  'evidence.about': 'À propos de',
  'evidence.by': 'Par',
  'evidence.word': 'Mot',
  'evidence.note': 'Note',
  'evidence.read': 'Relevé le',
  'evidence.back': 'Toute la coalition',
  'evidence.rounds': '{count, plural, one {# cycle compté} other {# cycles comptés}}',
  'evidence.aGroup': 'un groupe de parties prenantes',
  'evidence.flow': 'Comment les documents franchissent les étapes',
  'evidence.flowLede':
    'Les cercles comptent les documents qui sont maintenant à une étape ; au-dessous, le nombre de jours au bout duquel la moitié de ceux qui ont avancé depuis un an l’avaient quittée.',
  'evidence.flowPicture':
    '{documents, plural, one {# document} other {# documents}} de {groups, plural, one {# groupe} other {# groupes}} par étape',
  'evidence.days': 'Jours',
  'evidence.stay': 'Jours à l’étape (médiane)',
  'evidence.left': 'maintenant : {now, number}, passés à la suite en un an : {left, number}',
  'evidence.svg': 'Enregistrer en SVG',
} as const satisfies Partial<Record<keyof typeof english, string>>;
