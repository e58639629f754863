package io.shouyue.retention.robot;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.robot.RobotClient.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;

/** Robots of a site: set, tried, removed, told. */
@ApplicationScoped
public class RobotService {

  private static final String TRIAL =
      "【守约 Shouyue】这是一条测试消息，群机器人已连通。\nA test: this chat gets the desk's reminders.\n%s";

  private final PgRobotStore store;
  private final RobotClient client;
  private final RobotConfig config;
  private final Outbox outbox;
  private final Acts acts;
  private final LegalClock time;

  RobotService(
      PgRobotStore store,
      RobotClient client,
      RobotConfig config,
      Outbox outbox,
      Acts acts,
      LegalClock time) {
    this.store = store;
    this.client = client;
    this.config = config;
    this.outbox = outbox;
    this.acts = acts;
    this.time = time;
  }

  public List<RobotView> all(String site) {
    return store.all(site);
  }

  /**
   * Sets the one robot of that kind.
   *
   * @throws DomainException host-not-allowed, or invalid for a secret where nothing is signed
   */
  @Transactional
  public void set(String site, RobotKind kind, RobotRequest wanted, Actor actor) {
    if (wanted.secret() != null && !kind.signs()) {
      throw new DomainException(
          CommonError.INVALID, new Violation("secret", "not-signed", "WeCom signs nothing"));
    }
    Robot robot = new Robot(site, kind, address(wanted.address()), wanted.secret());
    if (!client.allows(robot.address())) {
      throw new RetentionException(RetentionError.HOST_NOT_ALLOWED);
    }
    store.put(robot, actor.id(), time.now());
    acts.record(site, actor, "desk-robot.set", kind.name(), null, null);
  }

  /** Removes it; what waits for it is dropped. */
  @Transactional
  public void remove(String site, RobotKind kind, Actor actor) {
    if (!store.remove(site, kind)) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    acts.record(site, actor, "desk-robot.removed", kind.name(), null, null);
  }

  /** Sends a message that says it is a test, at once and once. */
  Answer test(String site, RobotKind kind) {
    Robot robot =
        store.find(site, kind).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    Answer answer = client.send(robot, TRIAL.formatted(config.deskUrl()));
    if (answer == Answer.DELIVERED) {
      store.delivered(robot, time.now());
    } else {
      store.failed(robot, answer, time.now());
    }
    return answer;
  }

  /** Tells every robot of the site after the caller's transaction. */
  void tell(String site, String text) {
    store
        .all(site)
        .forEach(
            robot ->
                outbox.append(
                    RobotDriver.TOPIC,
                    "robot/" + site + "/" + robot.kind(),
                    new RobotOrder(site, robot.kind(), text)));
  }

  private static URI address(String typed) {
    try {
      return URI.create(typed.strip());
    } catch (IllegalArgumentException noAddress) {
      throw new DomainException(
          CommonError.INVALID, new Violation("address", "not-an-address", "not a web address"));
    }
  }
}
