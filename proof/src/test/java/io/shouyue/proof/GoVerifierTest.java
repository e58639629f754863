package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What we sign and prove, checked by {@code golang.org/x/mod/sumdb/{note,tlog}}: somebody else's
 * code, with {@code src/test/go} around it. Skipped, and says so, where Go or the module is
 * missing.
 */
class GoVerifierTest {
  private static final int CASES = 200;
  private static final TestKey KEY = TestKey.named("shop.example/log");

  @TempDir static Path folder;

  private static Path program;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    program = folder.resolve("outside");
    Path log = folder.resolve("build.log");
    boolean built;
    try {
      Process go =
          new ProcessBuilder("go", "build", "-o", program.toString(), ".")
              .directory(Path.of("src/test/go").toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      built = go.waitFor(3, TimeUnit.MINUTES) && go.exitValue() == 0;
    } catch (IOException noGo) {
      Files.writeString(log, "there is no Go on this machine");
      built = false;
    }
    if (!built) {
      System.out.println("SKIPPED: Go's verifier was not built: " + Files.readString(log));
    }
    assumeTrue(built, "Go's verifier could be built");
  }

  @Test
  void acceptsWhatWeSignAndProve() throws IOException, InterruptedException {
    Random random = new Random(6962);

    List<String> said = ask(IntStream.range(0, CASES).mapToObj(i -> honest(random)).toList());

    assertThat(said).hasSize(CASES).containsOnly("ok");
  }

  @Test
  void refusesWhatWeRefuse() throws IOException, InterruptedException {
    Random random = new Random(9162);
    List<Json.Obj> cases = new ArrayList<>();
    for (int i = 0; i < CASES / 4; i++) {
      Json.Obj honest = honest(random);
      cases.add(honest.with("leaf", base64("another".getBytes(StandardCharsets.UTF_8))));
      cases.add(honest.with("note", Json.of(honest.text("note").replaceFirst("\n\\d+", "\n9999"))));
      cases.add(honest.with("olderRoot", Json.of(Hash.digest(new byte[] {9}).base64())));
      cases.add(honest.with("key", Json.of(TestKey.named("shop.example/log").log().toString())));
    }

    assertThat(ask(cases)).hasSize(cases.size()).doesNotContain("ok");
  }

  private static Json.Obj honest(Random random) {
    int size = 2 + random.nextInt(300);
    int older = 1 + random.nextInt(size);
    int index = random.nextInt(size);
    List<Hash> leaves =
        IntStream.range(0, size).mapToObj(i -> MerkleTree.leaf(GrownLog.entry(i))).toList();
    MerkleTree tree = new MerkleTree(leaves);
    SignedNote note = KEY.sign(new Checkpoint("shop.example/log", size, tree.root()));
    return Json.object()
        .with("key", Json.of(KEY.log().toString()))
        .with("note", Json.of(note.toString()))
        .with("leaf", base64(GrownLog.entry(index)))
        .with("index", Json.of(index))
        .with("inclusion", hashes(tree.inclusion(index)))
        .with("olderSize", Json.of(older))
        .with("olderRoot", Json.of(new MerkleTree(leaves.subList(0, older)).root().base64()))
        .with("consistency", hashes(older == size ? List.of() : tree.consistency(older)));
  }

  private static List<String> ask(List<Json.Obj> cases) throws IOException, InterruptedException {
    Path in = folder.resolve("cases");
    Path out = folder.resolve("answers");
    Files.write(in, cases.stream().map(CanonicalJson::text).toList());
    Process process =
        new ProcessBuilder(program.toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return Collections.unmodifiableList(Files.readAllLines(out));
  }

  private static Json.Array hashes(List<Hash> hashes) {
    return Json.of(hashes.stream().map(hash -> Json.of(hash.base64())).toList());
  }

  private static Json.Text base64(byte[] bytes) {
    return Json.of(Base64.getEncoder().encodeToString(bytes));
  }
}
