/** Rejoindre et quitter, et comment les courriels parviennent aux personnes. En attente de relecture par des locuteurs. */
import type { joining as english } from '../en/joining';

export const joining = {
  'join.title': 'Rejoindre {coalition}',
  'join.lede':
    'Une adresse suffit. Vous recevez un courriel avec un bouton ; en appuyant dessus, vous devenez membre, et personne n’a à donner son accord.',
  'join.groups': 'Groupes que vous rejoignez',
  'join.ask': 'M’envoyer le bouton',
  'join.address': 'Ce n’est pas une adresse.',
  'join.sentTitle': 'Regardez vos courriels',
  'join.sent': 'Un courriel est en route. Sa page a un seul bouton ; vous êtes membre dès que vous avez appuyé dessus.',
  'join.confirmTitle': 'Devenir membre de {coalition}',
  'join.into': 'Vous rejoignez {groups}.',
  'join.intoAll': 'Vous rejoignez la coalition dans son ensemble ; des groupes peuvent suivre.',
  'join.as': 'On vous connaît ici sous le nom de {name}.',
  'join.confirm': 'Rejoindre',
  'join.doneTitle': 'Vous êtes membre de {coalition}',
  'join.done':
    'Un courriel dit comment vous connecter et comment partir. Pour rester membre, il ne faut ni compte ni mot de passe.',
  'join.outTitle': 'Quelqu’un vous a retiré de ce groupe',
  'join.out': 'Après un retrait, on ne peut pas revenir sans un mot. Écrivez, s’il vous plaît, à la présidence.',
  'join.here': 'Rejoindre ce groupe',
  'join.joined': 'Vous êtes membre.',
  'leave.here': 'Quitter ce groupe',
  'leave.left': 'Vous n’êtes plus membre.',
  'leave.title': 'Quitter {coalition}',
  'leave.lede':
    'Cela met fin à votre adhésion et à tous les rôles que vous y avez. Ce que vous avez dit reste au dossier, sous votre nom.',
  'leave.do': 'Quitter',
  'leave.doneTitle': 'Vous n’êtes plus membre',
  'leave.done': 'Vous n’avez plus aucun rôle et ne recevez plus de nouvelles. Vous pouvez revenir à tout moment.',
  'leave.stayTitle': 'Vous ne pouvez pas encore partir',
  'leave.stay': 'Vous êtes la dernière personne coordinatrice. Confiez d’abord la fonction à quelqu’un d’autre.',
  'wishes.title': 'Comment les courriels vous parviennent',
  'wishes.now':
    'Nouvelles pour {address} : {wish}. Les réponses à ce que vous avez fait vous-même viennent toujours tout de suite.',
  'wishes.nobody': 'Aucune nouvelle n’est envoyée à {address} ; le courriel était un envoi unique.',
  'wishes.saved': 'Enregistré.',
  'wishes.mails': 'Nouvelles par courriel',
  'wishes.mondays': 'Le lundi, là où je coordonne ou préside, un courriel avec ce qui a changé depuis le dernier',
  'wishes.hour': 'Les courriels quotidiens et du lundi partent à cette heure',
  'wishes.zone': 'Dans ce fuseau horaire',
  'wishes.listed': 'Me faire figurer parmi les personnes, même là où je n’ai rien dit',
  'wishes.shows': 'Montrer aux autres mon titre, mon organisation, mon groupe de parties prenantes et ma région',
  'wishes.presence':
    'Pendant que je lis un texte, me montrer aux autres personnes présentes qui le souhaitent aussi, et me les montrer',
  'wishes.publicPage':
    'Tout le monde peut voir ma page : mon nom, mes fonctions, et ce que j’ai fait dans les documents publiés et les cycles publics',
  'wishes.publicPageAt': 'Votre page publique dans {coalition}',
  'wishes.hint': 'Votre nom figure toujours à côté de ce que vous avez dit ; votre adresse n’est jamais montrée.',
  'wishes.badZone': 'Ce n’est pas un fuseau horaire. Un fuseau s’appelle par exemple Africa/Nairobi.',
  'mailWish.AT_ONCE': 'tout de suite',
  'mailWish.DAILY': 'une fois par jour, en un seul courriel',
  'mailWish.NONE': 'aucune',
  'mail.join.subject': 'Confirmez que vous rejoignez {coalition}',
  'mail.join.text':
    'Quelqu’un (vous, nous l’espérons) a demandé que cette adresse devienne membre de {coalition}. Elle le devient par le bouton de cette page :\n\n{link}\n\nSi ce n’était pas vous, ne faites rien : la demande est oubliée après une semaine.',
  'mail.joined.subject': 'Vous êtes membre de {coalition}',
  'mail.joined.text':
    'Bienvenue. Ce qui se passe : {link}\n\nPour vous connecter, demandez-y un lien avec cette adresse.\n\nPour partir à tout moment : {leave}',
  'mail.daily.subject': '{count, plural, one {Une nouvelle} other {# nouvelles}}',
  'mail.footer': 'Comment les courriels vous parviennent, et comment y mettre fin : {link}',
} as const satisfies Partial<Record<keyof typeof english, string>>;
