package io.shouyue.consent.recipient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a recipient.
 *
 * @param contract what binds it; null when nothing does
 * @param subProcessors whom it hands the work on to, with the site's leave (PIPL 21)
 * @param destinations where abroad it takes the data
 */
public record RecipientDetails(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String contact,
    @Nullable @Valid Contract contract,
    @NotNull @Size(max = 50) List<@Valid SubProcessor> subProcessors,
    @NotNull @Size(max = 50) List<@Valid Place> destinations) {
  public RecipientDetails {
    subProcessors = List.copyOf(subProcessors);
    destinations = List.copyOf(destinations);
  }

  /**
   * A contract.
   *
   * @param reference number under which the site keeps it
   * @param until its last day; null when it has none
   */
  public record Contract(
      @NotBlank @Size(max = 100) String reference,
      @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
      @NotNull LocalDate from,
      @Nullable LocalDate until) {

    /** Whether its last day is before that one. */
    boolean isOver(LocalDate today) {
      return until != null && until.isBefore(today);
    }
  }

  /** Somebody who does part of a processor's work. */
  public record SubProcessor(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String contact,
      @NotBlank @Size(max = 500) String task,
      @NotNull LocalDate approvedOn) {}

  /**
   * A place abroad.
   *
   * @param code that a purpose's destination names it by
   * @param country ISO 3166-1 alpha-2
   * @param reference of the assessment, certificate or filing; needed unless exempt
   */
  public record Place(
      @NotBlank @Size(max = 64) String code,
      @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
      @NotNull ExportMechanism mechanism,
      @Nullable @Size(max = 200) String reference) {}
}
