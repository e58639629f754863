package io.shouyue.retention.desk;

import io.shouyue.retention.request.RequestView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found.
 *
 * @param subjects people by id
 * @param requests theirs, and those that name what was looked for; the newest first
 */
@Schema(name = "DeskSearchResult")
public record SearchView(List<String> subjects, List<RequestView> requests) {}
