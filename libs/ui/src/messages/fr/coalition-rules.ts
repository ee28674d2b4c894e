/** Les règles d’une coalition dynamique, en une liste qui se vérifie elle-même. En attente de relecture par des locuteurs. */
import type { coalitionRules as english } from '../en/coalition-rules';

export const coalitionRules = {
  'rulesOf.title': 'Règles d’une coalition dynamique',
  'rulesOf.lede': 'Vérifiées d’après le dossier ; personne ne les coche.',
  'rulesOf.kept': 'respectée',
  'rulesOf.broken': 'non respectée',
  'rulesOf.count': 'Respectées : {met} sur {all}',
  'rulesOf.OPEN_MEMBERSHIP': 'Adhésion ouverte',
  'rulesOf.OPEN_LIST': 'Listes ouvertes',
  'rulesOf.OPEN_ARCHIVE': 'Archives ouvertes',
  'rulesOf.STAKEHOLDER_GROUPS': 'Au moins trois groupes de parties prenantes',
  'rulesOf.MINORITY_VIEWS': 'Avis minoritaires dans chaque production',
  'rulesOf.YEARLY_REPORT': 'Un rapport chaque année',
  'rulesOf.OPEN_MEMBERSHIP.why':
    '{count, plural, =0 {chacun peut devenir membre avec une seule adresse} one {# personne a été retirée et ne peut pas revenir d’elle-même} other {# personnes ont été retirées et ne peuvent pas revenir d’elles-mêmes}}',
  'rulesOf.OPEN_LIST.why':
    '{count, plural, =0 {chaque groupe actif qui a discuté depuis un an l’a fait au-delà de ses propres membres} one {# groupe actif n’a discuté qu’entre ses propres membres depuis un an} other {# groupes actifs n’ont discuté qu’entre leurs propres membres depuis un an}}',
  'rulesOf.OPEN_ARCHIVE.why':
    '{count, plural, =0 {les réponses de chaque cycle ouvert au-delà de son groupe sont publiées} one {# cycle est terminé depuis plus de 90 jours sans son rapport} other {# cycles sont terminés depuis plus de 90 jours sans leur rapport}}',
  'rulesOf.STAKEHOLDER_GROUPS.why':
    '{count, plural, =0 {aucun membre ne dit de quel groupe il vient} one {les membres viennent de # groupe de parties prenantes} other {les membres viennent de # groupes de parties prenantes}}',
  'rulesOf.MINORITY_VIEWS.why':
    '{count, plural, =0 {chaque publication dit lesquels il y a, ou qu’il n’y en a pas} one {# publication ne dit pas s’il y en a} other {# publications ne disent pas s’il y en a}}',
  'rulesOf.YEARLY_REPORT.why':
    '{count, plural, =0 {le prochain rapport de session est attendu au plus tard le {day}} one {un rapport de session était attendu au plus tard le {day}} other {un rapport de session était attendu au plus tard le {day}}}',
} as const satisfies Partial<Record<keyof typeof english, string>>;
