# Builds Unhunch and runs it as a user without rights.
#   docker build -t unhunch .
#   docker run --rm -p 127.0.0.1:8080:8080 -e UNHUNCH_WEB_KEY=a-long-secret -v unhunch-data:/data unhunch
# In a container the web chat cannot listen on 127.0.0.1, so it runs only where a key is set (UNHUNCH_WEB_KEY or UNHUNCH_WEB_KEY_FILE).

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends maven \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
# A build behind a mirror or with its own certificates gives its Maven settings as a secret: --secret id=maven-settings,src=settings.xml
RUN --mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml,required=false \
    mvn -B -ntp -P quick -pl app -am package
# A runtime with what the bot needs and no more: above all without java.desktop, as nothing that runs draws (docs/decisions/0009-container.md).
RUN jlink --strip-debug --no-man-pages --no-header-files --output /opt/java/runtime --add-modules \
    java.base,java.instrument,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,java.xml,\
jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs

FROM ubuntu:24.04
COPY --from=build /opt/java/runtime /opt/java/runtime
ENV PATH=/opt/java/runtime/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
RUN groupadd --gid 10001 unhunch \
    && useradd --uid 10001 --gid unhunch --home-dir /data --no-create-home --shell /usr/sbin/nologin unhunch \
    && install -d -o unhunch -g unhunch -m 0750 /data
COPY --from=build /src/app/target/quick/lib /opt/unhunch/lib
COPY --from=build /src/app/target/quick/unhunch.jar /src/LICENSE /src/NOTICE /opt/unhunch/
COPY --from=build /src/content/LICENSE /opt/unhunch/content-LICENSE
ENV UNHUNCH_HTTP_HOST=0.0.0.0 UNHUNCH_DATA_DIR=/data
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${UNHUNCH_HTTP_PORT:-8080} && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 4 line <&3 && [[ $line == 'HTTP/1.1 200'* ]]"]
# As the launcher starts it: see docs/decisions/0016-discord-speed.md.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xms24m", "-Xmn8m", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10", \
    "-XX:-ShrinkHeapInSteps", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1", "-XX:MaxRAMPercentage=75", "-jar", "/opt/unhunch/unhunch.jar"]
