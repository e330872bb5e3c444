# Build: a JDK and Maven from the distribution, then the jar, unpacked.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install --yes --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
RUN mvn --batch-mode --quiet -DskipTests package
RUN java -Djarmode=tools -jar target/convive-*.jar extract --destination target/app
RUN mv target/app/convive-*.jar target/app/convive.jar

# Run: a JRE, no root, no rehearsal by accident.
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /convive convive
WORKDIR /convive
COPY --from=build --chown=convive /build/target/app ./
RUN mkdir data && chown convive . data
USER convive
ENV CONVIVE_REHEARSAL=off
# A record of the classes that a start loads, so that each start is spared reading them: made by a start that connects to
# nothing and ends before it would. What Spring found out at packaging spares it looking again.
RUN java -XX:AOTCacheOutput=convive.aot -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dspring.aot.enabled=true -Dspring.context.exit=onRefresh -jar convive.jar \
  --spring.datasource.url=jdbc:h2:mem:training --convive.discord.token=training \
  --convive.discord.api-url=http://127.0.0.1:9/ --server.port=0
VOLUME /convive/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", "-cp", "convive.jar", "app.convive.web.HealthProbe"]
# For a small server: the quick compiler alone starts in half the time and holds less memory. Of the record of classes
# only what stops it from serving is worth a line.
ENTRYPOINT ["java", "-XX:AOTCache=convive.aot", "-Xlog:aot*=error", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms24m", "-XX:MaxRAMPercentage=60", "-Dspring.aot.enabled=true", "-jar", "convive.jar"]
