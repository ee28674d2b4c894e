/**
 * Every refusal, once. A `DomainError` says which one and carries facts for the screen; no code looks at a message.
 */

/** The HTTP status with which a plain HTTP route answers; GraphQL answers 200 with `extensions.code`. */
export const ERRORS = {
  UNAUTHENTICATED: { status: 401, retry: false },
  FORBIDDEN: { status: 403, retry: false },
  /** Also for what the viewer may not know of. */
  NOT_FOUND: { status: 404, retry: false },
  INVALID_INPUT: { status: 400, retry: false },
  /** Somebody was quicker, or the same id came with other content. */
  CONFLICT: { status: 409, retry: true },
  GUARDS_UNMET: { status: 409, retry: false },
  TRANSITION_UNKNOWN: { status: 409, retry: false },
  ROUND_CLOSED: { status: 409, retry: false },
  ROUND_OPEN: { status: 409, retry: false },
  /** The words do not stand where the writer saw them. */
  WORDS_CHANGED: { status: 409, retry: false },
  /** The response limit of a disposition has passed. */
  RESPONSE_LIMIT_PASSED: { status: 409, retry: false },
  /** Whoever did it stopped it; nothing was changed. */
  CANCELLED: { status: 409, retry: false },
  NOTHING_CHANGED: { status: 409, retry: false },
  IMPORT_REFUSED: { status: 422, retry: false },
  /** The request, or what it would answer, is larger than one request may be. */
  LIMIT_EXCEEDED: { status: 400, retry: false },
  /** The database was stopped because an answer took too long; nothing was changed. */
  TIMED_OUT: { status: 503, retry: true },
  TOO_MANY_REQUESTS: { status: 429, retry: true },
  /** The database is not there; nothing was changed. */
  UNAVAILABLE: { status: 503, retry: true },
  INTERNAL: { status: 500, retry: false },
} as const satisfies Record<string, { status: number; retry: boolean }>;

export type ErrorCode = keyof typeof ERRORS;

export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** Refuses input field by field; `fields` maps a field's name to a stable reason. */
export function invalidInput(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError('INVALID_INPUT', { fields });
}
