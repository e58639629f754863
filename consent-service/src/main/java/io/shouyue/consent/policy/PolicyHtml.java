package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * A policy as a page. Whatever was handed in passes an allowlist of harmless elements and
 * addresses, so that no script, style, form or frame of an author reaches a reader.
 */
@ApplicationScoped
public class PolicyHtml {
  private static final Safelist ALLOWED =
      Safelist.relaxed()
          .removeTags("img")
          .addAttributes("ol", "start")
          .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");
  private static final OutputSettings OUTPUT = new OutputSettings().prettyPrint(false);

  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .softbreak("<br>\n")
          .sanitizeUrls(true)
          .build();

  /** The whole page, with nothing in it that runs or loads. */
  public String page(Policy policy, PolicyFormat format, String text, Language language) {
    return ReadingPage.of(language, policy.title().in(language), body(format, text));
  }

  /** The text alone, cleaned: what the page shows, and what clauses are read from. */
  public String body(PolicyFormat format, String text) {
    String html =
        switch (format) {
          case MARKDOWN -> renderer.render(parser.parse(text));
          case HTML -> text;
        };
    return cleaned(html);
  }

  /** What the allowlist leaves of some HTML. Cleaning it again changes nothing. */
  String cleaned(String html) {
    return Jsoup.clean(html, "", ALLOWED, OUTPUT);
  }
}
