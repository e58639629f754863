<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username')>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section == "header">
${msg("emailForgotTitle")}
<#elseif section == "form">
<p class="sy-hint">${msg("emailInstructionUsername")}</p>
<form id="kc-reset-password-form" action="${url.loginAction}" method="post">
  <div class="sy-field">
    <label class="sy-label" for="username">${msg("username")}</label>
    <input class="sy-input" id="username" name="username" type="text" value="${(auth.attemptedUsername!'')}"
           autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" required autofocus
           <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
    <#if wrong>
    <p class="sy-field-error" id="input-error" role="alert">${kcSanitize(messagesPerField.get('username'))?no_esc}</p>
    </#if>
  </div>
  <button class="sy-button sy-button-primary sy-button-block" type="submit">${msg("doSubmit")}</button>
  <p class="sy-options"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</form>
</#if>
</@layout.registrationLayout>
