/** L’écran où l’on voit quels groupes ont présenté leur rapport, et où la présidence le fait ébaucher. En attente de relecture par des locuteurs. */
import type { progressReports as english } from '../en/progress-reports';

export const progressReports = {
  'reports.lede':
    'Ce que chaque groupe a fait depuis sa dernière session : un rapport ébauché à partir du dossier, modifié par la présidence du groupe et présenté à la coalition.',
  'reports.group': 'Groupe',
  'reports.state': 'Rapport',
  'reports.last': 'Dernier présenté',
  'reports.draftColumn': 'Ébauche',
  'reports.never': 'aucun pour l’instant',
  'reports.none': 'Pas d’ébauche',
  'reports.missing':
    '{count, plural, one {Un groupe n’a pas présenté son rapport} other {# groupes n’ont pas présenté leur rapport}} : {groups}',
  'reports.all': 'Tous les groupes actifs ont présenté leur rapport.',
  'reports.due': 'échéance {when}',
  'reports.draft': 'Ébaucher le rapport',
  'reports.draftOf': 'Ébaucher le rapport : {who}',
  'reports.draftLede':
    'L’ébauche contient ce que dit le dossier de cette période : textes, cycles de commentaires, réponses, décisions, publications, jalons, fonctions vacantes et participation. Vous la modifiez comme n’importe quel texte.',
  'reports.from': 'Premier jour',
  'reports.to': 'Dernier jour',
  'reports.code': 'Code',
  'reports.keeper': 'Le groupe qui garde le document',
  'reports.again': 'Il y a une ébauche qui n’a pas été présentée. En faire une autre ; celle-là reste telle quelle.',
  'reports.goDraft': 'Modifier l’ébauche',
  'reports.present': 'Présenter',
  'reports.presentOf': 'Présenter le rapport : {who}',
  'reports.presentLede':
    'Le texte est figé tel qu’il est dans le projet de travail, et toute la coalition peut le lire. Les révisions suivantes ne changent rien à ce qui a été présenté.',
  'reports.presented': 'Le rapport est présenté.',
  'reports.yearly': 'Le rapport de la coalition elle-même',
  'reports.yearlyLede':
    'Il réunit les rapports que les groupes ont présentés pendant sa période, chacun sous son titre, et dit quels groupes n’en ont pas présenté.',
  'reports.yearlyNone': 'Aucun pour l’instant.',
  'reports.yearlyDraft': 'Ébaucher le rapport de la coalition',
  'reports.yearlyCount':
    'Groupes actifs qui en ont présenté un pendant cette période : {reported, number} sur {all, number}.',
  'reports.drafted': 'Ébauche du {day}',
  'reports.presentedOn': 'Présenté le {day}',
  'reports.notice': 'Ceci est un rapport d’avancement qui n’a pas encore été présenté.',
  'reporting.NOT_ASKED': 'Non demandé',
  'reporting.REPORTED': 'Présenté',
  'reporting.DUE': 'Attendu',
  'reporting.OVERDUE': 'En retard',
} as const satisfies Partial<Record<keyof typeof english, string>>;
