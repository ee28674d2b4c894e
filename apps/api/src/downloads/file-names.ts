/** What a downloaded file is called: the reference by which people cite it, so that it is found again on a full desk. */

export const DOWNLOAD_ENDINGS = ['docx', 'pdf', 'md', 'html', 'txt'] as const;
export type DownloadEnding = (typeof DOWNLOAD_ENDINGS)[number];

export const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const satisfies Record<DownloadEnding, string>;

export const isEnding = (value: string): value is DownloadEnding => DOWNLOAD_ENDINGS.some((ending) => ending === value);

/** A name of letters, digits and hyphens alone: codes are no more, and nothing else gets through. */
export function fileName(parts: readonly (string | number | null | undefined)[], ending: DownloadEnding): string {
  const name = parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .slice(0, 150);
  return `${name}.${ending}`;
}

export const attachment = (name: string): string => `attachment; filename="${name}"`;
