package io.shouyue.identity.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day under 14; nothing for somebody older. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgeRequest(@Nullable LocalDate under14Until) {}
