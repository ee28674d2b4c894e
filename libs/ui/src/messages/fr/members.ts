/** Les personnes d’une coalition : la liste, l’importation, le vocabulaire, et qui a fait quoi. En attente de relecture par des locuteurs. */
import type { members as english } from '../en/members';

export const members = {
  // L’annuaire
  'directory.found':
    '{total, plural, =0 {Personne ne correspond} one {Une personne correspond} other {# personnes correspondent}}.',
  'directory.words': 'Nom ou organisation',
  'directory.group': 'Groupe',
  'directory.role': 'Rôle',
  'directory.stakeholderGroup': 'Groupe de parties prenantes',
  'directory.region': 'Région',
  'directory.all': 'Tout',
  'directory.more': 'En montrer plus',
  'directory.none': 'Personne ne correspond',
  'directory.noneLede': 'Enlevez un mot ou un filtre.',
  'directory.search': 'Chercher',

  // Une personne
  'profile.roles': 'Rôles',
  'profile.former': 'Avant',
  'profile.affiliations': 'D’où cette personne parle',
  'profile.comments': 'Derniers commentaires',
  'profile.noComments': 'Aucun commentaire de sa part que vous puissiez lire.',
  'profile.period': 'du {from} au {to}',
  'profile.since': 'depuis le {from}',
  'profile.self': 'C’est vous.',
  'profile.change': 'Modifier ce qui est dit de vous',

  // Une liste de membres
  'members.title': 'Importer une liste de membres',
  'members.lede':
    'Un tableau (CSV ou Excel) ou des cartes (vCard). Vous voyez d’abord ce que devient chaque ligne ; rien n’est enregistré avant que vous ne le disiez. La même liste importée deux fois n’ajoute personne.',
  'members.file': 'Liste de membres',
  'members.fileHint':
    'Les colonnes peuvent être dans n’importe quel ordre : nom complet, courriel, fonction, organisation, groupe de parties prenantes, région, groupe de travail, rôle.',
  'members.group': 'Toutes ces personnes rejoignent aussi',
  'members.noGroup': 'aucun groupe',
  'members.tell': 'Prévenir chacune par courriel, en indiquant comment partir',
  'members.looking': 'Lecture de la liste …',
  'members.unread': 'Ces colonnes n’ont pas été comprises et ne sont pas lues : {columns}',
  'members.sending': 'Importation {count, plural, one {d’une personne} other {de # personnes}}',
  'members.send': 'Importer {count, plural, one {une personne} other {# personnes}}',
  'members.nothing': 'Cette liste ne contient personne de nouveau.',
  'members.done':
    '{added, plural, =0 {Personne n’était nouveau} one {Une personne a été ajoutée} other {# personnes ont été ajoutées}}, {joined, plural, =0 {aucune personne déjà connue n’est entrée} one {une personne déjà connue est entrée} other {# personnes déjà connues sont entrées}}, {same, plural, =0 {aucune n’était déjà là} one {une était déjà là} other {# étaient déjà là}}, {refused, plural, =0 {aucune ligne n’a été refusée} one {une ligne a été refusée} other {# lignes ont été refusées}}.',
  'members.asked':
    '{asked, plural, one {Une de ces personnes est interrogée} other {# de ces personnes sont interrogées}} sur un mot que le vocabulaire ne tranche pas.',
  'members.row': 'Ligne',
  'members.becomes': 'Ce qu’elle devient',
  'members.name': 'Nom',
  'members.groups': 'Groupes',
  'members.notes': 'À savoir',
  'members.asks': 'Devra dire ce que signifie « {word} »',
  'members.action.ADD': 'ajoutée',
  'members.action.JOIN': 'entre',
  'members.action.SAME': 'déjà là',
  'members.action.REFUSE': 'non reçue',
  'members.reason.nobody': 'Il n’y a ni nom ni adresse.',
  'members.reason.address': 'L’adresse n’en est pas une.',
  'members.reason.unreadable': 'La carte est endommagée.',
  'members.reason.too-long': 'Quelque chose est trop long.',
  'members.reason.required': 'Le nom n’a rien de visible.',
  'members.reason.not-text': 'Elle contient des caractères qui ne sont pas du texte.',
  'members.note.unknown-group': 'Aucun groupe de ce code n’existe ici, ou il est achevé.',
  'members.note.other-group': 'Vous ne pouvez faire entrer des personnes que dans votre propre groupe.',
  'members.note.role-not-taken':
    'Les fonctions s’attribuent à la main ; la liste ne crée que des membres et des observateurs.',
  'members.note.no-address': 'Sans adresse, aucun courriel ne lui parvient.',
  'members.note.no-name': 'Sans nom ; il lui sera demandé à son arrivée.',
  'members.shown': '{shown} lignes sur {total} sont affichées.',

  // Le vocabulaire
  'vocabulary.title': 'Groupes de parties prenantes et régions',
  'vocabulary.lede':
    'C’est avec ces mots que les personnes disent d’où elles parlent. D’autres mots employés dans les listes peuvent être des alias de l’un d’eux ; un mot qui en désigne plusieurs, ou qui est inconnu, donne lieu à une question et n’est jamais deviné. Ce que les personnes ont dit reste comme elles l’ont dit.',
  'vocabulary.STAKEHOLDER_GROUP': 'Groupes de parties prenantes',
  'vocabulary.REGION': 'Régions',
  'vocabulary.terms': 'Termes',
  'vocabulary.termsHint': 'Un par ligne, dans l’ordre où ils sont proposés.',
  'vocabulary.aliases': 'Alias',
  'vocabulary.aliasesHint':
    'Un par ligne, par exemple « ONG = Société civile ». Nommez plusieurs termes, séparés par |, et la question est posée aux personnes.',
  'vocabulary.save': 'Enregistrer',
  'vocabulary.saved': 'Enregistré.',
  'vocabulary.doubled': 'Un mot y figure deux fois.',
  'vocabulary.unknown': 'Un alias nomme un terme qui n’est pas dans la liste ci-dessus.',
  'vocabulary.too-many': 'Il y en a trop.',

  // Qui a fait quoi
  'audit.title': 'Qui a fait quoi',
  'audit.lede':
    'Les rôles, les accès et les étapes, tels que le dossier les garde. Il ne contient les mots de personne, et personne ne peut le modifier.',
  'audit.topic': 'Sujet',
  'audit.topic.ROLES': 'Personnes et rôles',
  'audit.topic.ACCESS': 'Accès',
  'audit.topic.STAGES': 'Documents et étapes',
  'audit.topic.ROUNDS': 'Cycles de commentaires',
  'audit.topic.SETTINGS': 'Réglages',
  'audit.person': 'Personne',
  'audit.from': 'À partir du',
  'audit.to': 'Jusqu’au',
  'audit.narrow': 'Restreindre',
  'audit.more': 'Plus ancien',
  'audit.none': 'Rien n’a été fait',
  'audit.noneLede': 'Enlevez un filtre.',
  'audit.file': 'En tableau (CSV)',
  'audit.everybody': 'Tout le monde',
  'audit.byNobody': 'automatiquement',
  'audit.column.at': 'Quand (UTC)',
  'audit.column.kind': 'Quoi',
  'audit.column.actor': 'Qui',
  'audit.column.subject': 'À qui',
  'audit.column.group': 'Groupe',
  'audit.column.document': 'Document',
  'audit.column.role': 'Rôle',
  'audit.column.fromStage': 'Étape quittée',
  'audit.column.toStage': 'Nouvelle étape',
  'audit.where': 'Où',

  // Soi-même
  'me.title': 'Vous',
  'me.lede': 'Ce que vous dites de vous. Votre nom figure à côté de ce que vous écrivez ; le reste est à votre choix.',
  'me.about': 'À propos de vous',
  'me.titleField': 'Comment on s’adresse à vous, ou ce que vous faites',
  'me.notAsked': 'pas encore dit',
  'me.prefersNot': 'Je préfère ne pas le dire',
  'me.save': 'Enregistrer',
  'me.saved': 'Enregistré.',
  'me.question':
    'Une liste de membres désignait votre {kind, select, REGION {région} other {groupe de parties prenantes}} par « {word} ». {coalition} n’emploie pas ce mot : choisissez ci-dessous ce qui convient, s’il vous plaît.',
  'me.questionAmong': 'Au plus près : {terms}',
  'me.before': 'Ce que vous avez dit avant',
  'me.kept': 'Ce qui est conservé sur vous',
  'me.keptLede': 'Emportez-le, ou faites-le supprimer : vous voyez d’abord ce qui disparaît et ce qui reste.',
  'me.export': 'Tout ce qui est conservé sur vous, dans un fichier',
  'me.security': 'Connexion et sécurité',
  'said.title': 'Ce que vous avez dit',
  'said.none': 'Vous n’avez encore rien dit',
  'said.noneLede': 'Les commentaires que vous faites se trouvent ici, avec ce qu’ils sont devenus.',
  'said.away': 'Depuis votre départ, ce qu’il est devenu ne vous est plus ouvert.',

  // Les courriels
  'mail.member.subject': 'Vous êtes sur la liste de {coalition}',
  'mail.member.text':
    '{by} a inscrit cette adresse sur la liste des membres de {coalition}. Vous en recevez les courriels et pouvez commenter, sans rien avoir à faire.\n\nCe que l’on sait de vous : {link}\n\nPour partir : {leave}',
  'mail.member.asked':
    'La liste dit de vous « {word} », un mot qui n’est pas de ceux qui y sont employés. Dites, s’il vous plaît, ce qui convient : {link}',
  'office.handOver': 'Transmettre',
  'office.handOverTitle': 'Transmettre : {office}',
  'office.lede':
    '{name} exerce cette fonction jusqu’à ce que vous appuyiez sur le bouton, et la personne que vous choisissez l’exerce à partir de ce même instant, avec les commentaires et les livrables qui étaient confiés à {name} et dont {name} ne peut plus s’occuper. Les deux personnes sont prévenues par courriel.',
  'office.to': 'À qui',
  'office.stays': '{name} reste membre',
  'office.do': 'Transmettre',
  'office.done': '{name} a maintenant le rôle : {role}.',
  'office.coalition': 'Fonctions de la coalition',
  'office.give': 'Attribuer une fonction',
} as const satisfies Partial<Record<keyof typeof english, string>>;
