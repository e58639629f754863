package io.shouyue.consent.guardian;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.shouyue.platform.id.SubjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code GET /v1/guardianships/of/…} answers, as far as it is used here. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GuardianshipsView(List<Item> items) {
  private static final String ACTIVE = "ACTIVE";

  /** One of them. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Item(String id, String state, String child, @Nullable String guardian) {}

  /** The one in force between these two. */
  Optional<Guardian> between(SubjectId child, SubjectId guardian) {
    return items.stream()
        .filter(item -> item.state().equals(ACTIVE))
        .filter(item -> item.child().equals(child.value()))
        .filter(item -> guardian.value().equals(item.guardian()))
        .map(item -> new Guardian(guardian, child, item.id()))
        .findFirst();
  }
}
