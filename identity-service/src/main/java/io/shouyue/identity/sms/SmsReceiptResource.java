package io.shouyue.identity.sms;

import io.shouyue.platform.data.message.sms.ShortMessages;
import io.shouyue.platform.data.message.sms.SmsConfig;
import io.shouyue.platform.data.message.sms.SmsReceipts;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Receipts of short messages. Neither vendor signs its calls, so they bear a key in their address
 * and are not believed: what they name is asked about sooner, and that is all.
 */
@Path("/v1/sms-receipts")
@Tag(name = "sms-receipts")
public class SmsReceiptResource {
  private static final int MOST = 500;

  private final SmsReceipts receipts;
  private final ShortMessages messages;
  private final SmsConfig config;
  private final Caller caller;

  SmsReceiptResource(
      SmsReceipts receipts, ShortMessages messages, SmsConfig config, Caller caller) {
    this.receipts = receipts;
    this.messages = messages;
    this.config = config;
    this.caller = caller;
  }

  /** How the site's short messages of the last three days came along. */
  public record SmsReceiptListView(List<SmsReceipts.Count> items) {}

  /** What both vendors take for “got it”. */
  public record TakenView(int result, String errmsg, int code, String msg) {
    static TakenView ok() {
      return new TakenView(0, "OK", 0, "OK");
    }
  }

  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(
      operationId = "getSmsReceipts",
      summary = "Counts of the site's short messages of three days, by template and outcome")
  public SmsReceiptListView counts() {
    return new SmsReceiptListView(receipts.counts(caller.site()));
  }

  @POST
  @Path("/{carrier}")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "smsReceiptCallback",
      summary = "Says that receipts are there; as the vendor writes it, with the key in the query")
  public TakenView take(
      @PathParam("carrier") String carrier,
      @QueryParam("key") @Nullable String key,
      @NotNull String body) {
    if (!messages.carrier().equals(carrier) || config.callbackKey().isEmpty()) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    if (key == null || !MessageDigest.isEqual(bytes(key), bytes(config.callbackKey().get()))) {
      throw new DomainException(CommonError.UNAUTHENTICATED);
    }
    receipts.bringForward(
        VendorRepresentation.read(body).list("").stream()
            .limit(MOST)
            .flatMap(one -> Stream.of(one.at("/sid"), one.at("/biz_id")))
            .filter(reference -> !reference.isEmpty())
            .toList());
    return TakenView.ok();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
