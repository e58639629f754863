package io.shouyue.gateway.origin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What {@code GET /v1/sites} of consent-service answers. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SitesView(List<Site> items) {

  /**
   * One website.
   *
   * @param origins as browsers send them
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Site(String code, List<String> origins) {}
}
