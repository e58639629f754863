package io.shouyue.retention.announcement;

import io.shouyue.platform.data.jobs.SteadyWork;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.subject.SubjectService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/**
 * Puts a published announcement into the privacy centres of those whom this service knows, a batch
 * per transaction; a crash goes on where it stopped, and nobody gets it twice.
 */
@ApplicationScoped
public class AnnouncementWork implements SteadyWork {

  private static final int BATCH = 100;

  private final AnnouncementRepository announcements;
  private final SubjectService subjects;
  private final Messages post;

  AnnouncementWork(AnnouncementRepository announcements, SubjectService subjects, Messages post) {
    this.announcements = announcements;
    this.subjects = subjects;
    this.post = post;
  }

  @Override
  public String name() {
    return "announcement-messages";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(5);
  }

  @Override
  @Transactional
  public boolean turn() {
    var found = announcements.sending();
    found.ifPresent(sending -> send(sending.announcement(), sending.after()));
    return found.isPresent();
  }

  private void send(Announcement announcement, String after) {
    List<SubjectId> people = subjects.active(announcement.site(), after, BATCH);
    for (SubjectId person : people) {
      post.send(
          announcement.site(),
          person,
          new InApp(
              "SYSTEM",
              announcement.words().title().zh() + " · " + announcement.words().title().en(),
              announcement.words().text().zh() + "\n\n" + announcement.words().text().en(),
              announcement.id()));
    }
    announcements.sentTo(
        announcement.id(), people.size() < BATCH ? null : people.getLast().value());
  }
}
