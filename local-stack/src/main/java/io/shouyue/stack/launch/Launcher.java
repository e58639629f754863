package io.shouyue.stack.launch;

import io.shouyue.stack.DiskCheck;
import io.shouyue.stack.LauncherLock;
import io.shouyue.stack.PortCheck;
import io.shouyue.stack.Progress;
import io.shouyue.stack.SeedKind;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.control.ControlServer;
import io.shouyue.stack.demosite.DemoSite;
import io.shouyue.stack.process.Leftovers;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Supervisor;
import io.shouyue.stack.secret.SecretText;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.service.ServiceEnvironment;
import io.shouyue.stack.status.DemoAccounts;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts a stack, or leaves nothing running: who may, what is in the way, and the end of all of it.
 */
public final class Launcher {
  private final StackSettings settings;
  private final Progress progress;
  private final ProcessBook book;
  private final Processes processes;
  private final Supervisor supervisor;
  private final LauncherLock lock;
  private volatile @Nullable Stack opened;
  private volatile boolean stopping;

  /**
   * @param progress where each step is said
   */
  public Launcher(StackSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    Workspace workspace = settings.workspace();
    book = new ProcessBook(workspace.run().resolve("processes.json"));
    processes = new Processes(workspace.logs(), book);
    supervisor = new Supervisor(progress);
    lock = new LauncherLock(workspace);
  }

  /**
   * Starts everything and returns once all of it is ready. From its first process on, the end of
   * this JVM by Ctrl-C or SIGTERM stops all of it, whether it is ready or not.
   *
   * @throws StackException when something is in the way; nothing is left running then
   */
  public Stack start() {
    settings.workspace().prepare();
    DiskCheck.requireRoom(settings.workspace().data());
    lock.take();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    try {
      endLeftovers();
      PortCheck.requireFree(settings.ports());
      new Filling(settings, progress).beforeStart();
      return opened(new Startup(settings, progress, book, processes, supervisor).parts());
    } catch (RuntimeException e) {
      boolean wasAsked = stopping;
      stop();
      throw wasAsked ? new StackException("Stopped while starting.", e) : e;
    }
  }

  /** Stops what there is so far; who comes second waits for the first. */
  private void stop() {
    stopping = true;
    stopOnce();
  }

  private synchronized void stopOnce() {
    processes.refuseMore();
    Stack stack = opened;
    if (stack == null) {
      supervisor.stopAll();
    } else {
      stack.close();
    }
    processes.endRest();
    book.clear();
    lock.release();
  }

  private void endLeftovers() {
    List<String> found = Leftovers.end(settings.workspace().run().resolve("processes.json"));
    if (!found.isEmpty()) {
      progress.say("ended what an earlier start left behind: " + String.join(", ", found));
    }
  }

  private Stack opened(StackParts parts) {
    String token = new SecretText(new SecureRandom()).next();
    Stack stack =
        new Stack(
            parts,
            DemoSite.start(demoSite(parts.environment(), parts.secrets())),
            new ControlServer(settings.ports().control(), token));
    opened = stack;
    stack.open(token);
    boolean awaitsReplay = settings.workspace().awaitsReplay();
    stack.fill(awaitsReplay ? SeedKind.NOTHING : settings.seed());
    if (awaitsReplay) {
      progress.warn(
          "A restored database waits: ./shouyue replay-erasures erases again whom the backup brought"
              + " back.\n     Until then the gateway lets nobody in.");
    }
    return stack;
  }

  private DemoSite.Setup demoSite(ServiceEnvironment environment, StackSecrets secrets) {
    return new DemoSite.Setup(
        settings.ports().demoSite(),
        environment.publicUrl(),
        settings.workspace().root().resolve("web/dist/demo"),
        KeycloakTokens.ofClient(
            environment.issuer(), "site-demo", () -> secrets.stack(DemoAccounts.SITE_SECRET)),
        () -> secrets.stack(DemoAccounts.WEBHOOK_SECRET));
  }
}
