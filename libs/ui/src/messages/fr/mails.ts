/** Les courriels, et la page où la démonstration les montre. En attente de relecture par des locuteurs. */
import type { mails as english } from '../en/mails';

export const mails = {
  'mails.title': 'Courriels de la démonstration',
  'mails.lede': 'Rien n’est envoyé dans la démonstration. Ces courriels seraient partis.',
  'mails.none': 'Pas encore de courriel',
  'mails.noneLede': 'Demandez un lien de connexion : il apparaît ici.',
  'mails.to': 'À {address}',
  'mails.refresh': 'Regarder de nouveau',
  'mail.signIn.subject': 'Se connecter à Plenary',
  'mail.signIn.text':
    'Ouvrez cette page et appuyez sur son bouton pour vous connecter :\n\n{link}\n\nLe lien sert une fois. Si vous ne l’avez pas demandé, ne faites rien.',
  'mail.published.subject': '{group} : « {title} » est publié',
  'mail.published.text': '« {title} » est publié.',
  'mail.published.textNext': '« {title} » est publié. Il remplace {supersedes}.',
  'mail.published.footer': 'On le cite sous la référence {reference}.\n\nLe lire : {link}',
  'mail.password.subject': 'Définir un mot de passe pour Plenary',
  'mail.password.text':
    'Ouvrez cette page pour définir un mot de passe :\n\n{link}\n\nLe lien sert une fois et pendant {minutes} minutes. Si vous ne l’avez pas demandé, ne faites rien.',
  'mail.signInEvent.subject': 'Votre connexion à Plenary a changé',
  'mail.signInEvent.text': '{what}.\n\nSi c’était vous, il n’y a rien à faire. Sinon, regardez ici : {link}',
  'mail.roundOpened.subject': '{group} : vos commentaires sont attendus sur « {title} » ({round})',
  'mail.roundOpened.text': 'Un cycle de commentaires est ouvert sur « {title} ».',
  'mail.roundExtended.subject': '{group} : plus de temps pour commenter « {title} » ({round})',
  'mail.roundExtended.text':
    'Le cycle de commentaires sur « {title} » se termine plus tard que ce qui avait été annoncé.\n\nPourquoi : {reason}',
  'mail.roundReopened.subject': '{group} : les commentaires sont de nouveau reçus sur « {title} » ({round})',
  'mail.roundReopened.text':
    'Le cycle de commentaires sur « {title} » était terminé et il est de nouveau ouvert.\n\nPourquoi : {reason}',
  'mail.door.confirm.subject': '{group} : confirmez votre commentaire sur « {title} » ({round})',
  'mail.door.confirm.text':
    'Un commentaire sur « {title} » a été envoyé avec cette adresse. Il compte dès que vous le confirmez sur cette page, par un bouton :\n\n{link}\n\nFaites-le avant la fin du cycle : {closes}.\n\nSi vous n’en avez pas envoyé, ne faites rien : il est oublié après une semaine.',
  'mail.door.receipt.subject': '{reference} : votre commentaire sur « {title} » est reçu',
  'mail.door.receipt.text':
    'Votre commentaire sur « {title} » est reçu sous la référence {reference}.\n\nVous avez dit : {text}\n\nSa page, où se trouvera la réponse : {link}\n\nVous recevrez un courriel lorsque les réponses seront publiées.\n\nCe n’était pas vous ? {disown}',
  'mail.door.held': 'La présidence le lit avant les autres : {reason}',
  'mail.reviewRequested.subject': '{group} : votre relecture de « {title} » est demandée ({round})',
  'mail.reviewRequested.text':
    'Votre relecture de « {title} » est demandée nommément. Dites sur sa page si vous pouvez vous en charger, et pour quand.',
  'mail.reviewRequested.due': 'Relecture attendue jusqu’au {due}.',
  'mail.reviewDue.subject': '{group} : votre relecture de « {title} » arrive à échéance ({round})',
  'mail.reviewDue.text':
    'Votre relecture de « {title} » est attendue jusqu’au {due}.\n\nCommenter, ou dire que vous ne pouvez pas : {link}',
  'mail.monday.subject': '{coalition} : ce qui a changé ({count, plural, one {# document} other {# documents}})',
  'mail.monday.since': 'Ce qui a changé depuis le {day} :',
  'mail.monday.first': 'Ce qui demande l’attention de quelqu’un. Désormais ce message ne dit que ce qui a changé.',
  'mail.monday.new': 'nouveau, à l’étape {stage}',
  'mail.monday.stage': '{from} → {to}',
  'mail.monday.roundOpened': 'le cycle {round} est ouvert',
  'mail.monday.roundEnded': 'le cycle {round} est terminé',
  'mail.monday.over': 'n’est plus le cas : {alert}',
  'mail.monday.desk': 'Où en sont les groupes : {link}',
  'mail.monday.wish': 'Recevoir ou non ce message, et quand : {link}',
  'mail.round.footer': 'Fin : {closes}.\n\nLire et commenter : {link}',
  'mail.roundClosing.subject':
    '{group} : encore {days, plural, one {un jour} other {# jours}} pour commenter « {title} » ({round})',
  'mail.roundClosing.text': 'Le cycle de commentaires sur « {title} » se termine bientôt.',
  'mail.roundClosed.subject': '{group} : le cycle de commentaires sur « {title} » est clos ({round})',
  'mail.roundClosed.text':
    'Le cycle de commentaires sur « {title} » s’est terminé : {closes}.\n\nSes commentaires : {link}',
  'calendar.mine': '{name} : cycles de commentaires',
  'calendar.closes': 'Fin de {round} sur « {title} »',
  'calendar.text': 'Les commentaires sont reçus jusqu’à : {closes}.',
  'mail.answers.subject':
    '{group} : {count, plural, one {réponse à votre commentaire} other {réponse à # de vos commentaires}} (« {title} », {round})',
  'mail.answers.text':
    '{count, plural, one {Votre commentaire a reçu} other {Vos commentaires ont reçu}} une réponse (« {title} », {round}). Dites, s’il vous plaît, si elle vous satisfait avant : {limit}. Sans un mot de vous, cela compte comme une absence de réaction.\n\n{answers}',
  'mail.answers.youSaid': 'Vous avez dit : {text}',
  'mail.answers.answer': 'Réponse : {rationale}',
  'mail.answers.correction': 'Ceci corrige une réponse précédente : {reason}',
  'mail.answers.same': 'Le passage est resté tel quel : {words}',
  'mail.answers.next': 'Ce qui est repris figurera dans la prochaine révision. Le passage jusqu’ici : {words}',
  'mail.answers.gone': 'Le passage a disparu : [-{words}-]',
  'mail.answers.changed': 'Le passage à présent : {words}',
  'mail.objection.subject': '{group} : objection formelle à la réponse à {reference} (« {title} »)',
  'mail.proposal.subject':
    '{coalition} : la proposition « {title} » {state, select, ACCEPTED {devient un groupe de travail} DECLINED {est refusée} other {est retirée}}',
  'mail.proposal.accepted':
    'Le domaine de travail « {title} », que vous avez proposé ou que vous soutenez, est accepté : c’est le groupe de travail {group}. Les personnes qui le soutiennent en sont membres.',
  'mail.proposal.declined':
    'Le domaine de travail « {title} », que vous avez proposé ou que vous soutenez, est refusé pour la raison suivante :\n\n{reason}',
  'mail.proposal.withdrawn':
    'Le domaine de travail « {title} », que vous avez proposé ou que vous soutenez, est retiré.',
  'mail.decided.subject': '{group} : votre objection formelle sur {reference} est tranchée (« {title} »)',
  'mail.round.footerReplies':
    'Fin : {closes}. Ensuite, les réponses à ses commentaires sont reçues jusqu’à : {replies}.\n\nLire et commenter : {link}',
  'mail.roundReplies.subject': '{group} : des réponses aux commentaires sur « {title} » sont attendues ({round})',
  'mail.roundReplies.text':
    'Le cycle de commentaires sur « {title} » s’est terminé : {closes}.\n\nLes réponses à ses commentaires sont reçues jusqu’à : {replies} : {link}',
  'calendar.repliesEnd': '{round} sur « {title} » : fin des réponses',
  'calendar.repliesText': 'Les réponses à ses commentaires sont reçues jusqu’à : {closes}.',
  'mail.evaluation.subject': '{group} : est-ce bien ce que le groupe pense de « {title} » ?',
  'mail.evaluation.text':
    'Sur la révision {revision} de « {title} », la présidence constate : {designation}.\n\n{statement}\n\nSi vous pensez que c’est faux, opposez-vous en disant pourquoi.',
  'mail.evaluation.footer': 'Objections jusqu’à : {until}.\n\nLire et s’opposer : {link}',
  'mail.office.subject': '{where} : {office}, fonction transmise à {to}',
  'mail.office.taken':
    'Vous exercez désormais la fonction « {office} » de {where}, à la suite de {from}.{passed, plural, =0 {} one {\n\nUne tâche qui lui était confiée vous attend.} other {\n\n# tâches qui lui étaient confiées vous attendent.}}\n\nQui fait quoi : {link}',
  'mail.office.given':
    '{to} exerce désormais la fonction « {office} » de {where}, à votre place.{passed, plural, =0 {} one {\n\nUne tâche qui vous était confiée est transmise.} other {\n\n# tâches qui vous étaient confiées sont transmises.}}\n\nQui fait quoi : {link}',
  'mail.proof.subject': 'Cette adresse est-elle aussi la vôtre ?',
  'mail.proof.text':
    'Une personne connectée dit que cette adresse est aussi la sienne. Si c’est vous, ouvrez ce lien là où vous êtes connecté ; il fonctionne une fois, pendant une heure : {link}\n\nSinon, ne faites rien : rien ne se passera.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
