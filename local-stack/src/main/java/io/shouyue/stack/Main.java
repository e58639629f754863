package io.shouyue.stack;

import io.shouyue.stack.cli.Commands;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program behind {@code ./shouyue}. */
public final class Main {
  private Main() {}

  /** Runs one command; 0 when it did what was asked, 1 with a sentence when it could not. */
  public static void main(String... words) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Path root = Path.of(System.getProperty("shouyue.root", "."));
    int code;
    try {
      code = new Commands(root, System.getenv(), out).run(words);
    } catch (StackException e) {
      err.println("shouyue: " + e.getMessage());
      code = 1;
    } catch (InterruptedException e) {
      code = 130;
    }
    System.exit(code);
  }
}
