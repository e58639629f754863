package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectName;
import io.shouyue.consent.subject.SubjectName.ById;
import io.shouyue.consent.subject.SubjectName.ByUser;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subject.SubjectState;
import io.shouyue.platform.id.SubjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the records of one chunk are about; those that nobody knows yet are made at the end. */
final class People {
  private final String site;
  private final SubjectService subjects;
  private final Map<SubjectName, Subject> found;
  private final Map<ByUser, SubjectId> ids = new HashMap<>();
  private final Map<ById, ByUser> users = new HashMap<>();
  private final Set<SubjectId> fresh = new HashSet<>();

  People(String site, SubjectService subjects, Map<SubjectName, Subject> found) {
    this.site = site;
    this.subjects = subjects;
    this.found = found;
    found.forEach(
        (name, subject) -> {
          if (name instanceof ByUser user) {
            ids.put(user, subject.id());
          }
        });
  }

  /** The person of that line, who may still have to be made. */
  SubjectKey of(ConsentLine line) {
    ById id = line.id();
    ByUser user = line.user();
    SubjectId known = user == null ? null : ids.get(user);
    if (id == null) {
      SubjectId who = known == null ? SubjectId.fresh() : known;
      return remember(new ById(site, who), user);
    }
    if (known != null && !known.equals(id.id())) {
      throw new LineRefusedException(LineProblem.SUBJECT_MISMATCH, LineField.EXTERNAL_ID.text());
    }
    return remember(id, user);
  }

  /** Of these lines' people those that there were before. */
  List<SubjectKey> existing(Collection<ConsentLine> lines) {
    return lines.stream().map(this::of).filter(it -> !isFresh(it)).distinct().toList();
  }

  boolean isFresh(SubjectKey who) {
    return fresh.contains(who.id());
  }

  /** Makes those of them that there were not before. */
  void make(Collection<SubjectKey> wanted) {
    subjects.adopt(
        wanted.stream().filter(this::isFresh).map(it -> new ById(site, it.id())).toList(), users);
  }

  private SubjectKey remember(ById id, @Nullable ByUser user) {
    Subject subject = found.get(id);
    boolean isKnown = subject != null || user != null && found.containsKey(user);
    if (subject != null && subject.state() != SubjectState.ACTIVE) {
      throw new LineRefusedException(LineProblem.SUBJECT_NOT_ACTIVE, LineField.SUBJECT.text());
    }
    if (user != null && subject != null && !ids.containsKey(user)) {
      throw new LineRefusedException(LineProblem.SUBJECT_MISMATCH, LineField.EXTERNAL_ID.text());
    }
    if (!isKnown) {
      fresh.add(id.id());
      if (user != null && users.containsKey(id) && !users.get(id).equals(user)) {
        throw new LineRefusedException(LineProblem.SUBJECT_MISMATCH, LineField.EXTERNAL_ID.text());
      }
      if (user != null) {
        users.put(id, user);
        ids.put(user, id.id());
      }
    }
    return new SubjectKey(site, id.id());
  }
}
