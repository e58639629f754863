package io.shouyue.retention.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The clocks of one promise that open requests carry and that have not ended.
 *
 * @param promise its code
 * @param running waiting ones among them
 */
@Schema(name = "DeskOpenPromise")
public record OpenPromiseView(String promise, long running, long overdue) {}
