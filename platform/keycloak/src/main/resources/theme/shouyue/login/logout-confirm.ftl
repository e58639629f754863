<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("logoutConfirmTitle")}
<#elseif section == "form">
<p class="sy-hint">${msg("logoutConfirmHeader")}</p>
<form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post">
  <input type="hidden" name="session_code" value="${logoutConfirm.code}">
  <button class="sy-button sy-button-primary sy-button-block" id="kc-logout" name="confirmLogout" type="submit">${msg("doLogout")}</button>
</form>
<#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
<p class="sy-options"><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
