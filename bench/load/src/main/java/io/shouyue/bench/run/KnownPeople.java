package io.shouyue.bench.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** User ids of a website, taken in turns so that the same person rarely answers twice at once. */
final class KnownPeople {
  private final Set<String> all = new LinkedHashSet<>();

  /** Remembers those who have signed up. */
  void add(Collection<String> people) {
    all.addAll(people);
  }

  /** So many people: every other one known, as far as anybody is known, the rest new. */
  List<String> halfNew(int count) {
    List<String> known = List.copyOf(all);
    List<String> people = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      people.add(
          i % 2 == 0 || known.isEmpty()
              ? "user-" + UUID.randomUUID()
              : known.get((i / 2) % known.size()));
    }
    return people;
  }
}
