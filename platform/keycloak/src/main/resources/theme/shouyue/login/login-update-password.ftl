<#import "template.ftl" as layout>
<#macro passwordField id label errorField>
<#local bad = messagesPerField.existsError(errorField)>
<div class="sy-field">
  <label class="sy-label" for="${id}">${label}</label>
  <input class="sy-input" id="${id}" name="${id}" type="password" autocomplete="new-password" dir="ltr" required
         <#if bad>aria-invalid="true" aria-describedby="input-error-${errorField}"</#if>>
  <#if bad>
  <p class="sy-field-error" id="input-error-${errorField}" role="alert">${kcSanitize(messagesPerField.get(errorField))?no_esc}</p>
  </#if>
</div>
</#macro>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
<#if section == "header">
${msg("updatePasswordTitle")}
<#elseif section == "form">
<p class="sy-hint">${msg("passwordAdvice")}</p>
<form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
  <@passwordField id="password-new" label=msg("passwordNew") errorField="password"/>
  <@passwordField id="password-confirm" label=msg("passwordConfirm") errorField="password-confirm"/>
  <label class="sy-check">
    <input type="checkbox" id="logout-sessions" name="logout-sessions" value="on" checked>
    <span>${msg("logoutOtherSessions")}</span>
  </label>
  <button class="sy-button sy-button-primary sy-button-block" name="login" type="submit">${msg("doSubmit")}</button>
  <#if isAppInitiatedAction??>
  <button class="sy-button sy-button-quiet sy-button-block" name="cancel-aia" value="true" type="submit" formnovalidate>${msg("doCancel")}</button>
  </#if>
</form>
</#if>
</@layout.registrationLayout>
