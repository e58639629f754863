package io.shouyue.consent.visitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Which visitor turned out to be the person.
 *
 * @param visitor {@code vis_…}
 * @param browserToken of a notice that the visitor answered: proof that it is that browser's
 */
public record LinkRequest(
    @NotBlank @Size(max = 64) String visitor, @NotBlank @Size(max = 100) String browserToken) {
  @Override
  public String toString() {
    return "LinkRequest[visitor=" + visitor + "]";
  }
}
