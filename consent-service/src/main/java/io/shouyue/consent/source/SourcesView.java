package io.shouyue.consent.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where data about a person come from, besides the person and what they were asked. */
public record SourcesView(List<SuppliedBy> suppliedBy, SelfPublished selfPublished) {

  /**
   * Who supplied a contact.
   *
   * @param name of the supplier; null once they are erased
   * @param contact masked
   */
  public record SuppliedBy(
      String id,
      @Nullable String name,
      String purpose,
      @Nullable String contact,
      SuppliedState state,
      Instant suppliedAt,
      Instant toldAt,
      @Nullable Instant stoppedAt) {
    static SuppliedBy of(SuppliedContact supplied) {
      return new SuppliedBy(
          supplied.id(),
          supplied.supplierName(),
          supplied.purpose(),
          supplied.masked(),
          supplied.state(),
          supplied.suppliedAt(),
          supplied.toldAt(),
          supplied.stoppedAt());
    }
  }

  /**
   * What they made public.
   *
   * @param refused whether they refuse that it be processed (PIPL 27)
   */
  public record SelfPublished(boolean refused, List<PublishedDataView> items) {}
}
