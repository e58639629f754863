package io.shouyue.consent.policy.change;

import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.platform.text.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares what two versions bind to. Whatever differs is told, for the better or the worse: a
 * version that changes nothing but words is the only one that is minor (PIPL 14, 17(2)).
 */
public final class TermsChanges {
  private static final Set<String> ANSWERS = Set.of("ANSWERED", "EXECUTED");

  private TermsChanges() {}

  /** What changes, purposes first. */
  public static List<TermsChange> between(PolicyTerms old, PolicyTerms now) {
    List<TermsChange> changes = new ArrayList<>(PurposeChanges.between(old, now));
    Set<TermsChange> said = new LinkedHashSet<>();
    for (TextTerms text : now.texts()) {
      old.text(text.language()).ifPresent(before -> texts(before, text, said));
    }
    changes.addAll(said);
    changes.addAll(promises(old.promises(), now.promises()));
    return changes;
  }

  private static void texts(TextTerms old, TextTerms now, Set<TermsChange> changes) {
    names(old.rights(), now.rights(), "权利", "rights")
        .ifPresent(text -> changes.add(change(MaterialChange.USER_RIGHTS, "rights", text)));
    names(old.contacts(), now.contacts(), "联系方式", "contacts")
        .ifPresent(
            text -> changes.add(change(MaterialChange.RESPONSIBLE_DEPARTMENT, "contacts", text)));
  }

  private static List<TermsChange> promises(List<PolicyPromise> old, List<PolicyPromise> now) {
    List<TermsChange> changes = new ArrayList<>();
    old.stream()
        .filter(promise -> now.stream().noneMatch(promise::isSame))
        .forEach(promise -> changes.add(promise(promise, "不再承诺 ", "No longer promised: ")));
    now.stream()
        .filter(promise -> old.stream().noneMatch(promise::isSame))
        .forEach(promise -> changes.add(promise(promise, "新的承诺 ", "Newly promised: ")));
    return changes;
  }

  private static TermsChange promise(PolicyPromise promise, String zh, String en) {
    MaterialChange kind =
        ANSWERS.contains(promise.stop())
            ? MaterialChange.USER_RIGHTS
            : MaterialChange.BUSINESS_MODEL;
    String said = promise.code() + " (" + promise.start() + " → " + promise.stop() + ")";
    return change(kind, "promises", new LocalText(zh + said, en + said));
  }

  private static Optional<LocalText> names(
      List<String> old, List<String> now, String zh, String en) {
    List<String> came = now.stream().filter(name -> !old.contains(name)).toList();
    List<String> went = old.stream().filter(name -> !now.contains(name)).toList();
    if (came.isEmpty() && went.isEmpty()) {
      return Optional.empty();
    }
    Function<List<String>, String> joined = names -> String.join(", ", names);
    return Optional.of(
        new LocalText(
            zh
                + (came.isEmpty() ? "" : " 新增 " + joined.apply(came))
                + (went.isEmpty() ? "" : " 减少 " + joined.apply(went)),
            en
                + (came.isEmpty() ? "" : " added: " + joined.apply(came))
                + (went.isEmpty() ? "" : " removed: " + joined.apply(went))));
  }

  private static TermsChange change(MaterialChange kind, String aspect, LocalText text) {
    return new TermsChange(kind, aspect, null, text);
  }
}
