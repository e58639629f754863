package io.shouyue.platform.data.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupWriterTest {
  private final List<List<String>> batches = new CopyOnWriteArrayList<>();
  private final CountDownLatch open = new CountDownLatch(1);

  /** Writes whose batch lasts until somebody lets it end. */
  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

  private GroupWriter<String, String> writer =
      new GroupWriter<>("test", new Settings(1, 1, Duration.ZERO, 8, 8), this::write);

  private record Settings(int writers, int together, Duration patience, int largest, int queue)
      implements GroupConfig {}

  @AfterEach
  void close() {
    open.countDown();
    writer.close();
  }

  @Test
  void aLoneCallerIsServedAtOnce() {
    open.countDown();

    assertThat(writer.write("a")).isEqualTo("a written");
    assertThat(batches).containsExactly(List.of("a"));
  }

  @Test
  void thoseWhoComeMeanwhileShareTheNextBatch() {
    List<CompletableFuture<String>> callers = whileTheFirstIsWritten("b", "c", "d");

    assertThat(callers).allSatisfy(caller -> assertThat(caller.join()).endsWith("written"));
    assertThat(batches).hasSize(2);
    assertThat(batches.get(1)).containsExactlyInAnyOrder("b", "c", "d");
  }

  @Test
  void whileABatchIsUnderWayTheNextOneWaitsForCompany() {
    twoWritersThatWant(3);
    CompletableFuture<String> first = first();
    List<CompletableFuture<String>> callers = callers("b", "c", "d");

    awaitBatches(2);

    assertThat(first).isNotDone();
    assertThat(batches.get(1)).containsExactlyInAnyOrder("b", "c", "d");
    open.countDown();
    assertThat(callers).allSatisfy(caller -> assertThat(caller.join()).endsWith("written"));
  }

  @Test
  void theNextBatchIsNoSmallerThanWhatIsUnderWay() {
    Stream.of("first", "x", "d").forEach(it -> held.put(it, new CountDownLatch(1)));
    open.countDown();
    twoWritersThatWant(2);
    CompletableFuture<String> first = first();
    List<CompletableFuture<String>> all = new ArrayList<>(callers("x", "y"));
    awaitBatches(2);
    all.addAll(callers("d", "e", "f", "g"));
    await(4);
    held.get("x").countDown();
    awaitBatches(3);

    held.get("first").countDown();
    first.join();
    all.addAll(callers("h", "i", "j", "k"));
    awaitBatches(4);

    assertThat(batches.get(2)).hasSize(4);
    assertThat(batches.get(3)).hasSize(4);
    held.get("d").countDown();
    assertThat(all).allSatisfy(caller -> assertThat(caller.join()).endsWith("written"));
  }

  @Test
  void withoutCompanyItGoesOnWhenThatBatchEnds() {
    twoWritersThatWant(3);
    CompletableFuture<String> first = first();
    CompletableFuture<String> second = caller("b");

    open.countDown();

    assertThat(first.join()).isEqualTo("first written");
    assertThat(second.join()).isEqualTo("b written");
  }

  private void twoWritersThatWant(int together) {
    writer.close();
    writer =
        new GroupWriter<>(
            "test", new Settings(2, together, Duration.ofMinutes(1), 8, 8), this::write);
  }

  @Test
  void aBatchThatFailsIsDoneAgainOneByOneAndOnlyTheCulpritFails() {
    List<CompletableFuture<String>> callers = whileTheFirstIsWritten("b", "poison", "d");

    assertThat(callers.get(0).join()).isEqualTo("b written");
    assertThat(callers.get(2).join()).isEqualTo("d written");
    assertThatThrownBy(callers.get(1)::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aRefusalConcernsNobodyElse() {
    List<CompletableFuture<String>> callers = whileTheFirstIsWritten("b", "refused");

    assertThat(callers.get(0).join()).isEqualTo("b written");
    assertThatThrownBy(callers.get(1)::join).hasCauseInstanceOf(DomainException.class);
    assertThat(batches).hasSize(2);
  }

  @Test
  void whatCannotShareGoesIntoTheNextBatch() {
    List<CompletableFuture<String>> callers = whileTheFirstIsWritten("b1", "b2", "b3");

    assertThat(callers).allSatisfy(caller -> assertThat(caller.join()).endsWith("written"));
    assertThat(batches).hasSize(4);
  }

  @Test
  void withoutADatabaseNobodyIsTriedOneByOne() {
    List<CompletableFuture<String>> callers = whileTheFirstIsWritten("b", "outage", "d");

    assertThat(callers)
        .allSatisfy(
            caller ->
                assertThatThrownBy(caller::join)
                    .cause()
                    .isInstanceOfSatisfying(
                        DomainException.class,
                        why -> assertThat(why.code()).isEqualTo(CommonError.UNAVAILABLE)));
    assertThat(batches).hasSize(2);
  }

  @Test
  void whoeverComesToAFullQueueIsAskedToComeAgain() {
    List<CompletableFuture<String>> waiting = fill(8);

    assertThatThrownBy(() -> writer.write("one too many"))
        .isInstanceOfSatisfying(
            DomainException.class,
            why -> {
              assertThat(why.code()).isEqualTo(CommonError.UNAVAILABLE);
              assertThat(why.code().retryable()).isTrue();
            });
    open.countDown();
    assertThat(waiting).allSatisfy(caller -> assertThat(caller.join()).endsWith("written"));
  }

  @Test
  void closingWritesWhatWaitsAndTakesNoMore() {
    List<CompletableFuture<String>> waiting = fill(5);
    open.countDown();

    writer.close();

    assertThat(waiting).allSatisfy(caller -> assertThat(caller.join()).endsWith("written"));
    assertThatThrownBy(() -> writer.write("late")).isInstanceOf(DomainException.class);
  }

  private List<CompletableFuture<String>> whileTheFirstIsWritten(String... writes) {
    CompletableFuture<String> first = first();
    List<CompletableFuture<String>> callers = callers(writes);
    await(writes.length);
    open.countDown();
    first.join();
    return callers;
  }

  private List<CompletableFuture<String>> fill(int count) {
    List<CompletableFuture<String>> all = new ArrayList<>(List.of(first()));
    IntStream.range(0, count).forEach(i -> all.add(caller("w" + i + i)));
    await(count);
    return all;
  }

  private CompletableFuture<String> first() {
    CompletableFuture<String> first = caller("first");
    awaitBatches(1);
    return first;
  }

  private List<CompletableFuture<String>> callers(String... writes) {
    return Stream.of(writes).map(this::caller).toList();
  }

  private CompletableFuture<String> caller(String write) {
    CompletableFuture<String> outcome = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                outcome.complete(writer.write(write));
              } catch (RuntimeException failed) {
                outcome.completeExceptionally(failed);
              }
            });
    return outcome;
  }

  private void await(int waiting) {
    while (writer.waiting() < waiting) {
      Thread.onSpinWait();
    }
  }

  private void awaitBatches(int begun) {
    while (batches.size() < begun) {
      Thread.onSpinWait();
    }
  }

  /** Two writes share nothing when they begin alike. */
  private List<Outcome<String>> write(List<String> writes) {
    batches.add(List.copyOf(writes));
    try {
      open.await();
      for (String write : writes) {
        held.getOrDefault(write, open).await();
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    if (writes.contains("poison")) {
      throw new IllegalStateException("poison");
    }
    if (writes.contains("outage")) {
      throw new IllegalStateException(new SQLException("gone", "57P01"));
    }
    List<Character> taken = new ArrayList<>();
    return writes.stream().map(write -> outcome(write, taken)).toList();
  }

  private static Outcome<String> outcome(String write, List<Character> taken) {
    if (write.equals("refused")) {
      return new Outcome.Refused<>(new DomainException(CommonError.CONFLICT));
    }
    boolean alike = write.length() == 2 && taken.contains(write.charAt(0));
    taken.add(write.charAt(0));
    return alike ? new Outcome.Later<>() : new Outcome.Done<>(write + " written");
  }
}
