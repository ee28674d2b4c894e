/** Les relectures demandées nommément. En attente de relecture par des locuteurs. */
import type { reviewers as english } from '../en/reviewers';

export const reviewers = {
  // Qui est sollicité, au bureau du cycle et là où il s’ouvre
  'reviewers.title': 'Relecteurs',
  'reviewers.count':
    '{count, plural, one {# est sollicité} other {# sont sollicités}}, {done, plural, =0 {aucun n’a relu} one {# a relu} other {# ont relu}}',
  'reviewers.overdue': '{count, plural, one {# est en retard} other {# sont en retard}}',
  'reviewers.none': 'Personne n’est encore sollicité nommément.',
  'reviewers.hint':
    'Des personnes et des groupes entiers. Eux seuls reçoivent le courriel, et chacun dit s’il s’en charge, et pour quand. Sans aucun nom, toutes les personnes qui peuvent lire le cycle sont prévenues.',
  'reviewers.who': 'Personne ou groupe',
  'reviewers.groups': 'Groupes',
  'reviewers.people': 'Personnes',
  'reviewers.group': '{code} {title}, le groupe entier',
  'reviewers.add': 'Ajouter',
  'reviewers.drop': 'Retirer {name} de la liste',
  'reviewers.due': 'Relecture attendue jusqu’au',
  'reviewers.dueHint': 'Laissé vide : jusqu’à la fin des commentaires.',
  'reviewers.dueIs': 'Relectures attendues jusqu’au',
  'reviewers.ask': 'Solliciter quelqu’un',
  'reviewers.askDo': 'Demander la relecture',
  'reviewers.asked': 'La demande est faite à {name}.',
  'reviewers.until': 'Jusqu’au',
  'reviewers.state': 'Où en est la demande',
  'reviewers.pledged': 'promise pour le',
  'reviewers.takeBack': 'Retirer',
  'reviewers.takeBackOf': 'Retirer la demande faite à {name}',
  'reviewers.why': 'Pourquoi',
  'reviewers.whyHint': 'Quiconque peut voir le cycle peut le lire.',
  'reviewers.hiddenStates':
    'Tant que les résultats sont masqués, les personnes qui ont commenté ne sont pas montrées comme ayant relu.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
