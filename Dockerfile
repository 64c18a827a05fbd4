FROM python:3.13-slim

RUN useradd --create-home --uid 1000 newsbot
WORKDIR /app
COPY requirements/run.txt requirements/run.txt
RUN pip install --no-cache-dir --require-hashes -r requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY migrations migrations
RUN pip install --no-cache-dir --no-deps --no-build-isolation . && mkdir /data && chown newsbot /data

USER newsbot
VOLUME /data
ENV NEWSBOT_DATA_DIR=/data NEWSBOT_WEB_HOST=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import http.client, os; c = http.client.HTTPConnection('127.0.0.1', int(os.environ.get('NEWSBOT_WEB_PORT') or 8080), timeout=4); c.request('GET', '/healthz'); raise SystemExit(c.getresponse().status != 200)"]
CMD ["newsbot", "run"]
