package io.shouyue.identity.face;

import io.shouyue.identity.provider.SandboxFaceCheck.Outcome;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.html.PlainPage;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The sandbox's page, with buttons where a vendor's has a camera: plain HTML, nothing runs. */
record SandboxLivenessPage(Language language) {
  private static final LocalText TITLE = new LocalText("沙盒活体检测", "Sandbox liveness check");
  private static final LocalText LEAD =
      new LocalText("这里不打开摄像头，请选择检测的结果。", "No camera is opened here: choose how the check ends.");
  private static final LocalText DONE =
      new LocalText("已完成，请回到原页面。", "Done. Go back to the page you came from.");

  /** Asks for the outcome, a button each. */
  String question() {
    String buttons =
        Arrays.stream(Outcome.values()).map(this::button).collect(Collectors.joining("\n"));
    return page(
        "<p>%s</p>\n<form method=\"post\" class=\"acts\">\n%s\n</form>"
            .formatted(LEAD.in(language), buttons));
  }

  /** Says that the page has no more to do. */
  String done() {
    return page("<p role=\"status\">%s</p>".formatted(DONE.in(language)));
  }

  private String button(Outcome outcome) {
    return "<button name=\"outcome\" value=\"%s\">%s</button>"
        .formatted(outcome, nameOf(outcome).in(language));
  }

  private static LocalText nameOf(Outcome outcome) {
    return switch (outcome) {
      case PASS -> new LocalText("通过", "Pass");
      case NOT_ALIVE -> new LocalText("非活体", "Not alive");
      case OTHER_PERSON -> new LocalText("非本人", "Another person");
      case GIVE_UP -> new LocalText("放弃", "Give up");
    };
  }

  private String page(String main) {
    String title = TITLE.in(language);
    return PlainPage.of(language, title, "<h1>%s</h1>\n%s".formatted(title, main));
  }
}
