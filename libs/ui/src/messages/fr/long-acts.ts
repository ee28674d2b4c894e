/** Ce qui prend du temps : où cela en est, l’arrêter, et ce qu’il en est advenu. En attente de relecture par des locuteurs. */
import type { longActs as english } from '../en/long-acts';

export const longActs = {
  'progress.of': '{done, number} sur {total, number}',
  'progress.said': '{phase}, {percent} pour cent',
  'progress.stop': 'Arrêter',
  'progress.SENDING': 'Envoi',
  'progress.READING': 'Lecture du fichier',
  'progress.CHECKING': 'Examen un par un',
  'progress.SAVING': 'Enregistrement',
  'progress.stopped': 'Vous avez arrêté cette action. Rien n’a été enregistré.',
  'progress.tooLate': 'Il était trop tard pour arrêter cette action : tout est enregistré.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
