package io.shouyue.retention.answer;

import io.shouyue.retention.promise.RequestType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether requests of a type are answered without a human once the person is proven. */
@Schema(name = "RequestRule")
public record RequestRuleView(RequestType type, boolean automatic) {}
