/** Ce que demandent les genres de documents. En attente de relecture par des locuteurs. */
import type { kinds as english } from '../en/kinds';

export const kinds = {
  'kinds.title': 'Genres de documents',
  'kinds.lede':
    'Ce que chaque genre demande avant qu’un document puisse avancer. Un changement vaut dès la prochaine demande ; les documents en cours ne font pas exception.',
  'kinds.name': 'Nom',
  'kinds.days': '{kind} : nombre minimal de jours',
  'kinds.daysHint':
    'Si ce champ reste vide : ce que fixe la coalition, sinon {count, plural, one {# jour} other {# jours}}. Un nombre fixé par la coalition ne peut qu’être augmenté.',
  'kinds.responseDays': 'Jours pour réagir à une suite donnée, une fois le rapport publié',
  'kinds.into': 'Avant « {stage} »',
  'kinds.others': '{count, plural, one {# autre condition} other {# autres conditions}}',
  'kinds.changed': '{count, plural, one {# écart à l’usage} other {# écarts à l’usage}}',
  'kinds.asUsual': 'selon l’usage',
  'kinds.locked': 'toujours : d’autres en dépendent',
  'kinds.leftOut': 'omise ; demandée selon l’usage',
  'kinds.added': 'demandée en plus de l’usage',
  'kinds.save': 'Enregistrer ce genre',
  'kinds.saved': 'Enregistré. Cela vaut désormais.',
  'kinds.changedMeanwhile':
    'Quelqu’un d’autre a modifié ce genre entre-temps. Ce que vous avez choisi est encore ici : si vous l’enregistrez de nouveau, cela remplace l’autre choix.',
  'condition.HAS_REVISION': 'Il y a une révision',
  'condition.NO_UNFROZEN_CHANGES': 'Le projet de travail est figé',
  'condition.HAS_EDITOR': 'Quelqu’un est éditeur',
  'condition.NO_OPEN_ROUND': 'Aucun cycle de commentaires n’est ouvert',
  'condition.NO_UNDISPOSED_TECHNICAL': 'Les commentaires techniques ont reçu une suite',
  'condition.ALL_DISPOSED': 'Tous les commentaires ont reçu une suite',
  'condition.ROUND_HELD': 'Le cycle de commentaires de l’étape précédente a eu lieu',
  'condition.MINIMUM_DAYS': 'Le cycle reste ouvert assez longtemps',
  'condition.NO_SUBSTANTIVE_CHANGE': 'Sur le fond, le texte est resté celui du dernier appel',
  'condition.REASON_GIVEN': 'Un motif est donné',
  'condition.REPORT_PUBLISHED': 'Le rapport sur les suites données est publié',
  'condition.RESPONSE_LIMIT_OVER': 'Les auteurs des commentaires ont eu le temps de réagir',
  'condition.MINORITY_STATED': 'Des déclarations minoritaires sont jointes, ou il est dit qu’aucune n’a été reçue',
  'condition.APPROVAL_DESIGNATED': 'Un consensus est constaté sur ce texte',
  'condition.NO_UNRESOLVED_OBJECTION': 'Toutes les objections formelles sont tranchées',
  'condition.SPONSORS_DISCLOSED': 'Les financements sont déclarés',
} as const satisfies Partial<Record<keyof typeof english, string>>;
