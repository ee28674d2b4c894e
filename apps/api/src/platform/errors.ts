/**
 * One way out for every error: a `DomainError` keeps its code and details, a database that is away is UNAVAILABLE,
 * and anything else is INTERNAL with a number under which the log tells more.
 */
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException } from '@nestjs/common';
import { isTimeout, isUnavailable } from '@plenary/database';
import type { ErrorCode } from '@plenary/domain';
import { DomainError, ERRORS } from '@plenary/domain';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { log } from './log';

export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isTimeout(error)) {
    log.warn({ error: String(error) }, 'a statement was stopped because it took too long');
    return new DomainError('TIMED_OUT');
  }
  if (isUnavailable(error)) {
    log.warn({ error: String(error) }, 'the database is not there');
    return new DomainError('UNAVAILABLE');
  }
  const requestId = randomUUID();
  log.error({ requestId, err: error }, 'a request failed');
  return new DomainError('INTERNAL', { requestId });
}

export function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { code, details } = toDomainError(error);
  const http = code === 'TOO_MANY_REQUESTS' ? { http: { status: ERRORS[code].status } } : {};
  return new GraphQLError(code, { extensions: { code, ...details, ...http } });
}

/** For a field that refuses by itself: the filter below sees only what is asked at the root. */
export function refuse(error: unknown): never {
  throw toGraphQLError(error);
}

/** For a request whose sender is refused before anything of it runs: it gets the error's status, as on plain routes. */
export function refuseRequest(error: unknown): never {
  const { message, extensions } = toGraphQLError(error);
  const { status } = ERRORS[extensions['code'] as ErrorCode];
  throw new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}

@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): GraphQLError | void {
    if (host.getType<'http' | 'graphql'>() === 'graphql') return toGraphQLError(error);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    if (error instanceof HttpException) {
      response.status(error.getStatus()).json({ code: error.getStatus() === 404 ? 'NOT_FOUND' : 'INVALID_INPUT' });
      return;
    }
    const { code, details } = toDomainError(error);
    response.status(ERRORS[code].status).json({ code, ...details });
  }
}
