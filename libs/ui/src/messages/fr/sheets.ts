/** Les feuilles de commentaires : le rapport sur les suites données en fichier, et de tels fichiers repris dans un cycle. En attente de relecture par des locuteurs. */
import type { sheets as english } from '../en/sheets';

export const sheets = {
  'sheet.correction': 'Corrigé par la feuille « {name} ».',
  'sheet.withheld': 'Masqué par la présidence du groupe.',
  'sheet.download': 'Ce rapport en fichier',
  'sheet.as.docx': 'Word (formulaire de commentaires de l’ISO)',
  'sheet.as.xlsx': 'Excel',
  'sheet.as.csv': 'CSV',
  'sheet.as.html': 'Page web',
  'sheet.as.json': 'JSON',
  'sheet.take': 'Importer une feuille remplie dans ce cycle',
  'sheet.file': 'Feuille de commentaires',
  'sheet.hint':
    'Le formulaire de commentaires de l’ISO en Word, Excel, CSV, JSON ou une liste de points. Tant que le cycle est ouvert, ce sont des commentaires qui entrent ; après sa fin, des suites données. Vous voyez d’abord ce qui se passerait ; regarder n’enregistre rien.',
  'sheet.findings': '{count, plural, one {# point a été remarqué} other {# points ont été remarqués}} à la lecture',
  'sheet.row': 'Ligne {row}',
  'sheet.rowHead': 'Ligne',
  'sheet.becomes': 'Ce qui se passe',
  'sheet.sending': 'Import de {count, plural, one {# ligne} other {# lignes}}',
  'sheet.send': '{count, plural, one {Importer # ligne} other {Importer # lignes}}',
  'sheet.nothingNew': 'Le cycle contient déjà tout cela.',
  'sheet.done':
    '{added, plural, one {# commentaire ajouté} other {# commentaires ajoutés}}, modifiés : {changed}, suites données : {disposed}, inchangés : {same}, laissés de côté : {refused}.',
  'sheet.action.ADD': 'Nouveau commentaire',
  'sheet.action.CHANGE': 'Modifié',
  'sheet.action.DISPOSE': 'Suite donnée',
  'sheet.action.SAME': 'Inchangé',
  'sheet.action.REFUSE': 'Laissé de côté',
  'sheet.reason.too-long': 'Il est plus long qu’un commentaire ne peut l’être.',
  'sheet.reason.round-closed': 'Le cycle ne reçoit plus de commentaires.',
  'sheet.reason.round-not-open': 'Le cycle n’est pas encore ouvert.',
  'sheet.reason.round-open': 'Une suite peut être donnée dès que le cycle est terminé.',
  'sheet.reason.withdrawn': 'Le commentaire a été retiré.',
  'sheet.finding.UNKNOWN_COLUMN': 'la colonne « {detail} » n’est pas connue',
  'sheet.finding.UNKNOWN_TYPE':
    '« {detail} » n’est pas un genre de commentaire ; le commentaire est reçu comme général',
  'sheet.finding.UNCLEAR_DISPOSITION':
    '« {detail} » ne dit pas clairement ce qui a été décidé ; quelqu’un doit trancher',
  'sheet.finding.NO_COMMENT': 'pas de commentaire ; la ligne est laissée de côté : « {detail} »',
  'sheet.finding.REPEATED_REFERENCE': '« {detail} » figure ici une seconde fois',
  'sheet.finding.NO_HEADINGS':
    'il n’y a pas d’en-têtes ; les colonnes ont été prises dans l’ordre du formulaire de l’ISO',
  'sheet.finding.STRAY_LINE': 'cette ligne n’appartient à aucun point de la liste : « {detail} »',
  'sheet.finding.GUESSED_ENCODING': 'le fichier n’indique pas son encodage ; il a été lu en {detail}',
} as const satisfies Partial<Record<keyof typeof english, string>>;
