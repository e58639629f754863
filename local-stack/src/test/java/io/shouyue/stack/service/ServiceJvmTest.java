package io.shouyue.stack.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.Service;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceJvmTest {
  @Test
  void thisJvmStartsWithItsFlags() throws Exception {
    assertStarts(flags());
  }

  @Test
  void andWithThoseForAStackAtHand() throws Exception {
    List<String> words = flags();
    words.addAll(ServiceJvm.AT_HAND);
    assertStarts(words);
  }

  @Test
  void andWithThoseForLoad() throws Exception {
    List<String> words = flags();
    words.addAll(ServiceJvm.FOR_LOAD);
    assertStarts(words);
  }

  @Test
  void andWithThoseOfAYear() throws Exception {
    List<String> words = flags();
    words.addAll(ServiceJvm.FOR_A_YEAR);
    assertStarts(words);
  }

  private static List<String> flags() {
    return new ArrayList<>(ServiceJvm.flags(Service.CONSENT, Runtime.version().feature()));
  }

  /** And says no word about flags that do not go together. */
  private static void assertStarts(List<String> flags) throws Exception {
    List<String> words = new ArrayList<>(List.of(JavaProgram.path()));
    words.addAll(flags);
    words.add("-version");
    Process java = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("warning");
  }

  @Test
  void olderJvmGetsNoFlagThatItDoesNotKnow() {
    assertThat(ServiceJvm.flags(Service.CONSENT, 21))
        .noneMatch(flag -> flag.contains("TrimNativeHeap") || flag.contains("CompactObject"));
  }
}
