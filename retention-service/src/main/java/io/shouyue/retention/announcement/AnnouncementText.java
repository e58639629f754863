package io.shouyue.retention.announcement;

import io.shouyue.platform.text.LocalText;

/** The words of an announcement; they name nobody. */
public record AnnouncementText(LocalText title, LocalText text) {}
