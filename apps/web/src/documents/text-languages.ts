/** The languages that are offered where somebody says in which one something is written or taught. */
export const TEXT_LANGUAGES = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt', 'de'] as const;
