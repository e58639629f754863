package io.shouyue.retention.request;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.promise.RequestType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request as a person, a website or staff file it.
 *
 * @param subject not needed from the person themselves; from a person the child they act for
 * @param purposes codes of the purposes that a restriction or an objection is about
 * @param receivedAt when a letter came; staff only
 * @param proof the website's word that its user is signed in, or staff's that they checked identity
 * @param particulars what the type needs named beyond words
 */
@Schema(name = "NewRightsRequest")
public record RequestRequest(
    @NotNull RequestType type,
    @Nullable @Valid NamedSubject subject,
    @Nullable @Size(max = 10_000) String details,
    @Nullable @Size(max = 200) String contact,
    @Nullable @Pattern(regexp = "zh-CN|en") String locale,
    @Nullable @Valid Proof proof,
    @Nullable Instant receivedAt,
    @Nullable Relation relation,
    @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = PURPOSE) String> purposes,
    @Nullable @Valid ParticularsRequest particulars) {

  static final String PURPOSE = "[a-z0-9][a-z0-9_-]{0,63}";

  /**
   * How whoever files knows the person.
   *
   * @param method {@code SITE_SESSION} from a website, {@code DESK_CHECK} from staff; nobody else's
   * @param authTime when the user signed in there, or when staff checked
   */
  @Schema(name = "FilingProof")
  public record Proof(
      @NotNull @JsonAlias({"kind", "type"}) ProofMethod method, @NotNull Instant authTime) {}

  @Override
  public String toString() {
    return "RequestRequest[" + type + "]";
  }
}
