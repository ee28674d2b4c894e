/** Les erreurs : une phrase par code, et ce qu’il faut faire. En attente de relecture par des locuteurs. */
import type { errors as english } from '../en/errors';

export const errors = {
  'error.UNAUTHENTICATED': 'Vous n’êtes pas connecté.',
  'error.FORBIDDEN': 'Vous n’avez pas le droit de faire cela.',
  'error.NOT_FOUND': 'Cela n’existe pas ici, ou ne vous est pas ouvert.',
  'error.INVALID_INPUT': 'Il manque quelque chose, ou quelque chose n’est pas juste.',
  'error.CONFLICT': 'Quelqu’un a été plus rapide. Regardez le nouvel état avant de continuer.',
  'error.GUARDS_UNMET': 'Pas encore : certaines conditions ne sont pas remplies.',
  'error.TRANSITION_UNKNOWN': 'Aucun chemin ne mène de cette étape à celle-là.',
  'error.ROUND_CLOSED': 'Le cycle de commentaires est clos.',
  'error.ROUND_OPEN': 'Le cycle de commentaires est encore ouvert.',
  'error.WORDS_CHANGED': 'Ces mots ne se trouvent plus à cet endroit. Sélectionnez-les de nouveau.',
  'error.RESPONSE_LIMIT_PASSED': 'Le délai pour réagir à cette réponse est passé.',
  'error.NOTHING_CHANGED': 'Le projet est identique à la dernière révision.',
  'error.IMPORT_REFUSED': 'Le fichier n’a pas pu être lu.',
  'importRefusal.UNSUPPORTED_FORMAT':
    'Il n’est d’aucun des formats lisibles : .docx, .md, .html ou .txt. Un ancien fichier Word, ou un fichier protégé par mot de passe, doit d’abord être enregistré à nouveau.',
  'importRefusal.FILE_TOO_LARGE': 'Il contient plus que ce qui peut être reçu.',
  'importRefusal.ARCHIVE_REFUSED': 'Son contenu n’est pas celui d’un fichier Word que l’on puisse ouvrir sans risque.',
  'importRefusal.UNREADABLE':
    'Il est endommagé, ou n’est pas ce que dit son nom. Ouvrez-le dans Word, enregistrez-le à nouveau et réessayez.',
  'importRefusal.IMPORT_TIMEOUT': 'Sa lecture a pris trop de temps.',
  'importRefusal.IMPORT_OUT_OF_MEMORY': 'Sa lecture a demandé trop de mémoire.',
  'importRefusal.EMPTY_TEXT': 'Il ne contient aucun texte.',
  'error.CANCELLED': 'Vous avez arrêté cette action. Rien n’a été enregistré.',
  'error.TOO_MANY_REQUESTS': 'Trop de demandes. Patientez un instant.',
  'error.LIMIT_EXCEEDED': 'C’est plus que ce qu’une seule demande peut contenir. Demandez moins à la fois.',
  'error.TIMED_OUT':
    'Le traitement a pris trop de temps et a été interrompu. Rien n’a été modifié ; demandez moins, ou réessayez plus tard.',
  'error.UNAVAILABLE': 'La base de données est injoignable. Rien n’a été modifié ; réessayez dans un instant.',
  'error.INTERNAL': 'Une erreur s’est produite sur le serveur. Rien n’a été modifié.',
  'error.NETWORK': 'Le serveur est injoignable. Votre texte est conservé.',
  'error.request': 'Demande {id}',
  'error.field.required': 'Ce champ est nécessaire.',
  'error.field.too-long': 'C’est trop long.',
  'error.field.not-text': 'Cela contient des caractères qui ne sont pas du texte.',
  'error.field.moves-with-a-reason': 'La date d’un jalon se déplace par « Déplacer la date », avec un motif.',
  'error.field.not-later': 'Cela doit être plus tard.',
  'error.field.no-day': 'Ce n’est pas un jour.',
  'error.field.before-begin': 'C’est avant le début.',
  'error.field.in-future': 'C’est dans l’avenir ; le dernier jour est aujourd’hui.',
  'error.field.other': 'Ce n’est pas juste ({reason}).',
  'notFound.title': 'Il n’y a rien à cette adresse',
  'notFound.lede':
    'Cela n’existe peut-être pas, ou ne vous est pas ouvert. Si vous n’êtes pas connecté, la connexion peut aider.',
  'notFound.home': 'Retour à l’accueil',
  'crash.title': 'Cet écran est tombé en panne',
  'crash.lede': 'Ce que vous avez saisi est conservé dans ce navigateur. Rechargez la page.',
  'crash.reload': 'Recharger',
  'error.reason.code-taken': 'Un autre texte du groupe porte ce code. Choisissez-en un autre.',
  'error.reason.drafted': 'Il y a déjà une ébauche qui n’a pas été présentée.',
  'error.reason.presented': 'Ce rapport est déjà présenté.',
  'error.reason.last-coordinator':
    'La dernière personne coordinatrice reste : transmettez la fonction, ou confiez-la d’abord à une autre personne.',
  'error.reason.rounds-left':
    'Personne d’autre ne répond de cycles de ce groupe ({rounds}). Transmettez plutôt la fonction, ou nommez d’abord une présidence, une vice-présidence ou un secrétariat.',
  'error.reason.holds-it': 'Cette personne exerce déjà cette fonction.',
  'error.reason.more-is-kept': 'Plus de données sont désormais conservées que ce que vous avez vu. Regardez à nouveau.',
  'error.reason.merge-changed': 'Quelque chose a changé depuis. Regardez à nouveau avant de fusionner.',
  'error.reason.merge-refused':
    'Vous ne pouvez pas fusionner ces deux personnes. Regardez à nouveau : la raison est indiquée.',
  'error.reason.standard-known':
    'Cet identifiant de cet organisme figure déjà dans la liste, peut-être proposé ou retiré. Modifiez celui-là.',
  'error.reason.edition-frozen': 'Cette édition est désormais figée. Voyez la suivante et envoyez de nouveau.',
  'error.reason.changed-meanwhile': 'Quelqu’un l’a modifié entre-temps. Regardez de nouveau.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
