package io.shouyue.consent.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the news of a cancelled account has come. */
@Schema(name = "CancellationNotice")
public record CancellationNoticeView(CancellationNotice state) {}
