/** Les premières tâches : mettre en place une coalition, et une vraie tâche pour chaque rôle de la démonstration. En attente de relecture par des locuteurs. */
import type { firstTasks as english } from '../en/first-tasks';

export const firstTasks = {
  'task.dismiss': 'Mettre de côté : {title}',
  'task.done': '(fait)',
  'task.open': '(pas encore fait)',
  'task.quoted': '« {text} »',
  'task.text': 'un texte',
  'task.whole': 'Voilà une tâche accomplie de bout en bout',
  'task.wholeLede':
    'Tout cela figure maintenant au dossier. Faites le tour, ou connectez-vous en tant que quelqu’un d’autre pour voir l’autre côté.',
  'task.FOUND': 'Mettre en place votre coalition',
  'task.FOUND.COALITION_CREATED': 'Fonder la coalition',
  'task.FOUND.GROUP_CREATED': 'Créer le premier groupe de travail',
  'task.FOUND.ROLE_ASSIGNED': 'Nommer qui le dirige : ajouter la personne, puis lui attribuer le rôle « Présidence »',
  'task.FOUND.DOCUMENT_OPENED': 'Ouvrir le premier document, à partir d’un fichier',
  'task.FOUND.ROUND_OPENED': 'Mener {text} à son premier cycle de commentaires ; son écran dit ce qui vient ensuite',
  'task.COMMENT': 'Votre première tâche : dire ce que vous pensez d’un texte',
  'task.COMMENT.COMMENT_MADE': 'Sélectionner des mots dans {text} et les commenter',
  'task.COMMENT.COMMENT_SUPPORTED':
    'Mettre votre nom sous le commentaire d’une autre personne avec qui vous êtes d’accord',
  'task.COMMENT.POSITION_STATED': 'Dire si vous soutenez le texte tel qu’il est',
  'task.BRING': 'Votre première tâche : soumettre un texte à votre groupe',
  'task.BRING.DOCUMENT_OPENED': 'Ouvrir un document à partir d’un de vos fichiers',
  'task.BRING.ROUND_OPENED': 'Le mener à son premier cycle de commentaires ; son écran dit ce qui vient ensuite',
  'task.BRING.MILESTONE_SET': 'Promettre une date pour lui : fixer un jalon',
  'task.DECIDE': 'Votre première tâche : décider de ce qui vous attend',
  'task.DECIDE.OBJECTION_DECIDED': 'Trancher l’objection formelle qui empêche {text} de passer à l’étape suivante',
  'task.DECIDE.CONSENSUS_EVALUATED':
    'Évaluer de nouveau où se situent les personnes sur {text} : quelqu’un s’est opposé à la dernière évaluation',
  'task.DECIDE.EVALUATION_PUBLISHED':
    'Publier cette évaluation ; chacun a ensuite le temps de s’y opposer, puis vous constatez le résultat',
} as const satisfies Partial<Record<keyof typeof english, string>>;
