package io.shouyue.stack.keycloak;

import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.aot.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that Keycloak's own {@code kc.sh} would run. The script puts the JVM into its
 * background, so that a signal to the script's process does not surely reach it; without the script
 * the process that is started is the server. Its layout is that of any Quarkus application.
 */
final class KeycloakJvm {
  private KeycloakJvm() {}

  /** The distribution as an application; its class path ends with our provider. */
  static Application application(Path home) {
    return new Application(
        home.resolve("lib"),
        "org.keycloak.quarkus.runtime.KeycloakMain",
        Application.jarsIn(home.resolve("providers")));
  }

  /** What the JVM runs where the distribution starts itself. */
  static List<String> program(Path home) {
    return List.of("-jar", application(home).runner().toString());
  }

  /** A whole command line: the JVM, its flags, what it runs and what that is told. */
  static List<String> words(Path home, List<String> program, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of(JavaProgram.path()));
    words.addAll(flags(home));
    words.addAll(program);
    words.addAll(arguments);
    return words;
  }

  /** The flags, but for what a cache adds. */
  static List<String> flags(Path home) {
    return List.of(
        "-Xms64m",
        "-Xmx384m",
        "-XX:MetaspaceSize=96M",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true");
  }
}
