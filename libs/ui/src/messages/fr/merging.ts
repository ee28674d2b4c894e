/** Deux personnes qui n’en font qu’une : ce que fait la fusion, et que rien ne l’annule. En attente de relecture par des locuteurs. */
import type { merging as english } from '../en/merging';

export const merging = {
  'merge.open': 'La même personne est ici deux fois …',
  'merge.title': 'Fusionner une autre personne dans {name}',
  'merge.lede':
    'Pour une personne que des listes ont amenée deux fois. Celle que vous choisissez est absorbée par celle dont voici la page. Si l’une et l’autre se sont déjà connectées, seule la personne elle-même peut le faire, en prouvant l’autre adresse sous « Vous ».',
  'merge.other': 'Qui est la même personne',
  'merge.becomes': 'Tout ce qui est à {absorbed} passe à {kept}.',
  'merge.added': 'L’adresse n’est encore à personne et devient l’une des adresses de {name}.',
  'merge.addresses':
    '{count, plural, =0 {Aucune adresse n’est ajoutée.} one {Une adresse est ajoutée.} other {# adresses sont ajoutées.}}',
  'merge.dropped':
    '{count, plural, one {Une adresse que personne n’a prouvée disparaît} other {# adresses que personne n’a prouvées disparaissent}} : cette personne peut se connecter, et nul n’entre par une adresse dont d’autres disent qu’elle est la sienne.',
  'merge.comments':
    '{count, plural, =0 {Aucun commentaire ne change d’auteur.} one {Un commentaire passe à cette personne.} other {# commentaires passent à cette personne.}}',
  'merge.doubled': 'L’une et l’autre ont ce rôle ; l’un des deux prend fin : {role}.',
  'merge.entries': 'Les inscriptions au dossier restent telles quelles, et mènent à la personne qui reste.',
  'merge.gains': '{kept} reçoit ce que {absorbed} peut faire aujourd’hui :',
  'merge.noGains': '{kept} ne reçoit aucun rôle.',
  'merge.noWayBack': 'Cela ne peut pas être annulé.',
  'merge.do': 'Fusionner définitivement',
  'merge.done': 'Ces deux personnes n’en font plus qu’une.',
  'merge.fault.SAME': 'C’est déjà une seule et même personne.',
  'merge.fault.ONESELF': 'Nul ne se fusionne lui-même sur sa seule parole : prouvez l’autre adresse sous « Vous ».',
  'merge.fault.BOTH_SIGNED_IN':
    'L’une et l’autre se sont déjà connectées. Seule la personne elle-même peut dire qu’elle est les deux, en prouvant l’autre adresse sous « Vous ».',
  'merge.fault.ELSEWHERE':
    'L’une d’elles participe aussi à une autre coalition. Seule la personne elle-même peut dire qu’elle est les deux, en prouvant l’autre adresse sous « Vous ».',
  'proof.title': 'Une autre de vos adresses',
  'proof.lede':
    'Un lien y est envoyé. Ouvert ici, là où vous êtes connecté, il prouve que cette adresse est aussi la vôtre ; ce qui est connu sous cette adresse vous revient.',
  'proof.ask': 'Envoyer le lien',
  'proof.sent':
    'Regardez dans l’autre boîte. Le lien sert une fois, pendant une heure, et là où vous êtes connecté en ce moment.',
  'proof.do': 'C’est la mienne',
  'proof.done': 'Cette adresse est la vôtre.',
  'proof.nowhere': 'Ce lien ne mène nulle part',
  'proof.nowhereLede':
    'Il a déjà servi, date de plus d’une heure, ou a été demandé par une autre personne que celle qui est connectée ici.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
