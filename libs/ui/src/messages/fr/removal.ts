/** Faire supprimer tout ce qui est conservé sur soi. En attente de relecture par des locuteurs. */
import type { removal as english } from '../en/removal';

export const removal = {
  'removal.title': 'Supprimer ce qui est conservé sur vous',
  'removal.lede':
    'Vous voyez d’abord ce qui disparaît et ce qui reste. Rien n’est fait avant que vous ayez saisi votre nom, et rien ne permet ensuite de revenir en arrière. Si vous voulez vos données dans un fichier, emportez-les avant.',
  'removal.handOver':
    'Transmettez d’abord ces fonctions : personne d’autre ne les exerce, et du travail attend une personne qui les exerce.',
  'removal.goes': 'Ce qui disparaît',
  'removal.stays': 'Ce qui reste, pour le dossier public',
  'removal.name': 'Votre nom : partout où se trouve « {name} », on lira « {tombstone} ».',
  'removal.addresses':
    '{count, plural, one {Votre adresse électronique} other {Vos # adresses électroniques}}, avec vos préférences d’envoi : plus aucun courriel ne vous parvient.',
  'removal.affiliations':
    'Votre titre et {count, plural, one {votre affiliation} other {vos # affiliations, y compris les anciennes}} ; l’organisation indiquée à côté de vos commentaires disparaît aussi.',
  'removal.accounts':
    '{count, plural, one {Le compte qui sert à vous connecter.} other {Les # comptes qui servent à vous connecter.}}',
  'removal.signIns':
    '{count, plural, one {Votre connexion prend fin} other {Vos # connexions prennent fin}}, partout en même temps.',
  'removal.roles': '{count, plural, one {Votre rôle prend fin.} other {Vos # rôles prennent fin.}}',
  'removal.views':
    '{count, plural, one {La vue que vous avez enregistrée.} other {Les # vues que vous avez enregistrées.}}',
  'removal.mails':
    '{count, plural, one {Le courriel qui vous était destiné et qui est conservé ici.} other {Les # courriels qui vous étaient destinés et qui sont conservés ici.}}',
  'removal.forms':
    '{count, plural, one {Le formulaire que vous avez envoyé} other {Les # formulaires que vous avez envoyés}} sans compte ; un commentaire qui en est issu compte parmi vos commentaires.',
  'removal.comments':
    '{count, plural, one {Un commentaire de vous, sous sa référence et avec sa réponse} other {# commentaires de vous, sous leurs références et avec leurs réponses}}, {words, select, erased {sans les mots, ni ceux d’aujourd’hui ni ceux d’avant} other {avec les mots}}.',
  'removal.statements':
    '{count, plural, one {Une autre déclaration de vous} other {# autres déclarations de vous}}, comme les motifs d’une position, {words, select, erased {sans les mots} other {avec les mots}}.',
  'removal.acts':
    '{count, plural, one {Une inscription au dossier} other {# inscriptions au dossier}} sur ce que vous avez fait. Les inscriptions ne contiennent ni mots ni noms ; elles mènent à « Un ancien membre ». Les sels qui permettraient de retrouver vos mots par des essais sont effacés.',
  'removal.publications':
    '{count, plural, one {Un texte publié} other {# textes publiés}} des groupes où vous exerciez une fonction. Un texte publié n’est jamais modifié : là où il vous nomme, il continue de vous nommer.',
  'removal.others':
    'Ce que d’autres ont écrit : textes, réponses, procès-verbaux, fichiers qu’ils ont déposés et courriels qu’ils ont reçus, même si votre nom y figure.',
  'removal.words': 'Les mots de vos commentaires',
  'removal.wordsKept': 'restent, sous « Un ancien membre »',
  'removal.wordsErased': 'sont effacés aussi ; restent le fait qu’il y a eu un commentaire, et ce qui y a été répondu',
  'removal.go': 'Tout supprimer …',
  'removal.sure': 'Il n’y a pas de retour en arrière',
  'removal.sureKept': 'Tout ce qui est conservé sur vous disparaît ; vos mots restent sous « Un ancien membre ».',
  'removal.sureErased': 'Tout ce qui est conservé sur vous disparaît, et vos mots aussi.',
  'removal.type': 'Saisissez votre nom : {name}',
  'removal.do': 'Supprimer définitivement',
  'removal.done': 'C’est fait',
  'removal.doneLede':
    'Plus rien de ce qui mène à vous n’est conservé ici, et vous êtes déconnecté. Merci pour ce que vous avez apporté.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
