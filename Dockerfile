# Debian and not Alpine: some of the packages bring programs for glibc only.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node tools/generate.mjs --client \
 && NODE_ENV=production npx vite build -c apps/api/vite.config.ts \
 && NODE_ENV=production npx vite build -c apps/web/vite.config.ts \
 && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/prisma/migrations ./prisma/migrations
RUN mkdir /var/lib/plenary && chown node /var/lib/plenary
USER node
EXPOSE 4300
CMD ["node", "--enable-source-maps", "dist/api/main.js"]
