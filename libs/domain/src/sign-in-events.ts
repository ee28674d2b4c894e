/** What is kept of how somebody signs in: for her own eyes, told to her by mail, and never changed. */
export const SIGN_IN_EVENT_KINDS = [
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
  'SIGN_INS_ENDED',
  'SECOND_FACTOR_ADDED',
  'SECOND_FACTOR_REMOVED',
  'BACKUP_CODES_MADE',
  'BACKUP_CODE_USED',
  'PASSWORD_SET',
  'PROVIDER_LINKED',
  'PASSKEY_ADDED',
  'PASSKEY_REMOVED',
  'PASSKEY_REFUSED',
] as const;
export type SignInEventKind = (typeof SIGN_IN_EVENT_KINDS)[number];
