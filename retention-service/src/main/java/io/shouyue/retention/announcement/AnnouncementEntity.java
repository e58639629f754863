package io.shouyue.retention.announcement;

import io.shouyue.platform.text.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code announcement}. */
@Entity(name = "Announcement")
@Table(name = "announcement")
class AnnouncementEntity {
  @Id private String id;

  private String site;

  @Enumerated(EnumType.STRING)
  private AnnouncementKind kind;

  @Enumerated(EnumType.STRING)
  private AnnouncementState state;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "text_zh")
  private String textZh;

  @Column(name = "text_en")
  private String textEn;

  private @Nullable String about;

  @Column(name = "by_message")
  private boolean byMessage;

  @Column(name = "message_cursor")
  private @Nullable String messageCursor;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Version private int version;

  static AnnouncementEntity of(Announcement one) {
    AnnouncementEntity row = new AnnouncementEntity();
    row.id = one.id();
    row.site = one.site();
    row.kind = one.kind();
    row.about = one.about();
    row.madeAt = one.madeAt();
    row.madeBy = one.madeBy();
    row.version = one.version();
    row.change(one);
    return row;
  }

  /** Takes over what may change; publishing begins the messages. */
  void change(Announcement one) {
    boolean published =
        state != AnnouncementState.PUBLISHED && one.state() == AnnouncementState.PUBLISHED;
    if (published && one.byMessage()) {
      messageCursor = "";
    }
    state = one.state();
    titleZh = one.words().title().zh();
    titleEn = one.words().title().en();
    textZh = one.words().text().zh();
    textEn = one.words().text().en();
    byMessage = one.byMessage();
    endsOn = one.endsOn();
    publishedAt = one.publishedAt();
    endedAt = one.endedAt();
  }

  /** How far the messages have come; null when none are left to send. */
  void sentTo(@Nullable String subject) {
    messageCursor = subject;
  }

  @Nullable String cursor() {
    return messageCursor;
  }

  Announcement toAnnouncement() {
    return new Announcement(
        id,
        site,
        kind,
        state,
        new AnnouncementText(new LocalText(titleZh, titleEn), new LocalText(textZh, textEn)),
        about,
        byMessage,
        endsOn,
        madeAt,
        madeBy,
        publishedAt,
        endedAt,
        version);
  }
}
