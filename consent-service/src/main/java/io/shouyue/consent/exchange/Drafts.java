package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.ForeignEvents;
import io.shouyue.consent.ledger.Imported;
import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectName.ById;
import io.shouyue.consent.subject.SubjectName.ByUser;
import io.shouyue.consent.subject.SubjectName.Newcomer;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.NewKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one chunk become if nobody knows their people yet, written down and sealed
 * while the chunk before is written. Nothing of it is stored; a line that turns out to mean
 * something else is written down anew.
 */
final class Drafts {
  /** Of nothing. */
  static final Drafts NONE = new Drafts(Map.of(), Map.of(), null);

  private final Map<ByUser, SubjectId> people;
  private final Map<Long, LoggedEvent> byLine;
  private final Map<String, LoggedEvent> byEvent = new HashMap<>();
  private final @Nullable NewKeys keys;

  private Drafts(
      Map<ByUser, SubjectId> people, Map<Long, LoggedEvent> byLine, @Nullable NewKeys keys) {
    this.people = people;
    this.byLine = byLine;
    this.keys = keys;
    byLine.values().forEach(it -> byEvent.put(it.event().id(), it));
  }

  static Drafts of(
      String site,
      List<ConsentLine> lines,
      Imported imported,
      Catalogue catalogue,
      ForeignEvents foreign) {
    Map<ByUser, SubjectId> people = new HashMap<>();
    Map<Long, ConsentEvent> events = new LinkedHashMap<>();
    Set<SubjectKey> subjects = new HashSet<>();
    for (ConsentLine line : lines) {
      SubjectKey who = new SubjectKey(site, subject(line, people));
      subjects.add(who);
      try {
        events.put(line.line(), LineEvent.of(line, who, catalogue.purpose(line), imported));
      } catch (LineRefusedException notYet) {
        // Whether it is possible is said when it is written.
      }
    }
    try (NewKeys keys = foreign.newKeys(subjects)) {
      List<LoggedEvent> logged = foreign.write(events.values(), keys.unlocked());
      Map<Long, LoggedEvent> byLine = new HashMap<>();
      events.keySet().forEach(line -> byLine.put(line, logged.get(byLine.size())));
      return new Drafts(people, byLine, keys);
    }
  }

  private static SubjectId subject(ConsentLine line, Map<ByUser, SubjectId> people) {
    return switch (line.name()) {
      case ById known -> known.id();
      case ByUser user -> people.computeIfAbsent(user, name -> SubjectId.fresh());
      case Newcomer visitor -> visitor.id();
    };
  }

  /** Who that user becomes if nobody is. */
  SubjectId person(ByUser user) {
    SubjectId drafted = people.get(user);
    return drafted == null ? SubjectId.fresh() : drafted;
  }

  /** The event that the line becomes if nobody knows its person; null when none is drafted. */
  @Nullable ConsentEvent event(ConsentLine line) {
    LoggedEvent drafted = byLine.get(line.line());
    return drafted == null ? null : drafted.event();
  }

  /** Stores the keys of new people, under which their events are drafted. */
  void storeKeys(Collection<SubjectKey> fresh, ForeignEvents foreign) {
    if (keys != null && !fresh.isEmpty()) {
      foreign.store(keys, fresh);
    }
  }

  /** The events written down, by their ids: as they were drafted, or else now. */
  Map<String, LoggedEvent> written(Collection<ConsentEvent> events, ForeignEvents foreign) {
    Map<String, LoggedEvent> written = new HashMap<>();
    List<ConsentEvent> others = new ArrayList<>();
    for (ConsentEvent event : events) {
      LoggedEvent drafted = byEvent.get(event.id());
      if (drafted == null) {
        others.add(event);
      } else {
        written.put(event.id(), drafted);
      }
    }
    if (!others.isEmpty()) {
      foreign.write(others).forEach(it -> written.put(it.event().id(), it));
    }
    return written;
  }
}
