# The MCP server over HTTP. docs/mcp.md says how to run it: without a token and the names under which it may be called,
# it refuses to start.

FROM node:20.20.2-bookworm-slim@sha256:2cf067cfed83d5ea958367df9f966191a942351a2df77d6f0193e162b5febfc0 AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/build-cli.ts scripts/
COPY src src
RUN npm run build

# The program holds all that it needs, so the image has Node and these files.
FROM node:20.20.2-bookworm-slim@sha256:2cf067cfed83d5ea958367df9f966191a942351a2df77d6f0193e162b5febfc0
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /build/dist/cli.js cli.mjs
COPY --from=build /build/dist/cli.licenses.txt ./
COPY LICENSE ./
USER node
EXPOSE 4012
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.CLOCKIFY_MCP_PORT || 4012}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli.mjs"]
CMD ["mcp", "--http", "--host", "0.0.0.0"]
