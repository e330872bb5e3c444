# Build: a JDK and Maven from the distribution, the jar, then a record of the classes that a start needs (faster starts).
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
RUN mkdir data && chown convive data
USER convive
ENV CONVIVE_REHEARSAL=off
VOLUME /convive/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", "-cp", "convive.jar", "app.convive.web.HealthProbe"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-jar", "convive.jar"]
