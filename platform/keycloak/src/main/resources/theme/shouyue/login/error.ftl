<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${kcSanitize(msg("errorTitle"))?no_esc}
<#elseif section == "form">
<div class="sy-message sy-message-error" id="kc-error-message" role="alert">
  ${kcSanitize(message.summary)?no_esc}
</div>
<#if !skipLink?? && (client.baseUrl)?has_content>
<p class="sy-options"><a id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
