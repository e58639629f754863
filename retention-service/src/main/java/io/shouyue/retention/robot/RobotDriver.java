package io.shouyue.retention.robot;

import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.robot.RobotClient.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;

/**
 * Delivers to robots, one message of a robot after the other. What stays refused or unanswered is
 * given up and shown in the settings: a reminder of yesterday helps nobody.
 */
@ApplicationScoped
public class RobotDriver implements OutboxHandler<RobotOrder> {

  static final String TOPIC = "desk-robot";

  /** About two minutes; the vendors take some twenty messages in one. */
  static final int REFUSED_TRIES = 8;

  /** About half an hour. */
  static final int UNANSWERED_TRIES = 35;

  private final PgRobotStore store;
  private final RobotClient client;
  private final LegalClock time;

  RobotDriver(PgRobotStore store, RobotClient client, LegalClock time) {
    this.store = store;
    this.client = client;
    this.time = time;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public Class<RobotOrder> type() {
    return RobotOrder.class;
  }

  @Override
  public void handle(RobotOrder order, OutboxMessage message) throws IOException {
    Optional<Robot> robot = store.find(order.site(), order.kind());
    if (robot.isPresent()) {
      deliver(robot.get(), order.text(), message.attempt());
    }
  }

  private void deliver(Robot robot, String text, int attempt) throws IOException {
    Answer answer = client.send(robot, text);
    if (answer == Answer.DELIVERED) {
      store.delivered(robot, time.now());
      return;
    }
    if (attempt < (answer == Answer.REFUSED ? REFUSED_TRIES : UNANSWERED_TRIES)) {
      throw new IOException(answer.name());
    }
    store.failed(robot, answer, time.now());
  }
}
