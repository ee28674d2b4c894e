/** Se connecter, se présenter, et les premiers pas d’une installation vide. En attente de relecture par des locuteurs. */
import type { people as english } from '../en/people';

export const people = {
  'signIn.title': 'Se connecter',
  'signIn.lede': 'Pas de mot de passe : nous vous envoyons un lien qui vous connecte une fois.',
  'signIn.address': 'Votre adresse électronique',
  'signIn.ask': 'M’envoyer un lien',
  'signIn.sent': 'Regardez vos courriels',
  'signIn.sentTo':
    'Si {address} est connue ici ou peut l’être, un lien est en route. Il sert une fois et pour peu de temps.',
  'signIn.demoMails': 'Ceci est la démonstration : lire ses courriels',
  'signIn.again': 'Utiliser une autre adresse',
  'signIn.failed': 'Le lien n’a pas pu être demandé. Réessayez dans un instant.',
  'signIn.confirm.title': 'Encore une étape',
  'signIn.confirm.lede':
    'Les filtres de courriel ouvrent les liens avant les personnes ; le lien ne connecte donc personne à lui seul. Ce bouton le fait.',
  'signIn.confirm.do': 'Me connecter',
  'signIn.confirm.missing': 'Ce lien n’est pas complet. Demandez-en un nouveau.',
  'signIn.confirm.used': 'Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau.',
  'signIn.demo.title': 'Essayez l’un de ces comptes',
  'signIn.demo.lede':
    'Chacun demande un lien comme le ferait n’importe qui ; le lien se trouve ensuite parmi les courriels de la démonstration.',
  'signIn.demo.as': 'Continuer en tant que {name}',
  'introduce.lede': 'Votre nom figure à côté de ce que vous écrivez. Le reste est à votre choix.',
  'introduce.name': 'Nom',
  'introduce.organisation': 'Organisation',
  'introduce.stakeholderGroup': 'Groupe de parties prenantes',
  'introduce.region': 'Région',
  'introduce.rather': 'Je préfère ne pas le dire',
  'introduce.done': 'C’est moi',
  'claim.title': 'Mettre en place cette installation',
  'claim.lede': 'Ce lien sert une fois. Il crée la coalition et fait de vous sa première coordination.',
  'claim.coalition': 'Nom de la coalition',
  'claim.slug': 'Sa partie de l’adresse',
  'claim.slugHint': 'Lettres minuscules, chiffres et traits d’union, par exemple is3c.',
  'claim.name': 'Votre nom',
  'claim.address': 'Votre adresse électronique',
  'claim.do': 'Mettre en place et se connecter',
  'claim.missing': 'Ce lien n’est pas complet. Le démarrage du serveur affiche le lien entier.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
