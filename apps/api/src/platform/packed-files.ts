/** The build's files as it packed them, for browsers that unpack: nothing is packed twice, and the best packing is used. */
import type { RequestHandler } from 'express';
import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export function packed(folder: string): RequestHandler {
  const there = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (request, response, next) => {
    const name = request.path.slice(1);
    const type = TYPES[extname(name)];
    if (!type || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.vary('Accept-Encoding');
    const encoding = request.acceptsEncodings('br', 'gzip');
    const ending = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : null;
    if (!ending || !there.has(name + ending)) return next();
    response.setHeader('Content-Encoding', encoding as string).type(type);
    request.url = `/${name}${ending}`;
    next();
  };
}
