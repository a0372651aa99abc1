# Entente without a Neo4j of its own: NEO4J_URI says which to use (docker-compose.yml has one).
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/schema ./schema
COPY --from=build /build/seed ./seed
COPY --from=build /build/mappings ./mappings
COPY --from=build /build/examples ./examples
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["start"]
