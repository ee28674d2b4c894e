/** Ce que disent les ébauches des rapports d’avancement ; écrit sur le serveur seul. En attente de relecture par des locuteurs. */
import type { progressDrafts as english } from '../en/progress-drafts';

export const progressDrafts = {
  'progress.titleOf': 'Rapport d’avancement, {who}, du {from} au {to}',
  'progress.period': 'Du {from} au {to}, en jours du fuseau {zone}.',
  'progress.asOf': 'Ébauché à partir du dossier le {at}.',
  'progress.days': 'du {from} au {to}',
  'progress.quiet': 'Le dossier ne contient rien qui se soit passé pendant cette période.',
  'progress.more': '{count, plural, one {Une autre ligne figure} other {# autres lignes figurent}} au dossier.',
  'progress.withheld': 'quelques-unes (nombre masqué)',
  'progress.gathered':
    'Groupes qui ont présenté un rapport pendant cette période : {reported, number} sur {all, plural, one {#} other {#}}.',
  'progress.missing': 'Groupes sans rapport',
  'progress.section.TEXTS': 'Textes',
  'progress.section.ROUNDS': 'Cycles de commentaires',
  'progress.section.DISPOSITIONS': 'Réponses aux commentaires',
  'progress.section.DECISIONS': 'Décisions',
  'progress.section.PUBLICATIONS': 'Publications',
  'progress.section.MILESTONES': 'Jalons',
  'progress.section.OFFICES': 'Fonctions vacantes',
  'progress.section.PARTICIPATION': 'Participation',
  'progress.line.OPENED': 'ouvert ; {stages}',
  'progress.line.MOVED': '{stages}',
  'progress.line.REVISED': '{stages} ; {revisions, plural, one {# révision} other {# révisions}}',
  'progress.line.CLOSED_TEXTS':
    '{count, plural, one {Un autre texte n’est visible que pour le groupe.} other {# autres textes ne sont visibles que pour le groupe.}}',
  'progress.line.ROUND_OPEN':
    'ouvert jusqu’au {ends} ; jusqu’ici {comments, plural, =0 {aucun commentaire} one {un commentaire} other {# commentaires}}{comments, plural, =0 {} one { {commenters, plural, one {d’une personne} other {de # personnes}}} other { {commenters, plural, one {d’une personne} other {de # personnes}}}}',
  'progress.line.ROUND_OPEN_UNCOUNTED': 'ouvert jusqu’au {ends} ; ses commentaires sont masqués jusque-là',
  'progress.line.ROUND_ENDED':
    'terminé le {ends} ; {comments, plural, =0 {aucun commentaire} one {un commentaire} other {# commentaires}}{comments, plural, =0 {} one { {commenters, plural, one {d’une personne} other {de # personnes}}, {undisposed, plural, =0 {avec sa réponse} one {# sans réponse} other {# sans réponse}}} other { {commenters, plural, one {d’une personne} other {de # personnes}}, {undisposed, plural, =0 {tous avec leur réponse} one {# sans réponse} other {# sans réponse}}}}',
  'progress.line.ROUND_ENDED_UNCOUNTED': 'terminé le {ends}',
  'progress.line.DISPOSED': '{disposition} : {count, number}',
  'progress.line.DESIGNATED': '{designation} sur la révision {revision, number}, le {day}',
  'progress.line.PUBLISHED': '{edition, selectordinal, one {#re} other {#e}} édition, le {day}',
  'progress.line.MILESTONE_MET': 'atteint le {day}',
  'progress.line.MILESTONE_MISSED': 'déclaré manqué le {day}',
  'progress.line.MILESTONE_DROPPED': 'abandonné le {day}',
  'progress.line.MILESTONE_ROLLED_FORWARD': 'passé au cycle annuel suivant, le {day}',
  'progress.line.MILESTONE_SLIPPED': 'déplacé du {earlier} au {day}',
  'progress.line.MILESTONE_OVERDUE': 'était attendu pour le {day} et reste ouvert',
  'progress.line.MILESTONE_COMING': 'attendu pour le {day}',
  'progress.line.VACANT': '{role} : personne',
  'progress.line.PARTICIPATION':
    'Personnes sollicitées {rounds, plural, one {dans un cycle} other {dans # cycles}} : {askedShown} ; personnes qui ont répondu : {answeredShown}.',
  'progress.line.ANSWERED': '{word}, personnes qui ont répondu : {answeredShown}',
  'progress.line.SILENT': '{word} : personne n’a répondu',
} as const satisfies Partial<Record<keyof typeof english, string>>;
