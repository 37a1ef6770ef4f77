FROM node:26-slim

# Inside of a container only a published port can be reached.
ENV NODE_ENV=production DATA_DIR=/data HTTP_HOST=0.0.0.0 MALLOC_ARENA_MAX=1
WORKDIR /app

# The `node` package, which brings Node 26 to a developer's machine, is a dev dependency: here the image's own runs.
COPY package.json package-lock.json ./
# No production dependency needs an install script. TypeScript comes along as valibot's optional peer, for its types.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -r node_modules/typescript node_modules/@typescript node_modules/.bin/tsc \
  && npm cache clean --force
COPY . .

RUN mkdir /data && chown node:node /data
VOLUME /data
USER node

# Without HTTP_PORT there is nothing to ask, and a running process counts as healthy.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "const port = process.env.HTTP_PORT; if (port) fetch('http://127.0.0.1:' + port + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Node itself takes SIGTERM: npm in between would not pass it on.
CMD ["node", "--max-semi-space-size=2", "--heap-growing-percent=40", "src/main.ts"]
