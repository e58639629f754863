package io.shouyue.retention.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a request.
 *
 * @param type media type, by its content
 * @param size in bytes
 * @param proof of who asks; erased 30 days after the request is over
 */
@Schema(name = "RequestAttachment")
public record AttachmentView(
    String id, Instant at, Direction direction, boolean proof, String name, String type, int size) {

  static AttachmentView of(Attachment one) {
    return new AttachmentView(
        one.id(),
        one.at(),
        one.direction(),
        one.proof(),
        one.name().reveal(),
        one.type().mediaType(),
        one.size());
  }

  @Override
  public String toString() {
    return "AttachmentView[" + id + "]";
  }
}
