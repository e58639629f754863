package io.shouyue.consent.datalist;

import io.shouyue.consent.site.SiteService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What a site collects and shares, without a token. */
@Path("/public/{site}/data-lists")
public class DataListsResource {
  private final SiteService sites;
  private final DataLists lists;

  DataListsResource(SiteService sites, DataLists lists) {
    this.sites = sites;
    this.lists = lists;
  }

  /** Both lists, and what goes abroad, as the purposes in force have it. */
  @GET
  @PermitAll
  public DataListsView show(String site) {
    return lists.of(sites.require(site));
  }
}
