package io.shouyue.consent.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedFollowerTest {
  private static final Change CHANGE = Change.ofSubject("demo", "sub_1");

  private final AtomicLong clock = new AtomicLong();
  private final Answers answers = new Answers();
  private final Heard heard = new Heard();
  private final FeedFollower follower =
      new FeedFollower(answers, List.of(heard), clock::get, new SimpleMeterRegistry());

  @Test
  void nothingIsFreshBeforeTheFirstLook() {
    assertThat(follower.isFresh()).isFalse();
  }

  @Test
  void firstLookBeginsWithAnEmptyMemory() {
    look("10:10:");

    assertThat(heard.said).containsExactly("forget");
    assertThat(answers.asked).containsExactly("nothing");
    assertThat(follower.isFresh()).isTrue();
  }

  @Test
  void laterLooksGoOnWhereTheLastOneEnded() {
    look("10:10:");
    look("12:12:", CHANGE);

    assertThat(heard.said).containsExactly("forget", "sub_1");
    assertThat(answers.asked).containsExactly("nothing", "10:10:");
  }

  @Test
  void lookCountsFromTheMomentItBegan() {
    answers.takes = Duration.ofMillis(300);
    look("10:10:");

    pass(FeedFollower.FRESH.minusMillis(300).minusNanos(1));
    assertThat(follower.isFresh()).isTrue();
    pass(Duration.ofNanos(1));
    assertThat(follower.isFresh()).isFalse();
  }

  @Test
  void failedLookKeepsWhatIsFreshAndStartsAnewAfterwards() {
    look("10:10:");
    answers.next.add(new FeedException(new IllegalStateException()));

    assertThatThrownBy(follower::look).isInstanceOf(FeedException.class);
    assertThat(follower.isFresh()).isTrue();
    look("12:12:");

    assertThat(heard.said).containsExactly("forget", "forget");
    assertThat(answers.asked).containsExactly("nothing", "10:10:", "nothing");
  }

  @Test
  void anotherServerIsNotBelievedToKnowEverything() {
    look("10:10:");
    answers.next.add(new FeedLook("promoted", "12:12:", List.of()));
    follower.look();

    assertThat(heard.said).containsExactly("forget", "forget");
  }

  @Test
  void serverThatWentBackIsNotBelieved() {
    look("10:12:");
    look("9:11:");

    assertThat(heard.said).containsExactly("forget", "forget");
  }

  @Test
  void longSilenceMayHaveLostRows() {
    look("10:10:");
    pass(Duration.ofSeconds(30).plusNanos(1));
    look("12:12:");

    assertThat(heard.said).containsExactly("forget", "forget");
    assertThat(answers.asked).containsExactly("nothing", "nothing");
  }

  private void look(String snapshot, Change... changes) {
    answers.next.add(new FeedLook("primary", snapshot, List.of(changes)));
    follower.look();
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  /** Gives the prepared answers, one after another. */
  private final class Answers implements FeedSource {
    private final Deque<Object> next = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private Duration takes = Duration.ZERO;

    @Override
    public FeedLook look(@Nullable FeedLook last) {
      asked.add(last == null ? "nothing" : last.snapshot());
      pass(takes);
      Object answer = next.remove();
      if (answer instanceof FeedException failed) {
        throw failed;
      }
      return (FeedLook) answer;
    }

    @Override
    public void close() {}
  }

  /** Writes down what it is told. */
  private static final class Heard implements ChangeListener {
    private final List<String> said = new ArrayList<>();

    @Override
    public void changed(Change change) {
      said.add(change.key());
    }

    @Override
    public void forget() {
      said.add("forget");
    }
  }
}
